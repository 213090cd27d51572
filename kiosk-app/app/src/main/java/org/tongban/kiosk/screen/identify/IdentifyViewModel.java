// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.identify;

import java.util.Optional;
import org.tongban.device.DeviceFault;
import org.tongban.device.DeviceState;
import org.tongban.device.Supervisor;
import org.tongban.device.identity.IdentityReader;
import org.tongban.kiosk.screen.Showing;
import org.tongban.kiosk.ui.UiThread;
import org.tongban.kiosk.visit.CardReading;
import org.tongban.kiosk.visit.CardReading.News;
import org.tongban.kiosk.visit.Identity;
import org.tongban.kiosk.visit.Visit;

/// Reads the card of whoever stands here, or of the person they come for, while the page is shown.
public final class IdentifyViewModel {

    /// Whose card is asked for.
    public enum Whose {
        BEARER,
        PRINCIPAL
    }

    /// What the page says.
    public sealed interface Shown {
        /// Waits for a card; `trouble` is what went wrong with the last one.
        record Waiting(DeviceState reader, Optional<DeviceFault> trouble) implements Shown {}

        /// The card is being read and must stay.
        record Reading() implements Shown {}

        /// The second card is the first one again.
        record SameCard() implements Shown {}

        /// It was read; nothing was checked against the person.
        record Known(String maskedName, String maskedNumber) implements Shown {}
    }

    private final Supervisor<IdentityReader> reader;
    private final CardReading reading;
    private final UiThread ui;
    private final Visit visit;
    private final Whose whose;
    private final Showing<Shown> showing;
    private Runnable stopReading = () -> {};
    private Runnable stopWatching = () -> {};
    private boolean open;

    public IdentifyViewModel(
            Supervisor<IdentityReader> reader, CardReading reading, UiThread ui, Visit visit, Whose whose) {
        this.reader = reader;
        this.reading = reading;
        this.ui = ui;
        this.visit = visit;
        this.whose = whose;
        this.showing = new Showing<>(known().orElseGet(this::waiting));
    }

    public Showing<Shown> showing() {
        return showing;
    }

    public Whose whose() {
        return whose;
    }

    /// The page is in front: asks for a card unless one was read already.
    public void enter() {
        open = true;
        stopWatching = reader.onState(_ -> ui.show(this::readerChanged));
        showing.show(known().orElseGet(this::waiting));
        if (known().isEmpty()) {
            ask();
        }
    }

    public void leave() {
        open = false;
        stopReading.run();
        stopWatching.run();
    }

    /// Another card than the one that was read.
    public void again() {
        if (whose == Whose.BEARER) {
            visit.forgetBearer();
        } else {
            visit.forgetPrincipal();
        }
        showing.show(waiting());
        ask();
    }

    private void ask() {
        stopReading.run();
        stopReading = reading.begin(news -> ui.show(() -> take(news)));
    }

    private void take(News news) {
        if (!open) {
            return;
        }
        switch (news) {
            case News.Found _ -> showing.show(new Shown.Reading());
            case News.Read read -> accept(read.identity());
            case News.Trouble trouble -> showing.show(new Shown.Waiting(reader.state(), Optional.of(trouble.fault())));
        }
    }

    private void accept(Identity identity) {
        if (whose == Whose.BEARER) {
            visit.identify(identity);
        } else if (visit.bearer().filter(identity::isSamePersonAs).isPresent()) {
            showing.show(new Shown.SameCard());
            ask();
            return;
        } else {
            visit.identifyPrincipal(identity);
        }
        known().ifPresent(showing::show);
    }

    private void readerChanged() {
        if (open && showing.now() instanceof Shown.Waiting waiting) {
            DeviceState now = reader.state();
            Optional<DeviceFault> trouble = waiting.trouble().filter(DeviceFault::leavesDeviceUsable);
            showing.show(new Shown.Waiting(now, now.isOnline() ? trouble : now.fault()));
        }
    }

    private Shown waiting() {
        return new Shown.Waiting(reader.state(), Optional.empty());
    }

    private Optional<Shown> known() {
        Optional<Identity> identity = whose == Whose.BEARER ? visit.bearer() : visit.principal();
        return identity.map(Identity::person)
                .map(person -> new Shown.Known(person.maskedName(), person.maskedNumber()));
    }
}
