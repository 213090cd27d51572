// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.courier;

import java.time.Duration;
import java.util.random.RandomGenerator;

/// How long to rest before the next try: exponential with full jitter, capped. Pure but for the generator it is given.
record Backoff(Duration base, Duration cap, RandomGenerator random) {
    private static final int MOST_DOUBLINGS = 20;

    /// One second, doubled with each try, at most ten minutes.
    static Backoff standard(RandomGenerator random) {
        return new Backoff(Duration.ofSeconds(1), Duration.ofMinutes(10), random);
    }

    /// A rest between nothing and the bound of this try.
    ///
    /// @param attempts how often it was tried before, 0 or more
    Duration after(int attempts) {
        long doubled = base.toMillis() << Math.min(attempts, MOST_DOUBLINGS);
        long bound = Math.min(doubled, cap.toMillis());
        return Duration.ofMillis(random.nextLong(bound + 1));
    }
}
