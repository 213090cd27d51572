// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.cli;

import java.io.PrintWriter;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.tongban.kiosk.boot.Settings;
import org.tongban.kiosk.boot.Stores;
import org.tongban.kiosk.casework.UnsentAge;
import org.tongban.kiosk.catalog.Catalog;
import org.tongban.kiosk.catalog.CatalogException;
import org.tongban.kiosk.safe.Queue.Waiting;
import org.tongban.kiosk.safe.Safe;
import org.tongban.kiosk.safe.SqliteJournal.Line;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// What staff need to see: devices, line, unsent cases, catalogue.
@Command(name = "status", description = "devices, line, unsent cases, catalogue")
final class StatusCommand implements Callable<Integer> {
    @ParentCommand
    private Tongbanctl tool = new Tongbanctl();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        PrintWriter out = spec.commandLine().getOut();
        out.println("catalogue  " + catalog(tool.settings()));
        try (Safe safe = tool.openSafe()) {
            latest(safe)
                    .forEach((subject, line) -> out.println(
                            "%-10s %s since %s".formatted(subject, new TreeMap<>(line.details()), line.at())));
            var age = new UnsentAge(tool.settings().terminal().zone());
            for (Waiting one : safe.queue().undelivered()) {
                out.println("unsent     " + one.delivery() + " " + QueueWords.line(one, age, Instant.now()));
            }
            out.println("waiting    " + safe.outbox().waiting());
        }
        out.flush();
        return 0;
    }

    private static String catalog(Settings settings) {
        try {
            Catalog catalog = Stores.catalog(settings);
            return "version " + catalog.version() + " of " + catalog.updatedAt() + ", "
                    + catalog.items().size() + " items";
        } catch (CatalogException broken) {
            return "BROKEN: " + broken.getMessage();
        }
    }

    /// The last line about each device and about the line, in the journal's words.
    private static Map<String, Line> latest(Safe safe) {
        Map<String, Line> latest = new TreeMap<>();
        for (Line line : safe.journal().lines()) {
            if (line.kind().equals("DEVICE_STATE") || line.kind().equals("LINE")) {
                latest.put(line.kind().equals("LINE") ? "line" : line.subject(), line);
            }
        }
        return latest;
    }
}
