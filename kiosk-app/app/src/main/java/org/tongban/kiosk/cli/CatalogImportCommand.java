// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.tongban.kiosk.catalog.intake.Intake;
import org.tongban.kiosk.catalog.intake.IntakeException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Takes items into an author's catalogue. It speaks Chinese: who reads it is the clerk of a hall.
@Command(
        name = "import",
        description = {
            "takes items into a catalogue from what a hall has: clerks' tables (CSV of WPS or Excel), exchange tables"
                    + " (up_task_general_*.csv), a provincial portal's JSON (AUDIT_ITEM)",
            "ends with 1 when an item could not be taken in"
        })
final class CatalogImportCommand implements Callable<Integer> {
    @Parameters(paramLabel = "SOURCE", description = "a file or a folder of them")
    private Path source = Path.of("");

    @Option(names = "--catalog", required = true, paramLabel = "FOLDER", description = "where catalog.json lies")
    private Path folder = Path.of("");

    @Option(
            names = "--tables",
            paramLabel = "FOLDER",
            description = "also writes each item as a clerk's table, to fill in what is missing")
    private Optional<Path> tables = Optional.empty();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException, IntakeException {
        PrintWriter out = spec.commandLine().getOut();
        List<Intake.Outcome> outcomes = Intake.run(source, folder, OffsetDateTime.now(ZoneId.systemDefault()));
        for (Intake.Outcome outcome : outcomes) {
            out.println("《" + outcome.name() + "》");
            outcome.findings().forEach(finding -> out.println("  " + finding));
            out.println("  " + result(outcome));
        }
        writeTables(outcomes, out);
        long refused = outcomes.stream().filter(one -> one.file().isEmpty()).count();
        out.println(outcomes.size() + " 个事项，导入 " + (outcomes.size() - refused) + " 个，没有导入 " + refused + " 个");
        out.flush();
        return refused == 0 ? 0 : 1;
    }

    private static String result(Intake.Outcome outcome) {
        if (outcome.file().isEmpty()) {
            return "没有导入：先改好上面的错误";
        }
        String open = outcome.open() == 0 ? "" : "；还有 " + outcome.open() + " 处请补，补好以前终端上只能看，不能办";
        return "已导入 " + outcome.file().get() + open;
    }

    private void writeTables(List<Intake.Outcome> outcomes, PrintWriter out) throws IOException {
        if (tables.isEmpty()) {
            return;
        }
        Files.createDirectories(tables.get());
        for (int i = 0; i < outcomes.size(); i++) {
            String name = outcomes.get(i).name().replaceAll("[^\\p{IsHan}A-Za-z0-9]", "");
            Path file = tables.get().resolve((i + 1) + "-" + name.substring(0, Math.min(40, name.length())) + ".csv");
            Files.write(file, outcomes.get(i).table());
            out.println("表格 " + file);
        }
    }
}
