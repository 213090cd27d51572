// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongban.device.DeviceFault.NotConnected;
import org.tongban.device.identity.IdentityReader;
import org.tongban.device.identity.ResidentCardReader;
import org.tongban.device.identity.SpokenReplies;
import org.tongban.device.transport.SerialCable;
import org.tongban.device.transport.TransportAddress;

/// A plug pulled and put back, on a real serial line. `./kiosk soak` does it a thousand times at the pace of a
/// terminal
/// and says how long each took.
final class ReplugTest {
    private static final int TIMES = Integer.getInteger("replugs", 20);
    private static final boolean IS_SOAK = Integer.getInteger("replugs") != null;
    private static final SupervisedDevice.Pace PACE = IS_SOAK
            ? SupervisedDevice.Pace.USUAL
            : new SupervisedDevice.Pace(Duration.ofMillis(20), Duration.ofMillis(100), Duration.ofMillis(100));

    private final BlockingQueue<DeviceState> states = new LinkedBlockingQueue<>();
    private final List<Long> noticed = new ArrayList<>();
    private final List<Long> back = new ArrayList<>();

    @Test
    void noticesThePlugAndComesBackByItselfEveryTime(@TempDir Path folder) throws IOException, InterruptedException {
        var address = TransportAddress.parse(folder.resolve("ours").toString());
        SerialCable cable = lay(folder);
        try (Supervisor<IdentityReader> reader = SupervisedDevice.start(
                new DeviceId("id-reader"), () -> ResidentCardReader.open(address), Clock.systemUTC(), PACE)) {
            var _ = reader.onState(states::add);
            awaitStatus(DeviceStatus.ONLINE);
            for (int i = 0; i < TIMES; i++) {
                long pulled = System.nanoTime();
                cable.pull();
                DeviceState away = awaitStatus(DeviceStatus.NO_DEVICE);
                noticed.add(System.nanoTime() - pulled);
                assertTrue(away.fault().orElseThrow() instanceof NotConnected);
                cable = lay(folder);
                long plugged = System.nanoTime();
                awaitStatus(DeviceStatus.ONLINE);
                back.add(System.nanoTime() - plugged);
                assertEquals(Optional.of("05.01-20150601-0001234567-3456789012"), reader.serialNumber());
            }
        } finally {
            cable.close();
        }
        assertFalse(states.stream().anyMatch(DeviceState::isOnline), "no state was passed over");
        if (IS_SOAK) System.out.println(figures("noticed", noticed) + "\n" + figures("back", back));
    }

    private static String figures(String what, List<Long> nanos) {
        List<Long> millis =
                nanos.stream().map(TimeUnit.NANOSECONDS::toMillis).sorted().toList();
        return "%s: %d times, median %d ms, worst %d ms"
                .formatted(what, millis.size(), millis.get(millis.size() / 2), millis.getLast());
    }

    private DeviceState awaitStatus(DeviceStatus wanted) throws InterruptedException {
        while (true) {
            DeviceState next = states.poll(60, TimeUnit.SECONDS);
            assertTrue(next != null, "no state came; wanted " + wanted);
            if (next.status() == wanted) return next;
        }
    }

    /// A cable with a reader at its other end.
    private static SerialCable lay(Path folder) throws IOException {
        SerialCable cable = SerialCable.in(folder);
        Thread.ofPlatform().daemon().start(() -> speak(Path.of(cable.theirs())));
        return cable;
    }

    private static void speak(Path end) {
        try (var line = new RandomAccessFile(end.toFile(), "rw")) {
            byte[] request = new byte[10];
            while (true) {
                line.readFully(request);
                line.write(SpokenReplies.to(request[7] & 0xFF));
            }
        } catch (IOException _) {
            // The plug was pulled.
        }
    }
}
