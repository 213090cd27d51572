// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.ui.control;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/// Drops a second strike of the same key that comes too soon to be meant: a worn touch panel bounces.
///
/// A person who types 11 quickly needs longer than the window. Screen thread only.
final class BounceGuard {
    private static final Duration WINDOW = Duration.ofMillis(120);

    private final Clock clock;
    private String last = "";
    private Instant struck = Instant.MIN;

    BounceGuard(Clock clock) {
        this.clock = clock;
    }

    boolean accepts(String key) {
        Instant now = clock.instant();
        Instant quiet = struck.equals(Instant.MIN) ? Instant.MIN : struck.plus(WINDOW);
        boolean bounce = key.equals(last) && !now.isBefore(struck) && now.isBefore(quiet);
        if (!bounce) {
            last = key;
            struck = now;
        }
        return !bounce;
    }
}
