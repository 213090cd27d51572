// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.courier;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;
import org.tongban.kiosk.casework.CaseId;
import org.tongban.kiosk.platform.PlatformClient;
import org.tongban.kiosk.platform.ScriptedPlatform;
import org.tongban.kiosk.visit.LineWatch.Line;

class CourierServiceTest {

    private final Clock clock = Clock.systemUTC();
    private final ScriptedPlatform platform = new ScriptedPlatform();
    private final InMemoryOutbox outbox = new InMemoryOutbox(clock);
    private final LinkedBlockingQueue<String> lines = new LinkedBlockingQueue<>();

    private CaseId put() {
        CaseId caseId = CaseId.fresh();
        outbox.put(caseId, "{}".getBytes(StandardCharsets.UTF_8), Map.of("m1", new byte[CourierTest.SIZE]));
        return caseId;
    }

    private void tell(Line line) {
        lines.add(line + " on " + Thread.currentThread().getName());
    }

    @Test
    void sendsACaseAtOnceWhenItIsTold() throws InterruptedException {
        try (platform;
                var client = new PlatformClient(platform.settings(), clock);
                var service = new CourierService(
                        new Courier(client, outbox, MessageOutbox.none(), Lease.alone(), clock, new Random(5)),
                        outbox)) {
            var _ = service.line().onLine(this::tell);
            service.start();
            assertEquals("UNKNOWN on courier", lines.poll(20, SECONDS));
            assertEquals("UP on courier", lines.poll(20, SECONDS));
            CaseId caseId = put();
            service.sendNow();
            assertEquals(caseId, outbox.arrived.poll(20, SECONDS));
        }
    }

    @Test
    void deliversByItselfWhenTheLineIsBack() throws InterruptedException {
        for (int i = 0; i < 2; i++) {
            platform.next("profile", _ -> {});
            platform.next("profile", _ -> {});
            platform.next("manifest", _ -> {});
        }
        CaseId caseId = put();
        try (platform;
                var client = new PlatformClient(platform.settings(), clock);
                var service = new CourierService(
                        new Courier(client, outbox, MessageOutbox.none(), Lease.alone(), clock, new Random(5)),
                        outbox)) {
            var _ = service.line().onLine(this::tell);
            service.start();
            assertEquals("UNKNOWN on courier", lines.poll(20, SECONDS));
            assertEquals("DOWN on courier", lines.poll(20, SECONDS));
            assertEquals("UP on courier", lines.poll(30, SECONDS));
            assertEquals(caseId, outbox.arrived.poll(20, SECONDS));
        }
    }

    @Test
    void aListenerThatFailsOrHasStoppedChangesNothing() throws InterruptedException {
        try (platform;
                var client = new PlatformClient(platform.settings(), clock);
                var service = new CourierService(
                        new Courier(client, outbox, MessageOutbox.none(), Lease.alone(), clock, new Random(5)),
                        outbox)) {
            var _ = service.line().onLine(_ -> {
                throw new IllegalStateException("a broken screen");
            });
            Runnable stop = service.line().onLine(_ -> lines.add("too late"));
            stop.run();
            lines.clear();
            CaseId caseId = put();
            service.start();
            assertEquals(caseId, outbox.arrived.poll(20, SECONDS));
            assertEquals(0, lines.size());
        }
    }
}
