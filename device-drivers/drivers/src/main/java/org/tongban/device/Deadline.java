// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device;

import java.time.Duration;

/// A moment by which something must have happened, on the monotonic clock: setting the time of day moves it not.
public final class Deadline {
    private final long at;

    private Deadline(long at) {
        this.at = at;
    }

    /// The moment `patience` from now.
    public static Deadline in(Duration patience) {
        return new Deadline(System.nanoTime() + patience.toNanos());
    }

    /// What is left, never negative.
    public Duration left() {
        return Duration.ofNanos(Math.max(0, at - System.nanoTime()));
    }

    /// What is left, but at most `slice`.
    public Duration leftAtMost(Duration slice) {
        Duration left = left();
        return left.compareTo(slice) < 0 ? left : slice;
    }

    /// True when nothing is left.
    public boolean isOver() {
        return at - System.nanoTime() <= 0;
    }
}
