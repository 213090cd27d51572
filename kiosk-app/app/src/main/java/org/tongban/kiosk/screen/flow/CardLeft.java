// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.flow;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import org.tongban.device.identity.CardPresence;
import org.tongban.kiosk.screen.Services;
import org.tongban.kiosk.screen.Wording;
import org.tongban.kiosk.ui.Frame;
import org.tongban.kiosk.ui.control.Boxes;
import org.tongban.kiosk.ui.control.Buttons;
import org.tongban.kiosk.ui.control.OverlayCard;
import org.tongban.kiosk.ui.control.Texts;
import org.tongban.kiosk.ui.icon.Drawings;
import org.tongban.kiosk.ui.theme.Space;

/// Looks after a visit whether the card still lies on the reader, and calls until it is taken: with words that name
/// nobody, and with the bell. Most readers cannot tell; then the page at the end has only asked for it. On the screen's
/// thread.
final class CardLeft {
    private static final int BELL_EVERY = 2;

    private final Services services;
    private final Frame frame;
    private final Wording wording;
    private boolean calling;
    private boolean asked;
    private int seconds;

    CardLeft(Services services, Frame frame, Wording wording) {
        this.services = services;
        this.frame = frame;
        this.wording = wording;
    }

    /// Of somebody whose card was read.
    void visitEnded() {
        ask(presence -> {
            if (presence == CardPresence.LYING && !calling) {
                begin();
            }
        });
    }

    /// Once a second.
    void tick() {
        if (!calling) {
            return;
        }
        if (seconds++ % BELL_EVERY == 0) {
            services.bell().run();
        }
        ask(presence -> {
            if (calling && presence != CardPresence.LYING) {
                end(presence == CardPresence.GONE ? "GONE" : "UNKNOWN");
            }
        });
    }

    private void begin() {
        calling = true;
        seconds = 0;
        services.journal().record("CARD_LEFT", "", Map.of());
        Button taken = Buttons.large(wording.say("card-left.taken"));
        taken.setId("card-left-taken");
        taken.setOnAction(_ -> end("SAID"));
        OverlayCard card = new OverlayCard(
                Boxes.row(
                        Space.S6,
                        Drawings.cardLeaving(),
                        Boxes.column(
                                Space.S2,
                                Texts.question(wording.say("card-left.title")),
                                Texts.body(wording.say("card-left.sentence")))),
                taken);
        card.setId("card-left");
        frame.overlay(card);
    }

    private void end(String how) {
        calling = false;
        services.journal().record("CARD_TAKEN", "", Map.of("how", how));
        frame.closeOverlay();
    }

    /// One question at a time; a reader that is in trouble answers nothing.
    private void ask(Consumer<CardPresence> heard) {
        if (asked) {
            return;
        }
        asked = true;
        CompletableFuture<CardPresence> answer = services.reader().submit((device, _) -> device.cardAfterRead());
        var _ = answer.whenComplete((presence, failure) -> services.ui().show(() -> {
            asked = false;
            heard.accept(failure == null ? presence : CardPresence.UNKNOWN);
        }));
    }
}
