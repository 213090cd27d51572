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
    private final Runnable resume;

    /// @param resume goes on with what was begun elsewhere
    public AskView(Wording wording, Runnable card, Runnable number, Runnable resume) {
        this.wording = wording;
        this.card = card;
        this.number = number;
        this.resume = resume;
    }

    @Override
    public void open(Consumer<Page> frame) {
        Button byCard = Tiles.entry(
                "progress-card", Icon.IDCARD, wording.say("progress.card"), wording.say("progress.card.sub"));
        byCard.setOnAction(_ -> card.run());
        Button byNumber = Tiles.entry(
                "progress-number", Icon.QR, wording.say("progress.number"), wording.say("progress.number.sub"));
        byNumber.setOnAction(_ -> number.run());
        Button begun = Tiles.entry(
                "progress-resume", Icon.DOC, wording.say("progress.resume"), wording.say("progress.resume.sub"));
        begun.setOnAction(_ -> resume.run());
        frame.accept(Page.of("progress")
                .title(wording.say("progress.title"))
                .why(wording.say("progress.why"))
                .work(Boxes.column(
                        Space.S3,
                        byCard,
                        byNumber,
                        begun,
                        Texts.marked(Icon.INFO, Texts.second(wording.say("progress.where"))))));
    }
}
