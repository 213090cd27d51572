// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.feedback;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.tongban.kiosk.casework.FeedbackState;
import org.tongban.kiosk.screen.Screen;
import org.tongban.kiosk.screen.Wording;
import org.tongban.kiosk.screen.feedback.AnswerViewModel.Shown;
import org.tongban.kiosk.ui.Page;
import org.tongban.kiosk.ui.control.Banner;
import org.tongban.kiosk.ui.control.Boxes;
import org.tongban.kiosk.ui.control.Buttons;
import org.tongban.kiosk.ui.control.EntryField;
import org.tongban.kiosk.ui.control.Panel;
import org.tongban.kiosk.ui.control.Texts;
import org.tongban.kiosk.ui.control.Tone;
import org.tongban.kiosk.ui.icon.Icon;
import org.tongban.kiosk.ui.keyboard.Mode;
import org.tongban.kiosk.ui.keyboard.WritingDesk;
import org.tongban.kiosk.ui.keyboard.WritingTray;
import org.tongban.kiosk.ui.pinyin.Leaning;
import org.tongban.kiosk.ui.theme.Space;

/// The tracking number is typed, and the answer is shown below it.
public final class AnswerView implements Screen {
    private static final int LONGEST = 40;

    private final AnswerViewModel model;
    private final Wording wording;
    private final EntryField field;
    private final WritingTray tray;

    public AnswerView(AnswerViewModel model, Wording wording, WritingDesk desk) {
        this.model = model;
        this.wording = wording;
        desk.mode(Mode.LATIN);
        field = EntryField.answer(wording.say("answer.prompt"), LONGEST);
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
        return model.showing().now() instanceof Shown.Looking;
    }

    private Page page(Shown state) {
        Button ask = Buttons.primary(wording.say("answer.ask"), Icon.SEARCH);
        ask.setId("primary");
        ask.setOnAction(_ -> model.ask(field.text()));
        VBox work = Boxes.column(Space.S3, field);
        said(state).ifPresent(work.getChildren()::add);
        return Page.of("answer")
                .title(wording.say("answer.title"))
                .why(wording.say("answer.why"))
                .work(work)
                .tray(tray)
                .primary(ask);
    }

    private Optional<Node> said(Shown state) {
        return switch (state) {
            case Shown.Asking _ -> Optional.empty();
            case Shown.Looking _ -> Optional.of(Texts.lead(wording.say("progress.looking")));
            case Shown.Unknown _ ->
                Optional.of(new Banner(Tone.ACCENT, wording.say("answer.unknown"), wording.say("answer.unknown.next")));
            case Shown.Silent _ ->
                Optional.of(new Banner(Tone.WARN, wording.say("answer.silent"), wording.say("answer.silent.next")));
            case Shown.Stands(var stands) -> Optional.of(stands(stands));
        };
    }

    private Node stands(FeedbackState stands) {
        Panel panel = new Panel(Texts.lead(wording.say("answer." + stands.stage())));
        stands.answer().ifPresent(answer -> panel.getChildren().add(Texts.body(answer)));
        panel.setId("answer-said");
        return panel;
    }
}
