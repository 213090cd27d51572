// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.visit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/// Watches a visit for silence: quiet, then a warning that counts down, then over. The screen ticks it about once a
/// second; it belongs to the screen's thread.
///
/// Counts ticks, not the wall clock: a clock that is set forward does not wipe a citizen's work.
public final class VisitClock {
    private static final Duration LONGEST_TICK = Duration.ofSeconds(2);

    /// Where the visit stands.
    public sealed interface Standing {
        record Active() implements Standing {}

        record Warning(int secondsLeft, int ofSeconds) implements Standing {}

        record Over() implements Standing {}
    }

    private final Clock clock;
    private VisitTimes times;
    private Duration quiet = Duration.ZERO;
    private Instant lastTick;

    public VisitClock(Clock clock, VisitTimes times) {
        this.clock = clock;
        this.times = times;
        this.lastTick = clock.instant();
    }

    /// Changes the pace; what has passed stays passed.
    public void pace(VisitTimes changed) {
        times = changed;
    }

    /// Somebody touched the glass. Does not take back a warning: that needs [#extend()].
    public void touched() {
        if (!(standing() instanceof Standing.Warning)) {
            quiet = Duration.ZERO;
        }
    }

    /// 继续办理; as often as one likes. Also while a device or the network works: it is not the citizen who is quiet.
    public void extend() {
        quiet = Duration.ZERO;
    }

    public Standing tick() {
        Instant now = clock.instant();
        Duration passed = Duration.between(lastTick, now);
        lastTick = now;
        if (passed.isPositive()) {
            quiet = quiet.plus(passed.compareTo(LONGEST_TICK) > 0 ? LONGEST_TICK : passed);
        }
        return standing();
    }

    private Standing standing() {
        Duration left = times.idle().plus(times.countdown()).minus(quiet);
        if (!left.isPositive()) {
            return new Standing.Over();
        }
        if (left.compareTo(times.countdown()) > 0) {
            return new Standing.Active();
        }
        return new Standing.Warning(wholeSeconds(left), wholeSeconds(times.countdown()));
    }

    private static int wholeSeconds(Duration duration) {
        return (int) duration.plusMillis(999).toSeconds();
    }
}
