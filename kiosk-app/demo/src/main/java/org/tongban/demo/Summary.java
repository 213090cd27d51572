// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// `summary.json`: what a visit was and what came of it, for programs and people. The keys are described in
/// docs/howto/bring-your-own-parts.md; a key whose value is not known is left out.
final class Summary {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    /// The receipt, by the state of the outgoing message.
    private static final Map<String, String> RECEIPTS = Map.of(
            "DELIVERED", "VERIFIED", "RECEIPT_UNVERIFIED", "UNVERIFIED", "QUARANTINED", "REFUSED", "QUEUED", "NONE");

    private Summary() {}

    /// @param visit what the visitor wrote down, empty when there is nothing
    static Map<String, Object> of(JsonNode visit, Proof.Verdict verdict, Duration time, GivenParts given) {
        JsonNode ours = verdict.ours();
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("proven", verdict.isProven());
        summary.put("problems", verdict.problems());
        for (String key : List.of("caseId", "localNumber", "caseNumber", "manifestSha256")) {
            ours.optional(key).ifPresent(value -> summary.put(key, value.asString()));
        }
        summary.put("receiptState", RECEIPTS.getOrDefault(ours.path("delivery").asString(""), "NONE"));
        ours.optional("why").ifPresent(why -> summary.put("receiptWhy", why.asString()));
        summary.put("printOutcome", printOutcome(ours));
        ours.optional("prints").ifPresent(prints -> summary.put("prints", prints));
        summary.put("steps", visit.path("steps").isArray() ? visit.path("steps") : List.of());
        visit.optional("taps").ifPresent(taps -> summary.put("taps", taps));
        summary.put("times", times(visit, ours, time));
        summary.put("partsBrought", given.brought());
        return summary;
    }

    /// What became of the newest slip; NONE when none was asked for.
    private static String printOutcome(JsonNode ours) {
        String outcome = "NONE";
        for (JsonNode print : ours.path("prints").values()) {
            outcome = print.path("state").asString("NONE");
        }
        return outcome;
    }

    private static ObjectNode times(JsonNode visit, JsonNode ours, Duration time) {
        ObjectNode times = JSON.createObjectNode();
        ours.optional("savedAt").ifPresent(at -> times.set("savedAt", at));
        ours.optional("receivedAt").ifPresent(at -> times.set("receivedAt", at));
        visit.optional("seconds").ifPresent(seconds -> times.set("visitSeconds", seconds));
        times.put("secondsInAll", Math.round(time.toMillis() / 100.0) / 10.0);
        return times;
    }

    /// What the visitor wrote down, or an empty object when they wrote nothing.
    static JsonNode visit(Path file) throws IOException {
        return Files.exists(file) ? JSON.readTree(Files.readString(file)) : JSON.createObjectNode();
    }

    static void write(Path file, Object value) throws IOException {
        Files.writeString(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(value) + "\n");
    }
}
