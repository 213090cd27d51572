// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongban.device.DeviceFault.Occupied;

/// A kiosk and a technician who want the same device.
final class FileClaimTest {
    private static final DeviceId ID = new DeviceId("lamp");

    @TempDir
    private Path folder;

    private final BlockingQueue<DeviceState> states = new LinkedBlockingQueue<>();

    /// A device that is always well.
    private record Lamp() implements Device {
        @Override
        public void probe() {}

        @Override
        public void close() {}
    }

    @Test
    void anIdleDeviceIsHandedOverAndComesBackByItself() throws Exception {
        try (Supervisor<Lamp> kiosk = kiosk()) {
            expect(DeviceStatus.ONLINE);
            var technician = claim();
            assertTrue(technician.negotiate(), "within two seconds");
            expect(DeviceStatus.OFFLINE);
            var thrown = assertThrows(
                    ExecutionException.class,
                    () -> kiosk.submit((_, _) -> "work").get(60, TimeUnit.SECONDS));
            assertInstanceOf(
                    Occupied.class, ((DeviceException) java.util.Objects.requireNonNull(thrown.getCause())).fault());
            technician.giveBack();
            expect(DeviceStatus.ONLINE);
        }
        assertTrue(claim().take(), "a kiosk that ends gives its claims back");
    }

    @Test
    void aDeviceAtWorkStaysWhereItIs() throws Exception {
        var begun = new CountDownLatch(1);
        var end = new CountDownLatch(1);
        try (Supervisor<Lamp> kiosk = kiosk()) {
            CompletableFuture<Boolean> work = kiosk.submit((_, _) -> {
                begun.countDown();
                return wait(end);
            });
            assertTrue(begun.await(60, TimeUnit.SECONDS));
            assertFalse(claim().negotiate(), "a citizen's card is being read");
            end.countDown();
            assertTrue(work.get(60, TimeUnit.SECONDS));
            assertEquals(DeviceStatus.ONLINE, kiosk.state().status());
        }
    }

    @Test
    void aProgramThatDiesLeavesNeitherClaimNorWish() throws Exception {
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Holder.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertEquals('k', other.getInputStream().read());
        var here = claim();
        assertFalse(here.take());
        other.destroyForcibly().waitFor(60, TimeUnit.SECONDS);
        assertTrue(here.take());
        Path wish = Files.writeString(folder.resolve("lamp.wanted"), "");
        assertTrue(here.isWantedElsewhere());
        Files.setLastModifiedTime(wish, FileTime.from(Instant.now().minusSeconds(60)));
        assertFalse(here.isWantedElsewhere(), "nobody waits for a minute");
        here.giveBack();
    }

    /// Another program that has the claim until it is killed.
    static final class Holder {
        private Holder() {}

        static void main(String[] words) throws IOException {
            boolean taken = new FileClaim(Path.of(words[0]), ID, Clock.systemUTC()).take();
            System.out.print(taken ? 'k' : 'n');
            System.out.flush();
            var _ = System.in.read();
        }
    }

    private Supervisor<Lamp> kiosk() {
        var pace = new SupervisedDevice.Pace(Duration.ofMillis(20), Duration.ofMillis(100), Duration.ofHours(1));
        Supervisor<Lamp> kiosk = SupervisedDevice.start(ID, Lamp::new, Clock.systemUTC(), pace, claim());
        var _ = kiosk.onState(states::add);
        return kiosk;
    }

    private FileClaim claim() {
        return new FileClaim(folder, ID, Clock.systemUTC());
    }

    private static boolean wait(CountDownLatch end) {
        try {
            return end.await(60, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void expect(DeviceStatus status) throws InterruptedException {
        while (true) {
            DeviceState next = states.poll(60, TimeUnit.SECONDS);
            if (next == null) throw new AssertionError("never " + status);
            if (next.status() == status) return;
        }
    }
}
