// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.catalog.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/// Takes items into an author's catalogue: from exchange tables (`up_task_general_*.csv`), a portal's JSON, or clerks'
/// tables. What the source is, its files say. The catalogue holds before and after.
public final class Intake {
    private final CatalogFolder catalog;
    private final OffsetDateTime now;

    private Intake(CatalogFolder catalog, OffsetDateTime now) {
        this.catalog = catalog;
        this.now = now;
    }

    /// What became of one item.
    ///
    /// @param file where it stands in the catalogue; empty when it was not written
    /// @param open how many questions keep it from being begun on the terminal
    public record Outcome(String name, Optional<String> file, long open, List<Finding> findings, byte[] table) {
        public Outcome {
            findings = List.copyOf(findings);
        }
    }

    /// The empty table that a clerk fills in.
    public static byte[] emptyTable() {
        return Headings.emptyTable();
    }

    /// Takes in what a folder or a file holds.
    ///
    /// @param source a file, or a folder of them
    /// @param folder with `catalog.json`
    /// @param now in the hall's zone
    /// @throws IntakeException when the source or the catalogue cannot be read at all
    public static List<Outcome> run(Path source, Path folder, OffsetDateTime now) throws IOException, IntakeException {
        return new Intake(CatalogFolder.open(folder), now).take(files(source));
    }

    private static Map<String, byte[]> files(Path source) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        if (!Files.isDirectory(source)) {
            files.put(source.getFileName().toString(), Files.readAllBytes(source));
            return files;
        }
        try (Stream<Path> all = Files.list(source)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        return files;
    }

    private List<Outcome> take(Map<String, byte[]> files) throws IOException, IntakeException {
        Hall hall = catalog.hall(now.toLocalDate());
        Map<String, String> known = catalog.filesByCode();
        List<Made> made = new ArrayList<>();
        Map<String, ObjectNode> items = new LinkedHashMap<>();
        for (Taken taken : read(files)) {
            Optional<ObjectNode> item = ItemMaker.make(taken.table(), hall, taken.findings());
            String file = item.map(node -> fileName(node.path("code").asString(""), known))
                    .orElse("");
            if (items.containsKey(file)) {
                Cell code = taken.table().field("实施编码");
                taken.findings().fault(code.place(), "这次导入的另一个事项也是“" + code.text() + "”");
            } else {
                item.ifPresent(node -> items.put(file, node));
            }
            made.add(new Made(taken, file));
        }
        refuseWhatDoesNotHold(made, items);
        if (!items.isEmpty()) {
            catalog.write(items, now);
        }
        return made.stream().map(one -> one.outcome(items)).toList();
    }

    private record Made(Taken taken, String file) {
        Outcome outcome(Map<String, ObjectNode> items) {
            List<Finding> findings = taken.findings().all();
            return new Outcome(
                    taken.table().text("事项名称"),
                    Optional.of(file)
                            .filter(items::containsKey)
                            .filter(_ -> !taken.findings().has(Finding.Grade.FAULT)),
                    findings.stream()
                            .filter(finding -> finding.grade() == Finding.Grade.QUESTION)
                            .count(),
                    findings,
                    ItemTableWriter.write(taken.table()));
        }
    }

    /// The terminal's own check has the last word; an item that does not pass it is left out.
    private void refuseWhatDoesNotHold(List<Made> made, Map<String, ObjectNode> items)
            throws IOException, IntakeException {
        List<String> problems = catalog.problemsWith(items, now);
        for (String problem : problems) {
            String file = problem.substring(0, Math.max(0, problem.indexOf(", item ")));
            Optional<Made> culprit = made.stream()
                    .filter(one -> !file.isEmpty() && one.file().equals(file))
                    .findFirst();
            if (culprit.isEmpty()) {
                throw new IntakeException(new Place("catalog.json", 0, ""), "目录本来就有问题，先改好再导入：" + problem);
            }
            culprit.get().taken().findings().fault(culprit.get().taken().table().place(), problem);
            items.remove(file);
        }
    }

    private static String fileName(String code, Map<String, String> known) {
        return known.computeIfAbsent(code, text -> "item-" + text.replaceAll("[^A-Za-z0-9._-]", "_") + ".json");
    }

    private static List<Taken> read(Map<String, byte[]> files) throws IntakeException {
        Map<String, ExchangeTable> tables = new LinkedHashMap<>();
        Map<String, byte[]> portal = new TreeMap<>();
        List<Taken> items = new ArrayList<>();
        var codes = new Codebook();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            String name = file.getKey();
            String kind = ExchangeItems.kind(name);
            if (!kind.isEmpty()) {
                tables.put(kind, ExchangeTable.read(name, file.getValue()));
            } else if (name.equals(Codebook.FILE)) {
                codes = Codebook.read(file.getValue());
            } else if (name.endsWith(".json") || name.endsWith(".jsonl")) {
                portal.put(name, file.getValue());
            } else {
                var findings = new Findings();
                items.add(new Taken(ItemTableReader.read(name, file.getValue(), findings), findings));
            }
        }
        items.addAll(new ExchangeItems(tables, codes).items());
        items.addAll(new PortalItems().items(portal));
        return items;
    }
}
