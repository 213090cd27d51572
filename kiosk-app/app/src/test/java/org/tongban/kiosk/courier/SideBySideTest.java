// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.courier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tongban.kiosk.casework.CaseId;
import org.tongban.kiosk.platform.PlatformClient;
import org.tongban.kiosk.platform.ScriptedPlatform;

/// A backlog goes side by side, within its budget, and large things wait for their hours.
class SideBySideTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final HandClock clock = new HandClock();
    private final ScriptedPlatform platform = new ScriptedPlatform();
    private final PlatformClient client = new PlatformClient(platform.settings(), clock);
    private final InMemoryOutbox outbox = new InMemoryOutbox(clock);

    @AfterEach
    void close() {
        client.close();
        platform.close();
    }

    private Courier courier(Pace pace) {
        return new Courier(client, outbox, MessageOutbox.none(), Lease.alone(), clock, new Random(3), pace);
    }

    private void put(int count) {
        for (int i = 0; i < count; i++) {
            outbox.put(CaseId.fresh(), "{}".getBytes(StandardCharsets.UTF_8), Map.of("m1", new byte[CourierTest.SIZE]));
        }
    }

    @Test
    void thoseBehindTheFirstThatPassedGoTogether() throws Exception {
        put(4);
        var together = new CountDownLatch(3);
        platform.next("manifest", platform::acceptManifest);
        for (int i = 0; i < 3; i++) {
            platform.next("manifest", exchange -> {
                together.countDown();
                awaited(together);
                platform.acceptManifest(exchange);
            });
        }
        courier(new Pace(3, Long.MAX_VALUE, Optional.empty())).run();
        assertEquals(0, together.getCount(), "three were on their way at the same moment");
        assertEquals(Collections.nCopies(4, "delivered N-1"), outbox.diary);
    }

    private static void awaited(CountDownLatch latch) {
        try {
            assertTrue(latch.await(30, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void theBudgetOfBytesKeepsThemOneByOne() {
        put(4);
        courier(new Pace(3, CourierTest.SIZE, Optional.empty())).run();
        assertEquals(Collections.nCopies(4, "delivered N-1"), outbox.diary);
        List<String> one = List.of("manifest", "create", "PATCH", "commit");
        List<String> calls =
                platform.log().stream().filter(call -> !call.equals("profile")).toList();
        for (int i = 0; i < 4; i++) {
            assertEquals(one, calls.subList(4 * i, 4 * i + 4));
        }
    }

    @Test
    void oneThatIsRefusedAmongThemIsSetAsideAndTheOthersArrive() {
        put(6);
        platform.next("manifest", platform::acceptManifest);
        platform.nextProblem("manifest", 422, "{\"type\": \"case-rejected\"}");
        courier(new Pace(3, Long.MAX_VALUE, Optional.empty())).run();
        assertEquals(5, Collections.frequency(outbox.diary, "delivered N-1"));
        assertEquals(1, Collections.frequency(outbox.diary, "quarantined: case-rejected"));
        assertEquals(0, outbox.waiting());
    }

    @Test
    void whenTheLineBreaksNothingMoreBegins() {
        put(9);
        platform.next("manifest", platform::acceptManifest);
        for (int i = 0; i < 3; i++) {
            platform.next("manifest", _ -> {});
        }
        courier(new Pace(3, Long.MAX_VALUE, Optional.empty())).run();
        assertEquals(1, Collections.frequency(outbox.diary, "delivered N-1"));
        assertEquals(8, outbox.waiting());
        assertTrue(Collections.frequency(platform.log(), "manifest") <= 4, platform.log()::toString);
    }

    @Test
    void materialsWaitForTheirHoursAndTheManifestDoesNot() {
        put(2);
        LocalTime now = LocalTime.ofInstant(clock.instant(), ZONE);
        var night = new OffPeak(now.plusHours(2), now.plusHours(8), ZONE);
        Courier courier = courier(new Pace(1, Long.MAX_VALUE, Optional.of(night)));
        courier.run();
        assertEquals(Collections.nCopies(2, "postponed: materials wait for their hours"), outbox.diary);
        assertEquals(Collections.nCopies(2, "manifest"), platform.log());
        clock.pass(Duration.ofHours(1));
        courier.run();
        assertEquals(2, platform.log().size(), "nothing is asked again before its hour");
        clock.pass(Duration.ofHours(1));
        courier.run();
        assertEquals(Collections.nCopies(2, "delivered N-1"), outbox.diary.subList(2, 4));
    }

    @Test
    void hoursMayReachOverMidnight() {
        var night = new OffPeak(LocalTime.of(20, 0), LocalTime.of(6, 0), ZONE);
        var noon = ZonedDateTime.of(2026, 11, 30, 12, 0, 0, 0, ZONE);
        assertEquals(noon.withHour(20).toInstant(), night.next(noon.toInstant()));
        assertTrue(night.isAt(noon.withHour(23).toInstant()));
        assertTrue(night.isAt(noon.withHour(3).toInstant()));
        assertFalse(night.isAt(noon.toInstant()));
        assertFalse(night.isAt(noon.withHour(6).toInstant()));
    }
}
