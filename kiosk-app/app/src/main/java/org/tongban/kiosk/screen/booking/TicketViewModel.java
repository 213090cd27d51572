// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.booking;

import com.fasterxml.uuid.Generators;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.tongban.kiosk.casework.CounterLine;
import org.tongban.kiosk.screen.Showing;
import org.tongban.kiosk.ui.UiThread;

/// One number in the queue. It is worth nothing later, so it waits in no outbox.
public final class TicketViewModel {

    /// The page's state.
    public sealed interface Shown {
        record Asking() implements Shown {}

        record Drawn(CounterLine.Ticket ticket, Instant at) implements Shown {}

        record Silent() implements Shown {}
    }

    private final CounterLine line;
    private final UiThread ui;
    private final Clock clock;
    private final String id = Generators.timeBasedEpochGenerator().generate().toString();
    private final Showing<Shown> showing = new Showing<>(new Shown.Asking());

    public TicketViewModel(CounterLine line, UiThread ui, Clock clock) {
        this.line = line;
        this.ui = ui;
        this.clock = clock;
    }

    public Showing<Shown> showing() {
        return showing;
    }

    /// Asks; the same number again however often it is pressed.
    public void draw() {
        if (showing.now() instanceof Shown.Drawn) {
            return;
        }
        showing.show(new Shown.Asking());
        ui.load(
                () -> line.ticket(id, Optional.empty()),
                heard -> showing.show(heard.told()
                        .<Shown>map(ticket -> new Shown.Drawn(ticket, clock.instant()))
                        .orElseGet(Shown.Silent::new)),
                _ -> showing.show(new Shown.Silent()));
    }
}
