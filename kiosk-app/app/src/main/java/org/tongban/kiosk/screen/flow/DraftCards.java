// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.flow;

import javafx.scene.Node;
import javafx.scene.control.Button;
import org.tongban.kiosk.casework.QueryCode;
import org.tongban.kiosk.screen.Wording;
import org.tongban.kiosk.ui.control.Buttons;
import org.tongban.kiosk.ui.control.OverlayCard;
import org.tongban.kiosk.ui.control.Texts;
import org.tongban.kiosk.visit.Drafting;

/// The cards about a case that was begun before.
final class DraftCards {
    private final Wording wording;

    DraftCards(Wording wording) {
        this.wording = wording;
    }

    Node kept(QueryCode code, long hours, Runnable end) {
        OverlayCard card = new OverlayCard(
                Texts.question(wording.say("draft.kept")),
                Texts.number(code.grouped()),
                Texts.body(wording.say("draft.kept.sentence", hours)),
                primary("draft-end", "draft.end", end));
        card.setId("draft-kept");
        return card;
    }

    Node withdrawn(Drafting.Found found, Runnable close) {
        return card(
                "draft-withdrawn",
                wording.say("draft.withdrawn", found.itemName()),
                wording.say("draft.withdrawn.sentence"),
                primary("draft-close", "draft.close", close));
    }

    Node told(String key, Runnable close) {
        return card(
                key.replace('.', '-'),
                wording.say(key),
                wording.say(key + ".sentence"),
                primary("draft-close", "draft.close", close));
    }

    private static Node card(String id, String title, String sentence, Node button) {
        OverlayCard card = new OverlayCard(Texts.question(title), Texts.body(sentence), button);
        card.setId(id);
        return card;
    }

    private Button primary(String id, String key, Runnable action) {
        Button button = Buttons.large(wording.say(key));
        button.setId(id);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
