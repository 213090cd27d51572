// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.boot;

import java.time.Duration;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.tongban.kiosk.casework.Journal;

/// Holds this machine's clock against the platform's each time the line comes up, and writes down what staff should
/// know: a clock that is wrong puts wrong times on paper and ages cards and unsent cases wrongly.
final class ClockCheck {
    /// Below this nobody is misled by a time on paper, and a slow line alone may look like it.
    private static final Duration TOLERATED = Duration.ofMinutes(1);

    private final Supplier<OptionalLong> offsetMillis;
    private final Journal journal;

    /// @param offsetMillis platform minus this machine, if it was measured
    ClockCheck(Supplier<OptionalLong> offsetMillis, Journal journal) {
        this.offsetMillis = offsetMillis;
        this.journal = journal;
    }

    void check() {
        offsetMillis.get().ifPresent(millis -> {
            Duration offset = Duration.ofMillis(millis);
            boolean isWrong = offset.abs().compareTo(TOLERATED) > 0;
            journal.record(
                    "CLOCK",
                    "",
                    Map.of("state", isWrong ? "WRONG" : "RIGHT", "platformMinusKiosk", offset.toSeconds() + " s"));
        });
    }
}
