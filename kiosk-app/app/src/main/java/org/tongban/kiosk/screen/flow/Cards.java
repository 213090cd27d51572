// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.flow;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.tongban.kiosk.screen.Overlays;
import org.tongban.kiosk.screen.Wording;
import org.tongban.kiosk.ui.Frame;
import org.tongban.kiosk.ui.control.Boxes;
import org.tongban.kiosk.ui.control.Buttons;
import org.tongban.kiosk.ui.control.CountdownRing;
import org.tongban.kiosk.ui.control.OverlayCard;
import org.tongban.kiosk.ui.control.Texts;
import org.tongban.kiosk.ui.icon.Icon;
import org.tongban.kiosk.ui.theme.Space;

/// Cards over the page: are you still there, leave and erase, and what a screen wants shown.
final class Cards implements Overlays {
    private final Frame frame;
    private final Wording texts;
    private Optional<CountdownRing> warning = Optional.empty();

    Cards(Frame frame, Wording texts) {
        this.frame = frame;
        this.texts = texts;
    }

    @Override
    public void close() {
        warning = Optional.empty();
        frame.closeOverlay();
    }

    void closeWarning() {
        if (warning.isPresent()) {
            close();
        }
    }

    /// Says how many seconds are left; the first call brings the card.
    void warn(int left, int of, boolean somethingToLose, Runnable goOn, Runnable leave) {
        if (warning.isEmpty()) {
            var ring = new CountdownRing(of);
            var words = Boxes.column(
                    Space.S2,
                    Texts.question(texts.say("idle.title")),
                    Texts.body(texts.say(somethingToLose ? "idle.lose" : "idle.wipe")));
            var go = button("idle-go-on", Buttons.large(texts.say("idle.go-on")), () -> {
                goOn.run();
                close();
            });
            var end = button("idle-leave", Buttons.second(texts.say("leave.yes"), Icon.EXIT), leave);
            frame.overlay(new OverlayCard(Boxes.row(Space.S6, ring, words), go, end));
            warning = Optional.of(ring);
        }
        warning.ifPresent(ring -> ring.show(left));
    }

    void askToLeave(Runnable leave) {
        close();
        var yes = button("leave-yes", Buttons.second(texts.say("leave.yes"), Icon.EXIT), leave);
        var no = button("leave-no", Buttons.large(texts.say("leave.no")), this::close);
        frame.overlay(new OverlayCard(
                Texts.question(texts.say("leave.title")), Texts.body(texts.say("leave.what")), no, yes));
    }

    @Override
    public void show(Node card) {
        close();
        frame.overlay(card);
    }

    private static Button button(String id, Button button, Runnable action) {
        button.setId(id);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
