// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.resume;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.tongban.kiosk.screen.CodeHint;
import org.tongban.kiosk.screen.CodeListening;
import org.tongban.kiosk.screen.Screen;
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

/// Asks for the code that was given when a case was put by.
public final class ResumeView implements Screen {
    private static final int LONGEST = 9;

    private final Wording wording;
    private final EntryField field;
    private final WritingTray keyboard;
    private final BiConsumer<String, Runnable> open;
    private final Runnable without;
    private final CodeHint scanned;
    private Consumer<Page> frame = _ -> {};

    /// @param open gets what was typed, and what to do when it opens nothing
    /// @param without goes on without it
    public ResumeView(
            Wording wording,
            WritingDesk desk,
            CodeListening codes,
            BiConsumer<String, Runnable> open,
            Runnable without) {
        this.scanned = new CodeHint(codes, wording);
        this.wording = wording;
        this.open = open;
        this.without = without;
        desk.mode(Mode.LATIN);
        field = EntryField.answer(wording.say("draft.code"), LONGEST);
        field.setId("answer");
        keyboard = new WritingTray(field, desk, Leaning.PLAIN, Optional.empty());
    }

    @Override
    public void open(Consumer<Page> shown) {
        frame = shown;
        scanned.start(CodeListening.SECRETS, field, UnaryOperator.identity());
        frame.accept(page(false));
    }

    @Override
    public void close() {
        scanned.stop();
        frame = _ -> {};
    }

    private Page page(boolean wrong) {
        VBox work = Boxes.column(Space.S4);
        if (wrong) {
            Banner banner = new Banner(Tone.ERR, wording.say("draft.code.wrong"));
            banner.setId("error");
            work.getChildren().add(banner);
        }
        work.getChildren().addAll(field, scanned.node());
        Button anew = Buttons.second(wording.say("draft.without"), Icon.NEXT);
        anew.setId("draft-anew");
        anew.setOnAction(_ -> without.run());
        Button on = Buttons.primary(wording.say("draft.go-on"), Icon.NEXT);
        on.setId("primary");
        on.setOnAction(_ -> open.accept(field.text(), () -> frame.accept(page(true))));
        return Page.of("resume")
                .title(wording.say("draft.code.title"))
                .why(wording.say("draft.code.why"))
                .work(work)
                .tray(keyboard)
                .left(anew)
                .primary(on);
    }
}
