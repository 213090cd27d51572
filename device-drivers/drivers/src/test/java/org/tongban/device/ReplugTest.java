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

/// A plug pulled and put back, on a real serial line.
final class ReplugTest {
    private static final int TIMES = 20;
    private static final SupervisedDevice.Pace BRISK =
            new SupervisedDevice.Pace(Duration.ofMillis(20), Duration.ofMillis(100), Duration.ofMillis(100));

    private final BlockingQueue<DeviceState> states = new LinkedBlockingQueue<>();

    @Test
    void noticesThePlugAndComesBackByItselfTwentyTimes(@TempDir Path folder) throws IOException, InterruptedException {
        var address = TransportAddress.parse(folder.resolve("ours").toString());
        SerialCable cable = lay(folder);
        try (Supervisor<IdentityReader> reader = SupervisedDevice.start(
                new DeviceId("id-reader"), () -> ResidentCardReader.open(address), Clock.systemUTC(), BRISK)) {
            var _ = reader.onState(states::add);
            awaitStatus(DeviceStatus.ONLINE);
            for (int i = 0; i < TIMES; i++) {
                cable.pull();
                DeviceState away = awaitStatus(DeviceStatus.NO_DEVICE);
                assertTrue(away.fault().orElseThrow() instanceof NotConnected);
                cable = lay(folder);
                awaitStatus(DeviceStatus.ONLINE);
                assertEquals(Optional.of("05.01-20150601-0001234567-3456789012"), reader.serialNumber());
            }
        } finally {
            cable.close();
        }
        assertFalse(states.stream().anyMatch(DeviceState::isOnline), "no state was passed over");
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
