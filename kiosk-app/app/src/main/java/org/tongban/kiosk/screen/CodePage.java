// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
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

/// A page on which a code is typed. Screen thread only.
public record CodePage(Wording wording, WritingDesk desk) {
    private static final int ON_PAPER = 12;

    /// What the field says while it is empty, and how many characters go into it.
    public record Prompt(String words, int longest) {}

    /// @param titled the page with its words
    /// @param fault what was wrong with the last code, empty when nothing
    /// @param other for who has no code
    public Page of(Page titled, Prompt prompt, String fault, Consumer<String> typed, Optional<Button> other) {
        desk.mode(Mode.LATIN);
        EntryField field = EntryField.answer(prompt.words(), prompt.longest());
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
        Page page = titled.work(work)
                .tray(new WritingTray(field, desk, Leaning.PLAIN, Optional.empty()))
                .primary(on);
        return other.map(page::left).orElse(page);
    }

    /// The code that stands on the paper of a case.
    ///
    /// @param prove for who has lost the paper
    public Page ofPaper(Page titled, String fault, Consumer<String> typed, Runnable prove) {
        Button lost = Buttons.second(wording.say("vouch.instead"), Icon.STAFF);
        lost.setId("vouch");
        lost.setOnAction(_ -> prove.run());
        return of(titled, new Prompt(wording.say("progress.code.prompt"), ON_PAPER), fault, typed, Optional.of(lost));
    }
}
