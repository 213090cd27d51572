// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.catalog.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tongban.kiosk.catalog.Catalogs;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// An author's catalogue: `catalog.json`, and the files of items beside it. Written only as a whole that holds: what
/// is new is tried in a copy first.
final class CatalogFolder {
    private static final String HEAD = "catalog.json";
    private static final JsonMapper PRETTY =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Path folder;
    private final ObjectNode head;

    private CatalogFolder(Path folder, ObjectNode head) {
        this.folder = folder;
        this.head = head;
    }

    /// @throws IntakeException when there is no catalogue
    static CatalogFolder open(Path folder) throws IOException, IntakeException {
        Path file = folder.resolve(HEAD);
        var place = new Place(file.toString(), 0, "");
        if (!Files.exists(file)) {
            throw new IntakeException(place, "这里没有目录。先用 tongbanctl catalog unpack 取一份，再改成本大厅的");
        }
        try {
            if (Json.MAPPER.readTree(Files.readAllBytes(file)) instanceof ObjectNode head) {
                return new CatalogFolder(folder, head);
            }
        } catch (JacksonException e) {
            throw new IntakeException(place, "不是 JSON");
        }
        throw new IntakeException(place, "不是 JSON 对象");
    }

    String version() {
        return head.path("version").asString("");
    }

    Hall hall(LocalDate today) throws IOException {
        JsonNode hall = head.path("hall");
        List<String> dictionaries = new ArrayList<>();
        String region = hall.path("regionCode").asString("");
        String name = "";
        for (JsonNode dictionary : dictionaries()) {
            dictionaries.add(dictionary.path("name").asString(""));
            for (JsonNode entry : dictionary.path("entries")) {
                name = entry.path("code").asString("").equals(region)
                        ? entry.path("word").asString("")
                        : name;
            }
        }
        return new Hall(
                hall.path("address").asString("") + " " + hall.path("name").asString(""),
                hall.path("openingHours").asString(""),
                hall.path("windowPhone").asString(""),
                hall.path("complaintPhone").asString(""),
                region,
                name,
                dictionaries,
                today);
    }

    private JsonNode dictionaries() throws IOException {
        JsonNode member = head.path("dictionaries");
        return member.isString() ? Json.MAPPER.readTree(Files.readAllBytes(folder.resolve(member.asString()))) : member;
    }

    /// The file that an item with this code stands in, or will stand in.
    Map<String, String> filesByCode() throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        for (JsonNode item : head.path("items")) {
            if (item.isString()) {
                JsonNode tree = Json.MAPPER.readTree(Files.readAllBytes(folder.resolve(item.asString())));
                files.put(tree.path("code").asString(""), item.asString());
            }
        }
        return files;
    }

    /// What would be wrong with the catalogue if these items were in it; the messages begin with the file's name.
    List<String> problemsWith(Map<String, ObjectNode> items, OffsetDateTime now) throws IOException {
        Path trial = Files.createTempDirectory("tongban-catalog");
        try {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file :
                        files.filter(file -> file.toString().endsWith(".json")).toList()) {
                    Files.copy(file, trial.resolve(file.getFileName()));
                }
            }
            writeTo(trial, items, now);
            return Catalogs.problems(trial.resolve(HEAD));
        } finally {
            try (Stream<Path> files = Files.list(trial)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(trial);
        }
    }

    /// Writes the items, then the head with a new version.
    void write(Map<String, ObjectNode> items, OffsetDateTime now) throws IOException {
        writeTo(folder, items, now);
    }

    private void writeTo(Path target, Map<String, ObjectNode> items, OffsetDateTime now) throws IOException {
        ObjectNode next = head.deepCopy();
        ArrayNode names = next.withArray("items");
        for (Map.Entry<String, ObjectNode> item : items.entrySet()) {
            replace(target.resolve(item.getKey()), item.getValue());
            if (names.valueStream()
                    .noneMatch(name -> name.isString() && name.asString().equals(item.getKey()))) {
                names.add(item.getKey());
            }
        }
        next.put("version", next(version(), now));
        next.put("updatedAt", now.withNano(0).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME));
        replace(target.resolve(HEAD), next);
    }

    /// The day, and a number when the day has been used.
    static String next(String version, OffsetDateTime now) {
        String day = now.format(DateTimeFormatter.ofPattern("uuuu.MM.dd"));
        if (version.equals(day)) {
            return day + "-2";
        }
        boolean again = version.matches(java.util.regex.Pattern.quote(day) + "-[0-9]{1,6}");
        return again ? day + "-" + (Integer.parseInt(version.substring(day.length() + 1)) + 1) : day;
    }

    private static void replace(Path file, JsonNode content) throws IOException {
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        Files.write(beside, PRETTY.writeValueAsBytes(content));
        Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
