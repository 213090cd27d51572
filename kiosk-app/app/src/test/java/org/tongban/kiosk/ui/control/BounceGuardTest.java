// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.ui.control;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class BounceGuardTest {
    private final HandClock clock = new HandClock();
    private final BounceGuard guard = new BounceGuard(clock);

    @Test
    void theSameKeyAtOnceIsABounce() {
        assertTrue(guard.accepts("pad-1"));
        clock.turn(119);
        assertFalse(guard.accepts("pad-1"));
    }

    @Test
    void theSameKeyALittleLaterIsMeant() {
        assertTrue(guard.accepts("pad-1"));
        clock.turn(120);
        assertTrue(guard.accepts("pad-1"));
    }

    @Test
    void anotherKeyIsNeverABounce() {
        assertTrue(guard.accepts("pad-1"));
        assertTrue(guard.accepts("pad-2"));
        assertTrue(guard.accepts("pad-1"));
    }

    @Test
    void aClockThatIsSetBackStopsNoKey() {
        assertTrue(guard.accepts("pad-1"));
        clock.turn(-3_600_000);
        assertTrue(guard.accepts("pad-1"));
    }
}
