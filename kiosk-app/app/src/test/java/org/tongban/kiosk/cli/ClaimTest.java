// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongban.device.DeviceFault.Occupied;
import org.tongban.device.DeviceId;
import org.tongban.device.FileClaim;
import org.tongban.device.Supervisor;
import org.tongban.device.identity.ResidentCardReader;
import org.tongban.device.transport.TransportAddress;

/// A technician's command beside a running kiosk. The reader here speaks with one computer at a time.
class ClaimTest {
    private final StringWriter out = new StringWriter();

    @TempDir
    Path folder;

    @Test
    void aReaderInUseIsRefusedAndAnIdleOneIsLent() throws Exception {
        try (var reader = new CardOnTheWire(new byte[0], UnaryOperator.identity());
                Supervisor<ResidentCardReader> kiosk = kiosk(reader.address())) {
            String settings = settings(reader.address());
            var begun = new CountDownLatch(1);
            var end = new CountDownLatch(1);
            CompletableFuture<Boolean> visit = kiosk.submit((_, _) -> {
                begun.countDown();
                return await(end);
            });
            assertTrue(begun.await(60, TimeUnit.SECONDS));
            assertEquals(11, run("--settings", settings, "devices", "probe", "--json", "id-reader"));
            assertEquals(
                    "{\"fault\":\"OCCUPIED\",\"hint\":\"SERVICE\",\"detail\":\"the kiosk is using it\"}\n",
                    out.toString());
            end.countDown();
            assertTrue(visit.get(60, TimeUnit.SECONDS));
            assertEquals(0, run("--settings", settings, "devices", "probe", "--json", "id-reader"));
            assertInstanceOf(Occupied.class, kiosk.state().fault().orElseThrow());
        }
    }

    private Supervisor<ResidentCardReader> kiosk(String address) {
        var claim = new FileClaim(folder.resolve("claims"), new DeviceId("id-reader"), Clock.systemUTC());
        return Supervisor.start(
                new DeviceId("id-reader"),
                () -> ResidentCardReader.open(TransportAddress.parse(address)),
                Clock.systemUTC(),
                claim);
    }

    private String settings(String reader) throws java.io.IOException {
        return Files.writeString(folder.resolve("kiosk.properties"), """
                data=%s
                terminal.id=T-001
                terminal.number=310217
                reader=%s
                printer=/dev/no-such-port
                scanner=http://127.0.0.1:9/eSCL
                platform.base-url=https://platform.example/v1
                platform.files-url=https://platform.example/files/
                demonstration=true
                """.formatted(folder, reader))
                .toString();
    }

    private static boolean await(CountDownLatch end) {
        try {
            return end.await(60, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private int run(String... words) {
        return Tongbanctl.line()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(new StringWriter(), true))
                .execute(words);
    }
}
