// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.progress;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import org.tongban.kiosk.screen.Screen;
import org.tongban.kiosk.screen.Wording;
import org.tongban.kiosk.ui.Page;
import org.tongban.kiosk.ui.control.Boxes;
import org.tongban.kiosk.ui.control.Texts;
import org.tongban.kiosk.ui.control.Tiles;
import org.tongban.kiosk.ui.icon.Icon;
import org.tongban.kiosk.ui.theme.Space;

/// By which proof: the card, or number and code from the paper.
public final class AskView implements Screen {
    private final Wording wording;
    private final Runnable card;
    private final Runnable number;

    public AskView(Wording wording, Runnable card, Runnable number) {
        this.wording = wording;
        this.card = card;
        this.number = number;
    }

    @Override
    public void open(Consumer<Page> frame) {
        Button byCard = Tiles.entry(
                "progress-card", Icon.IDCARD, wording.say("progress.card"), wording.say("progress.card.sub"));
        byCard.setOnAction(_ -> card.run());
        Button byNumber = Tiles.entry(
                "progress-number", Icon.QR, wording.say("progress.number"), wording.say("progress.number.sub"));
        byNumber.setOnAction(_ -> number.run());
        frame.accept(Page.of("progress")
                .title(wording.say("progress.title"))
                .why(wording.say("progress.why"))
                .work(Boxes.column(
                        Space.S3,
                        byCard,
                        byNumber,
                        Texts.marked(Icon.INFO, Texts.second(wording.say("progress.where"))))));
    }
}
