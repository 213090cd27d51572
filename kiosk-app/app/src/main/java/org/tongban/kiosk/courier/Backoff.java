// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.courier;

import java.time.Duration;
import java.util.random.RandomGenerator;

/// Exponential backoff with full jitter: anything from a millisecond up to a ceiling that doubles from one second to
/// ten minutes, so that the terminals of a hall do not come back all at once.
record Backoff(RandomGenerator random) {

    static final Duration BASE = Duration.ofSeconds(1);
    static final Duration CAP = Duration.ofMinutes(10);

    private static final int DOUBLINGS_TO_CAP = 10;

    /// How long to wait after this many failed tries.
    Duration after(int attempts) {
        return Duration.ofMillis(random.nextLong(1, ceiling(attempts).toMillis() + 1));
    }

    static Duration ceiling(int attempts) {
        if (attempts >= DOUBLINGS_TO_CAP) {
            return CAP;
        }
        Duration grown = BASE.multipliedBy(1L << Math.max(0, attempts));
        return grown.compareTo(CAP) > 0 ? CAP : grown;
    }
}
