// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.progress;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.tongban.kiosk.screen.Wording;
import org.tongban.kiosk.ui.Page;
import org.tongban.kiosk.ui.control.Banner;
import org.tongban.kiosk.ui.control.Boxes;
import org.tongban.kiosk.ui.control.Buttons;
import org.tongban.kiosk.ui.control.EntryField;
import org.tongban.kiosk.ui.control.Tone;
import org.tongban.kiosk.ui.icon.Icon;
import org.tongban.kiosk.ui.keyboard.Mode;
import org.tongban.kiosk.ui.keyboard.WritingDesk;
import org.tongban.kiosk.ui.keyboard.WritingTray;
import org.tongban.kiosk.ui.pinyin.Leaning;
import org.tongban.kiosk.ui.theme.Space;

/// A page on which the query code of the paper is typed. Screen thread only.
record CodePage(Wording wording, WritingDesk desk) {
    private static final int LONGEST = 12;

    /// @param titled the page with its words
    /// @param fault what was wrong with the last code, empty when nothing
    /// @param vouch for who has lost the paper
    Page of(Page titled, String fault, Consumer<String> typed, Runnable vouch) {
        desk.mode(Mode.LATIN);
        EntryField field = EntryField.answer(wording.say("progress.code.prompt"), LONGEST);
        field.setId("answer");
        VBox work = Boxes.column(Space.S3, field);
        if (!fault.isEmpty()) {
            Banner banner = new Banner(Tone.ERR, fault);
            banner.setId("error");
            work.getChildren().addFirst(banner);
        }
        Button on = Buttons.primary(wording.say("on"), Icon.NEXT);
        on.setId("primary");
        on.setOnAction(_ -> typed.accept(field.text()));
        Button lost = Buttons.second(wording.say("vouch.instead"), Icon.STAFF);
        lost.setId("vouch");
        lost.setOnAction(_ -> vouch.run());
        return titled.work(work)
                .left(lost)
                .tray(new WritingTray(field, desk, Leaning.PLAIN, Optional.empty()))
                .primary(on);
    }
}
