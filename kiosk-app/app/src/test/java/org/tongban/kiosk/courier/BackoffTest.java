// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.courier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Random;
import java.util.random.RandomGenerator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class BackoffTest {

    @Property
    void staysWithinTheCeilingOfItsTry(@ForAll long seed, @ForAll @IntRange(min = 0) int attempts) {
        Duration rest = new Backoff(new Random(seed)).after(attempts);
        assertTrue(rest.isPositive());
        assertTrue(rest.compareTo(Backoff.ceiling(attempts)) <= 0);
    }

    @Property
    void theCeilingNeverFallsAndNeverPassesTenMinutes(@ForAll @IntRange(min = 0, max = 10_000) int attempts) {
        assertTrue(Backoff.ceiling(attempts).compareTo(Backoff.ceiling(attempts + 1)) <= 0);
        assertTrue(Backoff.ceiling(attempts).compareTo(Duration.ofMinutes(10)) <= 0);
    }

    @Test
    void doublesFromOneSecondToTenMinutes() {
        assertEquals(Duration.ofSeconds(1), Backoff.ceiling(0));
        assertEquals(Duration.ofSeconds(2), Backoff.ceiling(1));
        assertEquals(Duration.ofSeconds(512), Backoff.ceiling(9));
        assertEquals(Duration.ofMinutes(10), Backoff.ceiling(10));
        assertEquals(Duration.ofMinutes(10), Backoff.ceiling(Integer.MAX_VALUE));
    }

    @Test
    void usesTheWholeRange() {
        RandomGenerator random = new Random(1);
        var backoff = new Backoff(random);
        var early = random.ints(200, 0, 1)
                .filter(_ -> backoff.after(4).compareTo(Duration.ofSeconds(8)) < 0)
                .count();
        assertTrue(early > 50 && early < 150, () -> early + " of 200 in the lower half");
    }
}
