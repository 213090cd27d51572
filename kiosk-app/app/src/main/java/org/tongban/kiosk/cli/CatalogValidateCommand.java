// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.tongban.kiosk.catalog.Catalogs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Says everything that is wrong with a catalogue.
@Command(
        name = "validate",
        description = "says everything that is wrong with a catalogue; ends with 1 when anything is")
final class CatalogValidateCommand implements Callable<Integer> {
    @Parameters(paramLabel = "CATALOG", description = "catalog.json; files that it names lie beside it")
    private Path file = Path.of("");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        List<String> problems = Catalogs.problems(file);
        problems.forEach(out::println);
        out.println(problems.isEmpty() ? "no problems" : problems.size() + " problems");
        out.flush();
        return problems.isEmpty() ? 0 : 1;
    }
}
