// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.cli;

import java.io.PrintWriter;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.tongban.kiosk.boot.Settings;
import org.tongban.kiosk.boot.Stores;
import org.tongban.kiosk.catalog.Catalog;
import org.tongban.kiosk.catalog.CatalogException;
import org.tongban.kiosk.safe.Queue.Waiting;
import org.tongban.kiosk.safe.Safe;
import org.tongban.kiosk.safe.SqliteJournal.Line;
import org.tongban.kiosk.settings.SettingsException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/// What staff need to see: devices, line, clock, unsent cases, cases without paper, catalogue.
@Command(name = "status", description = "devices, line, clock, unsent cases, cases without paper, catalogue")
final class StatusCommand implements Callable<Integer> {
    @ParentCommand
    private Tongbanctl tool = new Tongbanctl();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--json")
    private boolean json;

    @Override
    public Integer call() throws Exception {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            try (Safe safe = tool.openSafe()) {
                out.println(JsonMapper.builder().build().writeValueAsString(facts(safe)));
            }
            out.flush();
            return 0;
        }
        out.println("catalogue  " + catalog(tool.settings()));
        try (Safe safe = tool.openSafe()) {
            latest(safe)
                    .forEach((subject, line) -> out.println(
                            "%-10s %s since %s".formatted(subject, new TreeMap<>(line.details()), line.at())));
            var words = new QueueWords(tool.settings().keeping().age(), Instant.now());
            for (Waiting one : safe.queue().undelivered()) {
                out.println("unsent     " + one.delivery() + " " + words.line(one));
            }
            out.println("waiting    " + safe.outbox().waiting());
            new PaperlessLines(safe).lines().forEach(out::println);
        }
        out.flush();
        return 0;
    }

    private Map<String, Object> facts(Safe safe) throws SettingsException {
        Map<String, Object> devices = new TreeMap<>();
        latest(safe).forEach((subject, line) -> devices.put(subject, line.details()));
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("catalogue", catalog(tool.settings()));
        facts.put("line", Optional.ofNullable(devices.remove("line")).orElse(Map.of()));
        facts.put("devices", devices);
        facts.put("waiting", safe.outbox().waiting());
        return facts;
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

    /// The last line about each device, about the line and about the clock, in the journal's words.
    private static Map<String, Line> latest(Safe safe) {
        Map<String, Line> latest = new TreeMap<>();
        for (Line line : safe.journal().lines()) {
            switch (line.kind()) {
                case "DEVICE_STATE" -> latest.put(line.subject(), line);
                case "LINE", "CLOCK" -> latest.put(line.kind().toLowerCase(Locale.ROOT), line);
                default -> {}
            }
        }
        return latest;
    }
}
