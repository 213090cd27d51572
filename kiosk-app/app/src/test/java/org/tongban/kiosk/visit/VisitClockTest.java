// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.tongban.kiosk.visit.VisitClock.Standing;

class VisitClockTest {
    private final Hand hand = new Hand();
    private final VisitClock clock = new VisitClock(hand, VisitTimes.standard());

    private Standing after(int seconds) {
        Standing last = clock.tick();
        for (int second = 0; second < seconds; second++) {
            hand.now = hand.now.plusSeconds(1);
            last = clock.tick();
        }
        return last;
    }

    @Test
    void warnsAfterAMinuteAndIsOverHalfAMinuteLater() {
        assertEquals(new Standing.Active(), after(59));
        assertEquals(new Standing.Warning(30, 30), after(1));
        assertEquals(new Standing.Warning(1, 30), after(29));
        assertEquals(new Standing.Over(), after(1));
    }

    @Test
    void aTouchBeginsTheMinuteAgain() {
        after(59);
        clock.touched();
        assertEquals(new Standing.Active(), after(59));
    }

    @Test
    void aTouchBesideTheKeyDoesNotTakeTheWarningBack() {
        after(65);
        clock.touched();
        assertEquals(new Standing.Warning(24, 30), after(1));
    }

    @Test
    void canBeExtendedAnyNumberOfTimes() {
        for (int time = 0; time < 5; time++) {
            after(80);
            clock.extend();
        }
        assertEquals(new Standing.Active(), after(59));
    }

    @Test
    void givesTwiceTheTimeInLargeType() {
        clock.pace(VisitTimes.standard().unhurried());
        assertEquals(new Standing.Active(), after(119));
        assertEquals(new Standing.Warning(60, 60), after(1));
    }

    @Test
    void aClockSetForwardWipesNothing() {
        after(1);
        hand.now = hand.now.plus(Duration.ofHours(8));
        assertEquals(new Standing.Active(), clock.tick());
        hand.now = hand.now.minus(Duration.ofHours(16));
        assertEquals(new Standing.Active(), clock.tick());
    }

    private static final class Hand extends Clock {
        private Instant now = Instant.parse("2026-11-23T01:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
