// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.tongban.kiosk.catalog.Catalogs;
import org.tongban.kiosk.catalog.Finder;
import org.tongban.kiosk.catalog.Matter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Finds as a citizen would, for an author who wants to know whether people's own words lead to an item.
@Command(name = "find", description = "what words find")
final class CatalogFindCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "CATALOG")
    private Path file = Path.of("");

    @Parameters(index = "1", paramLabel = "WORDS")
    private String words = "";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        new Finder(Catalogs.fromFile(file))
                .find(words).stream().limit(10).map(Matter::name).forEach(out::println);
        out.flush();
        return 0;
    }
}
