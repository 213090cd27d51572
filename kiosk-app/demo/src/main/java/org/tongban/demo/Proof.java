// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tongban.emulator.wire.Control;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Holds what the terminal says against what the platform says, asked directly and not through the kiosk's line.
final class Proof {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration FOR_DELIVERY = Duration.ofMinutes(2);
    private static final Duration FOR_A_RECEIPT_TO_BECOME_GOOD = Duration.ofSeconds(15);
    private static final Duration FOR_A_PRINT = Duration.ofSeconds(100);
    private final Outside outside;
    private final Terminal terminal;

    Proof(Outside outside, Terminal terminal) {
        this.outside = outside;
        this.terminal = terminal;
    }

    /// @param ours the terminal's own words about the case: ids, digests, states; nothing personal
    record Verdict(JsonNode ours, List<String> problems) {
        Verdict {
            problems = List.copyOf(problems);
        }

        boolean isProven() {
            return problems.isEmpty();
        }

        /// The same with one problem more, which comes first.
        Verdict but(String problem) {
            List<String> all = new ArrayList<>(List.of(problem));
            all.addAll(problems);
            return new Verdict(ours, all);
        }

        Optional<String> localNumber() {
            return ours.optional("localNumber").map(JsonNode::asString);
        }

        String words() {
            return isProven()
                    ? "PROVEN: case " + ours.path("localNumber").asString() + " stands on the platform once, as "
                            + ours.path("caseNumber").asString() + ", with every digest right."
                    : "NOT PROVEN: " + String.join("; ", problems);
        }
    }

    /// Compares the newest case of the terminal with the platform's copy, which is kept in `copy`. A case that is on
    /// its way is waited for.
    Verdict ofNewestCase(Path copy) throws IOException {
        JsonNode ours = settled();
        if (ours.isEmpty()) {
            return new Verdict(ours, List.of("the terminal holds no case"));
        }
        return of(ours, copy);
    }

    /// Compares every case of the terminal with the platform's copies, newest first.
    List<Verdict> ofEveryCase(Path copies) throws IOException {
        List<Verdict> verdicts = new ArrayList<>();
        for (JsonNode ours : JSON.readTree(terminal.tool("case", "list", "--json"))) {
            verdicts.add(of(ours, copies.resolve(ours.path("caseId").asString() + ".json")));
        }
        return verdicts;
    }

    private Verdict of(JsonNode ours, Path copy) throws IOException {
        List<String> problems = new ArrayList<>();
        if (!ours.path("delivery").asString("").equals("DELIVERED")) {
            problems.add("the receipt is not verified: " + ours.path("delivery").asString("")
                    + ours.optional("why")
                            .map(why -> " (" + why.asString() + ")")
                            .orElse(""));
        }
        compare(ours, copy, problems);
        outside.platform().ifPresent(platform -> {
            checkOnce(platform, ours, problems);
            problems.addAll(departures(platform));
        });
        return new Verdict(ours, problems);
    }

    private void compare(JsonNode ours, Path copy, List<String> problems) throws IOException {
        JsonNode theirs;
        try {
            theirs = JSON.readTree(
                    new PlatformView(outside).caseText(ours.path("caseId").asString()));
        } catch (IOException | JacksonException e) {
            problems.add("the platform does not show the case: " + e.getMessage());
            return;
        }
        Files.writeString(copy, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(theirs) + "\n");
        for (String member : List.of("caseId", "localNumber", "caseNumber", "manifestSha256", "materials")) {
            if (!ours.path(member).equals(theirs.path(member))) {
                problems.add(member + " differs: " + ours.path(member) + " here, " + theirs.path(member) + " there");
            }
        }
    }

    /// The newest case as it stands when nothing more is to be expected; an empty object when there is none.
    private JsonNode settled() throws IOException {
        long start = System.nanoTime();
        JsonNode ours = newest();
        while (isOnItsWay(ours, Duration.ofNanos(System.nanoTime() - start))) {
            ours = newest();
        }
        return ours;
    }

    private JsonNode newest() throws IOException {
        JsonNode cases = JSON.readTree(terminal.tool("case", "list", "--json"));
        return cases.isEmpty() ? JSON.createObjectNode() : cases.get(0);
    }

    private static boolean isOnItsWay(JsonNode ours, Duration waited) {
        return switch (ours.path("delivery").asString("")) {
            case "QUEUED" -> waited.compareTo(FOR_DELIVERY) < 0;
            case "RECEIPT_UNVERIFIED" -> waited.compareTo(FOR_A_RECEIPT_TO_BECOME_GOOD) < 0;
            case "" -> false;
            default -> isPrinting(ours) && waited.compareTo(FOR_A_PRINT) < 0;
        };
    }

    private static boolean isPrinting(JsonNode ours) {
        return ours.path("prints")
                .valueStream()
                .map(print -> print.path("state").asString())
                .anyMatch(List.of("INTENT", "SENT")::contains);
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
}
