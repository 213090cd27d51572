// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.tongban.kiosk.catalog.CatalogDiff;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Says what differs between two catalogues, item by item and field by field.
@Command(name = "diff", description = "what differs between two catalogues; ends with 1 when anything does")
final class CatalogDiffCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "BEFORE")
    private Path before = Path.of("");

    @Parameters(index = "1", paramLabel = "AFTER")
    private Path after = Path.of("");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        List<String> differences = CatalogDiff.between(before, after);
        differences.forEach(out::println);
        out.println(differences.isEmpty() ? "no differences" : differences.size() + " differences");
        out.flush();
        return differences.isEmpty() ? 0 : 1;
    }
}
