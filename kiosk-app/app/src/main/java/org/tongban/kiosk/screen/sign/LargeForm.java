// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.sign;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.tongban.kiosk.screen.Wording;
import org.tongban.kiosk.ui.control.Boxes;
import org.tongban.kiosk.ui.control.Buttons;
import org.tongban.kiosk.ui.control.OverlayCard;
import org.tongban.kiosk.ui.control.PagePicture;
import org.tongban.kiosk.ui.control.Texts;
import org.tongban.kiosk.ui.icon.Icon;
import org.tongban.kiosk.ui.theme.Space;

/// The form as large as the screen allows, page by page.
final class LargeForm extends StackPane {
    private static final double WIDTH = 860;
    private static final double HEIGHT = 1220;

    private final List<byte[]> pictures;
    private final PagePicture picture;
    private final Label where = Texts.second("");
    private final Button on;
    private int page;

    LargeForm(Wording wording, List<byte[]> pictures, Runnable close) {
        this.pictures = pictures;
        this.picture = new PagePicture(pictures.getFirst(), WIDTH, HEIGHT);
        on = Buttons.second(wording.say("sign.next-page"));
        on.setId("large-next");
        on.setVisible(pictures.size() > 1);
        on.setOnAction(_ -> turn());
        Button done = Buttons.primary(wording.say("sign.close"), Icon.CHECK);
        done.setId("large-close");
        done.setOnAction(_ -> close.run());
        HBox keys = Boxes.row(Space.S3, where, on, Boxes.spring(), done);
        keys.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(new OverlayCard(picture, keys));
        say();
    }

    private void turn() {
        page = (page + 1) % pictures.size();
        picture.show(pictures.get(page));
        say();
    }

    private void say() {
        where.setText((page + 1) + " / " + pictures.size());
    }
}
