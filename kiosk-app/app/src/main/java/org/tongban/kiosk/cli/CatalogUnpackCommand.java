// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.tongban.kiosk.catalog.Catalogs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Writes the catalogue that comes with the program into a new folder: where a hall begins its own.
@Command(
        name = "unpack",
        description = "writes the packaged demonstration catalogue into a new folder, to begin one's own")
final class CatalogUnpackCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FOLDER", description = "a folder that is not there yet")
    private Path folder = Path.of("");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        Files.createDirectory(folder);
        Catalogs.unpack(folder);
        PrintWriter out = spec.commandLine().getOut();
        out.println("目录在 " + folder.resolve("catalog.json") + "；大厅的名称、地址、电话在里面的 hall 下");
        out.flush();
        return 0;
    }
}
