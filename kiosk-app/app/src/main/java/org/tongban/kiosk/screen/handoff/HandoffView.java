// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.handoff;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
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

/// The code from the slip or the phone is typed.
public final class HandoffView implements Screen {
    private static final int LONGEST = 30;

    private final HandoffViewModel model;
    private final Wording wording;
    private final EntryField field;
    private final WritingTray tray;

    public HandoffView(HandoffViewModel model, Wording wording, WritingDesk desk) {
        this.model = model;
        this.wording = wording;
        desk.mode(Mode.LATIN);
        field = EntryField.answer(wording.say("resume.prompt"), LONGEST);
        field.setId("answer");
        tray = new WritingTray(field, desk, Leaning.PLAIN, Optional.empty());
    }

    @Override
    public void open(Consumer<Page> frame) {
        model.showing().watch(state -> frame.accept(page(state)));
    }

    @Override
    public void close() {
        model.showing().watch(_ -> {});
    }

    @Override
    public boolean isWorking() {
        return model.showing().now() == HandoffViewModel.Shown.LOOKING;
    }

    private Page page(HandoffViewModel.Shown state) {
        Button on = Buttons.primary(wording.say("on"), Icon.NEXT);
        on.setId("primary");
        on.setDisable(state == HandoffViewModel.Shown.LOOKING);
        on.setOnAction(_ -> model.take(field.text()));
        VBox work = Boxes.column(Space.S3, field);
        if (state != HandoffViewModel.Shown.ASKING) {
            Tone tone = state == HandoffViewModel.Shown.LOOKING ? Tone.ACCENT : Tone.WARN;
            work.getChildren()
                    .add(new Banner(tone, wording.say("resume." + state), wording.say("resume." + state + ".next")));
        }
        return Page.of("handoff")
                .title(wording.say("resume.title"))
                .why(wording.say("resume.why"))
                .work(work)
                .tray(tray)
                .primary(on);
    }
}
