// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import org.tongban.kiosk.catalog.intake.Intake;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Writes the empty table that a clerk fills in, with a byte order mark: without it a Chinese Excel takes UTF-8 for
/// GBK.
@Command(name = "table", description = "writes the empty table that a clerk fills in for one item")
final class CatalogTableCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "a new file, e.g. item.csv")
    private Path file = Path.of("");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
        bytes.writeBytes(Intake.emptyTable());
        Files.write(file, bytes.toByteArray(), StandardOpenOption.CREATE_NEW);
        PrintWriter out = spec.commandLine().getOut();
        out.println("空白表格 " + file);
        out.flush();
        return 0;
    }
}
