// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.prove;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// How often somebody could not show who they are at this terminal: after so many times the ways that a machine judges
/// are closed for a while, whoever asks and however often they begin anew. Names nobody. On the screen's thread.
public final class Tries {
    private static final int MOST = 5;
    private static final Duration CLOSED_FOR = Duration.ofMinutes(10);

    private final Clock clock;
    private final List<Instant> wrong = new ArrayList<>();

    public Tries(Clock clock) {
        this.clock = clock;
    }

    public boolean areOver() {
        Instant now = clock.instant();
        wrong.removeIf(at -> at.isAfter(now) || at.isBefore(now.minus(CLOSED_FOR)));
        return wrong.size() >= MOST;
    }

    void wrong() {
        wrong.add(clock.instant());
    }
}
