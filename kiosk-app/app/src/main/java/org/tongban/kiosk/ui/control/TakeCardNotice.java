// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.ui.control;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.tongban.kiosk.ui.icon.Drawings;
import org.tongban.kiosk.ui.theme.ControlTexts;
import org.tongban.kiosk.ui.theme.Space;

/// 请取回身份证: stays until the card is known to be gone or the visitor presses 我拿好了 (id `card-taken`).
public final class TakeCardNotice extends HBox {
    private final Label where = new Label(ControlTexts.of("card.where"));

    public TakeCardNotice(Runnable onTaken) {
        super(Space.S6);
        Label title = new Label(ControlTexts.of("card.take"));
        title.getStyleClass().add("take-card-title");
        where.getStyleClass().add("take-card-where");
        where.setWrapText(true);
        where.setMinHeight(USE_PREF_SIZE);
        setMinHeight(USE_PREF_SIZE);
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        VBox words = new VBox(title, where);
        words.setMinHeight(USE_PREF_SIZE);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button taken = Buttons.small(ControlTexts.of("card.taken"));
        taken.setId("card-taken");
        taken.setMinWidth(USE_PREF_SIZE);
        taken.setOnAction(_ -> onTaken.run());
        getStyleClass().add("take-card");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(Drawings.cardLeaving(), words, taken);
    }

    /// Says where the card lies.
    public TakeCardNotice where(String place) {
        where.setText(place);
        return this;
    }
}
