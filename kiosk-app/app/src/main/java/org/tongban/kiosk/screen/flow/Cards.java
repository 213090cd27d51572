// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.flow;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.tongban.kiosk.screen.Wording;
import org.tongban.kiosk.ui.control.Boxes;
import org.tongban.kiosk.ui.control.Buttons;
import org.tongban.kiosk.ui.control.CountdownRing;
import org.tongban.kiosk.ui.control.OverlayCard;
import org.tongban.kiosk.ui.control.Texts;
import org.tongban.kiosk.ui.icon.Icon;
import org.tongban.kiosk.ui.theme.Space;

/// The two cards that may stand over a page: are you still there, and do you really want to leave.
final class Cards {
    private final Wording wording;

    Cards(Wording wording) {
        this.wording = wording;
    }

    /// Counts down until everything is wiped.
    final class Idle {
        private final CountdownRing ring;
        private final Label sentence = Texts.body("");
        private final OverlayCard card;

        Idle(int ofSeconds, boolean loses, Runnable stay, Runnable leave) {
            ring = new CountdownRing(ofSeconds);
            VBox words = Boxes.column(
                    Space.S2,
                    Texts.question(wording.say("idle.title")),
                    sentence,
                    Texts.lead(wording.say(loses ? "idle.lost" : "idle.safe")));
            HBox.setHgrow(words, Priority.ALWAYS);
            card = new OverlayCard(
                    Boxes.row(Space.S6, ring, words), stay("idle-stay", stay), leave("idle-leave", leave));
            card.setId("idle");
        }

        Node node() {
            return card;
        }

        void show(int seconds) {
            ring.show(seconds);
            sentence.setText(wording.say("idle.sentence", seconds));
        }
    }

    /// @param keep puts the case by, where there is one
    Node leaving(Runnable stay, Optional<Runnable> keep, Runnable leave) {
        OverlayCard card = new OverlayCard(
                Texts.question(wording.say("leave.title")),
                Texts.body(wording.say("leave.sentence")),
                stay("leave-stay", stay));
        keep.ifPresent(action -> card.getChildren().add(keep(action)));
        card.getChildren().add(leave("leave-yes", leave));
        card.setId("leave");
        return card;
    }

    private Node keep(Runnable action) {
        Button button = Buttons.second(wording.say("leave.keep"), Icon.CLOCK);
        button.setId("leave-keep");
        button.setOnAction(_ -> action.run());
        return Boxes.shares(Space.S3, button);
    }

    private Button stay(String id, Runnable action) {
        Button button = Buttons.large(wording.say("idle.stay"));
        button.setId(id);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private Node leave(String id, Runnable action) {
        Button button = Buttons.second(wording.say("leave.yes"), Icon.EXIT);
        button.setId(id);
        button.setOnAction(_ -> action.run());
        return Boxes.shares(Space.S3, button);
    }
}
