// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The real watchdog over the real kiosk: a screen that hangs, a kiosk that dies, one that keeps dying.
class WatchdogTest {
    private static final Path IMAGE =
            Path.of("..", "..", "installer", "target", "image").toAbsolutePath().normalize();
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @TempDir
    Path folder;

    private Process watchdog;
    private Path heartbeat;

    @BeforeEach
    void start() throws IOException {
        Assumptions.assumeTrue(Hall.isPossible(), "needs a display and the assembled image: ./kiosk test brings both");
        Path settings = folder.resolve("kiosk.properties");
        Files.writeString(settings, """
                demonstration=true
                data=%s
                terminal.id=watched
                terminal.number=000000
                reader=tcp:127.0.0.1:9
                printer=tcp:127.0.0.1:9
                scanner=http://127.0.0.1:9/eSCL
                platform.base-url=http://127.0.0.1:9/v1
                platform.files-url=http://127.0.0.1:9/v1
                """.formatted(folder.resolve("data")));
        heartbeat = folder.resolve("heartbeat");
        var builder = new ProcessBuilder(
                IMAGE.resolve("bin").resolve("tongban-watchdog").toString(), "--settings", settings.toString());
        builder.environment()
                .putAll(Map.of(
                        "JAVA_HOME", System.getProperty("java.home"),
                        "RUNTIME_DIRECTORY", folder.toString(),
                        "TONGBAN_PRISM_ORDER", "sw",
                        "TONGBAN_HANG_SECONDS", "8",
                        "TONGBAN_ENDS", "3",
                        "TONGBAN_REST_SECONDS", "600",
                        "TONGBAN_NIGHT", "none"));
        watchdog = builder.redirectErrorStream(true)
                .redirectOutput(folder.resolve("watchdog.log").toFile())
                .start();
    }

    @AfterEach
    void end() throws InterruptedException {
        if (watchdog != null) {
            List<ProcessHandle> below = watchdog.descendants().toList();
            watchdog.destroy();
            assertTrue(watchdog.waitFor(30, TimeUnit.SECONDS), "the watchdog ends when it is told to");
            below.forEach(ProcessHandle::destroyForcibly);
        }
    }

    @Test
    void aHangingAndADyingKioskComeBackAndOneThatKeepsDyingIsOutOfService() throws Exception {
        until("the first page", () -> beats("home"));
        long first = kiosk();
        assertEquals(
                0,
                new ProcessBuilder("kill", "-STOP", Long.toString(first))
                        .start()
                        .waitFor());
        until("another kiosk in place of the hanging one", () -> isAnother(first) && beats("home"));
        assertFalse(ProcessHandle.of(first).map(ProcessHandle::isAlive).orElse(false), "the hanging one is gone");
        assertTrue(log().contains("the kiosk's screen hangs"), log());

        long second = kiosk();
        ProcessHandle.of(second).orElseThrow().destroyForcibly();
        until("another kiosk in place of the dead one", () -> isAnother(second) && beats("home"));
        assertTrue(log().contains("the kiosk ended with 137"), log());

        long third = kiosk();
        ProcessHandle.of(third).orElseThrow().destroyForcibly();
        until("out of service", () -> isAnother(third) && beats("out-of-service"));
        assertTrue(log().contains("out of service for 600 s"), log());
        assertNotEquals(third, kiosk());
    }

    private boolean beats(String word) {
        try {
            return Files.exists(heartbeat)
                    && Files.readString(heartbeat).strip().equals(word);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The Java below the watchdog; the launchers have become it.
    private Optional<Long> running() {
        return watchdog.descendants()
                .filter(process -> process.info().command().orElse("").endsWith("/java"))
                .map(ProcessHandle::pid)
                .findFirst();
    }

    private long kiosk() {
        return running().orElseThrow();
    }

    private boolean isAnother(long before) {
        return running().filter(now -> now != before).isPresent();
    }

    private String log() throws IOException {
        return Files.readString(folder.resolve("watchdog.log"));
    }

    private void until(String what, BooleanSupplier isSo) throws IOException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!isSo.getAsBoolean()) {
            assertTrue(System.nanoTime() < end, what + " never came; " + log());
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }
}
