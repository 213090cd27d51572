// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.booking;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.tongban.kiosk.casework.CounterLine;
import org.tongban.kiosk.casework.Heard;
import org.tongban.kiosk.screen.Showing;
import org.tongban.kiosk.ui.UiThread;

/// Asks for published decisions.
public final class DecisionsViewModel {
    private static final Duration LOOK_BACK = Duration.ofDays(30);

    private final CounterLine line;
    private final UiThread ui;
    private final Clock clock;
    private final Showing<Optional<Heard<List<CounterLine.Decision>>>> showing = new Showing<>(Optional.empty());

    public DecisionsViewModel(CounterLine line, UiThread ui, Clock clock) {
        this.line = line;
        this.ui = ui;
        this.clock = clock;
    }

    /// Empty until something was heard.
    public Showing<Optional<Heard<List<CounterLine.Decision>>>> showing() {
        return showing;
    }

    public void look() {
        ui.load(
                () -> line.decisions(clock.instant().minus(LOOK_BACK)),
                heard -> showing.show(Optional.of(heard)),
                failure -> showing.show(
                        Optional.of(new Heard.Silence<>(failure.getClass().getSimpleName()))));
    }
}
