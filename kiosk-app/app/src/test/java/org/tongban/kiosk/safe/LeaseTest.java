// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.safe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two openings of one safe, on one clock that a test moves.
class LeaseTest {
    @TempDir
    Path folder;

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-23T02:00:00Z"));
    private Safe one;
    private Safe other;

    @BeforeEach
    void open() {
        one = Safe.open(folder, SafeTest.SETTINGS, new Moving());
        other = Safe.join(folder, SafeTest.SETTINGS, new Moving());
    }

    @AfterEach
    void close() {
        one.close();
        other.close();
    }

    @Test
    void onlyOneHoldsItUntilItIsGivenBack() {
        assertTrue(one.lease().hold());
        assertTrue(one.lease().hold());
        assertFalse(other.lease().hold());
        assertEquals(
                Optional.of("pid " + ProcessHandle.current().pid()),
                other.lease().otherHolder());
        assertEquals(Optional.empty(), one.lease().otherHolder());
        other.lease().release();
        assertFalse(other.lease().hold());
        one.lease().release();
        assertTrue(other.lease().hold());
    }

    @Test
    void itEndsByItselfWhenItsHolderHangs() {
        one.lease().hold();
        pass(SqliteLease.TERM.minusSeconds(1));
        assertFalse(other.lease().hold());
        one.lease().hold();
        pass(SqliteLease.TERM.minusSeconds(1));
        assertFalse(other.lease().hold());
        pass(Duration.ofSeconds(1));
        assertTrue(other.lease().hold());
        assertFalse(one.lease().hold());
    }

    @Test
    void aClockThatIsSetBackLocksNobodyOut() {
        one.lease().hold();
        pass(Duration.ofDays(-30));
        assertTrue(other.lease().hold());
    }

    private void pass(Duration time) {
        now.updateAndGet(instant -> instant.plus(time));
    }

    private final class Moving extends Clock {
        @Override
        public Instant instant() {
            return now.get();
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
