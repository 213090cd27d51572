// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Waits until the kiosk itself says that it has every device that was brought. Nobody else opens them: a device that
/// somebody brought may take one visitor only, and some fall over when the first one goes.
final class Readiness {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    /// What the kiosk calls a device, by the option that brings it.
    private static final Map<String, String> IDS =
            Map.of("reader", "id-reader", "printer", "receipt-printer", "scanner", "scanner");

    private final Outside outside;
    private final Terminal terminal;
    private final Consumer<String> say;

    Readiness(Outside outside, Terminal terminal, Consumer<String> say) {
        this.outside = outside;
        this.terminal = terminal;
        this.say = say;
    }

    /// Returns when all are there, also those that are there and in want of paper.
    ///
    /// @throws PartTrouble when one is not, in words for the caller
    void await() throws IOException {
        for (var brought : outside.given().brought().entrySet()) {
            String id = IDS.get(brought.getKey());
            if (id != null) {
                await("--" + brought.getKey() + " " + brought.getValue(), brought.getKey(), id);
            }
        }
    }

    private void await(String option, String kind, String id) throws IOException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        Verdict verdict = Verdict.of("STARTING", "", kind);
        int refusals = 0;
        while (System.nanoTime() < end) {
            JsonNode device = JSON.readTree(terminal.tool("status", "--json"))
                    .path("devices")
                    .path(id);
            verdict = Verdict.of(
                    device.path("status").asString("STARTING"),
                    device.path("fault").asString(""),
                    kind);
            if (verdict.isThere()) {
                if (!verdict.words().isEmpty()) say.accept(option + ": " + verdict.words());
                return;
            }
            // A device may need a second call while it wakes up.
            if (verdict.isFinal() && ++refusals >= 2) break;
        }
        throw new PartTrouble(option + ": " + verdict.words());
    }

    /// What a device's state means for the caller.
    private record Verdict(boolean isThere, boolean isFinal, String words) {
        static Verdict of(String status, String fault, String kind) {
            String protocol = switch (kind) {
                case "reader" -> "GA 450";
                case "printer" -> "ESC/POS";
                default -> "eSCL";
            };
            return switch (fault) {
                case "" ->
                    new Verdict(status.equals("ONLINE"), false, status.equals("ONLINE") ? "" : "it is still " + status);
                case "Mute" ->
                    new Verdict(
                            true,
                            true,
                            "it takes bytes and never answers; what becomes of the slip will be unknown and said so");
                case "PaperOut", "CoverOpen", "PaperJam" ->
                    new Verdict(true, true, "it says " + fault + "; the visit is played all the same");
                case "NotConnected" -> new Verdict(false, true, "nobody listens there");
                case "Occupied" -> new Verdict(false, true, "it cannot be opened; another program may hold it");
                case "NoAnswer" -> new Verdict(false, true, "it takes bytes and gives no answer of " + protocol);
                case "Garbled", "Unsupported" ->
                    new Verdict(false, true, "what answers there does not speak " + protocol);
                case "Busy" -> new Verdict(false, false, "it is busy all the time");
                default -> new Verdict(false, true, "it reports " + fault);
            };
        }
    }
}
