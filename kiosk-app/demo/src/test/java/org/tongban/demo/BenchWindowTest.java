// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.tongban.demo.player.Guest;
import org.tongban.emulator.wire.Control;

/// The bench, pressed by a visitor's pointer: each key reaches its part, and the part says so.
class BenchWindowTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Test
    void everyPartObeysItsKeys() throws Exception {
        Assumptions.assumeTrue(System.getenv("DISPLAY") != null, "needs a display: ./kiosk test brings a virtual one");
        Path home = Path.of("target", "bench-window").toAbsolutePath();
        Folders.empty(home);
        try (var outside = new Outside(new GivenParts(), home);
                var _ = BenchProcess.start(outside, home, 0)) {
            var guest = new Guest(home, Optional.empty(), Optional.empty(), outside.line());
            Control reader = outside.reader().orElseThrow();
            press(guest, "李示例", () -> reader.say("status"), "card=1 ");
            press(guest, "拿走卡", () -> reader.say("status"), "card=none");
            press(guest, "拔掉读卡器", () -> reader.say("status"), "^unplugged ");
            press(guest, "插上读卡器", () -> reader.say("status"), "^plugged ");
            Control scanner = outside.scanner().orElseThrow();
            press(guest, "放 2 页", () -> scanner.say("status"), "2");
            Control printer = outside.printer().orElseThrow();
            press(guest, "纸用完", () -> printer.say("status"), "paper=out");
            press(guest, "拔掉打印机", () -> printer.say("status"), "^gone ");
            press(guest, "断线", () -> outside.line().say("status"), "^down ");
            press(guest, "恢复线路", () -> outside.line().say("status"), "^up ");
        }
    }

    private static void press(Guest guest, String key, Supplier<String> state, String expected) {
        guest.tap(key);
        long end = System.nanoTime() + PATIENCE.toNanos();
        String seen = state.get();
        while (!Pattern.compile(expected).matcher(seen).find() && System.nanoTime() < end) {
            guest.pause(100);
            seen = state.get();
        }
        assertTrue(Pattern.compile(expected).matcher(seen).find(), key + " led to: " + seen);
    }
}
