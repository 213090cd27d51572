// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.flow;

import java.util.Optional;
import org.tongban.kiosk.ui.Frame;
import org.tongban.kiosk.visit.VisitClock.Standing;

/// The card that counts down before everything is wiped.
final class IdleWarning {
    private final Cards cards;
    private final Frame frame;
    private Optional<Cards.Idle> shown = Optional.empty();

    IdleWarning(Cards cards, Frame frame) {
        this.cards = cards;
        this.frame = frame;
    }

    void warn(Standing.Warning warning, boolean loses, Runnable stay, Runnable leave) {
        Cards.Idle card = shown.orElseGet(() -> {
            Cards.Idle made = cards.new Idle(warning.ofSeconds(), loses, stay, leave);
            frame.overlay(made.node());
            return made;
        });
        shown = Optional.of(card);
        card.show(warning.secondsLeft());
    }

    void close() {
        if (shown.isPresent()) {
            shown = Optional.empty();
            frame.closeOverlay();
        }
    }

    /// The overlay is closed by somebody else.
    void forget() {
        shown = Optional.empty();
    }
}
