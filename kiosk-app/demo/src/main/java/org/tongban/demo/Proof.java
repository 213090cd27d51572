// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Holds what the terminal says against what the platform says, asked directly and not through the kiosk's line.
final class Proof {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private final Outside outside;
    private final Terminal terminal;

    Proof(Outside outside, Terminal terminal) {
        this.outside = outside;
        this.terminal = terminal;
    }

    /// @param facts for the summary: ids, digests, states; nothing personal
    record Verdict(Map<String, Object> facts, List<String> problems) {
        boolean isProven() {
            return problems.isEmpty();
        }

        Optional<String> localNumber() {
            return Optional.ofNullable(facts.get("localNumber")).map(Object::toString);
        }

        String words() {
            return isProven()
                    ? "PROVEN: case " + facts.get("localNumber") + " stands on the platform once, as "
                            + facts.get("caseNumber") + ", with every digest right."
                    : "NOT PROVEN: " + String.join("; ", problems);
        }
    }

    /// Compares the newest case of the terminal with the platform's copy, which is kept in `copy`.
    Verdict ofNewestCase(Path copy) throws IOException {
        JsonNode cases = JSON.readTree(terminal.tool("case", "list", "--json"));
        if (cases.isEmpty()) {
            return new Verdict(Map.of(), List.of("the terminal holds no case"));
        }
        JsonNode ours = cases.get(0);
        List<String> problems = new ArrayList<>();
        JsonNode theirs = JSON.readTree(
                new PlatformView(outside).caseText(ours.path("caseId").asString()));
        Files.writeString(copy, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(theirs) + "\n");
        for (String member : List.of("caseId", "localNumber", "caseNumber", "manifestSha256", "materials")) {
            if (!ours.path(member).equals(theirs.path(member))) {
                problems.add(member + " differs: " + ours.path(member) + " here, " + theirs.path(member) + " there");
            }
        }
        if (!ours.path("delivery").asString("").equals("DELIVERED")) {
            problems.add("the receipt is not verified: " + ours.path("delivery"));
        }
        outside.platform().ifPresent(platform -> {
            checkOnce(platform, ours, problems);
            problems.addAll(departures(platform));
        });
        return new Verdict(facts(ours), problems);
    }

    private static void checkOnce(Control platform, JsonNode ours, List<String> problems) {
        String id = ours.path("caseId").asString();
        long times = JSON.readTree(platform.say("cases"))
                .path("cases")
                .valueStream()
                .filter(row -> row.path("caseId").asString().equals(id))
                .mapToLong(row -> row.path("commits").asLong())
                .sum();
        if (times != 1) {
            problems.add("the platform took the case " + times + " times");
        }
    }

    /// Where the wire between the two departed from the published contract, on either side.
    static List<String> departures(Control platform) {
        JsonNode seen = JSON.readTree(platform.say("departures"));
        List<String> all = new ArrayList<>();
        seen.path("terminals").forEach(one -> all.add("the kiosk departs from the contract: " + one.asString()));
        seen.path("platform").forEach(one -> all.add("the platform departs from the contract: " + one.asString()));
        return all;
    }

    private static Map<String, Object> facts(JsonNode ours) {
        Map<String, Object> facts = new LinkedHashMap<>();
        for (String member : List.of(
                "caseId",
                "localNumber",
                "caseNumber",
                "manifestSha256",
                "delivery",
                "savedAt",
                "receivedAt",
                "prints")) {
            facts.put(member, ours.path(member));
        }
        facts.replaceAll((_, value) -> value instanceof JsonNode node && node.isString() ? node.asString() : value);
        return facts;
    }
}
