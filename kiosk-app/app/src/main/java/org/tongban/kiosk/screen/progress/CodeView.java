// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.progress;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.tongban.kiosk.screen.CodeHint;
import org.tongban.kiosk.screen.CodeListening;
import org.tongban.kiosk.screen.Screen;
import org.tongban.kiosk.screen.Wording;
import org.tongban.kiosk.screen.progress.CodeViewModel.Part;
import org.tongban.kiosk.screen.progress.CodeViewModel.Shown;
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
import org.tongban.kiosk.visit.CaseNumber;

/// Number and query code, one after the other, on letters and digits. A scanner that types takes the same way.
public final class CodeView implements Screen {
    private static final int LONGEST = 60;

    private final CodeViewModel model;
    private final Wording wording;
    private final WritingDesk desk;
    private final CodeHint scanned;
    private Optional<EntryField> field = Optional.empty();
    private Optional<WritingTray> tray = Optional.empty();
    private Optional<Part> shown = Optional.empty();

    public CodeView(CodeViewModel model, Wording wording, WritingDesk desk, CodeListening codes) {
        this.scanned = new CodeHint(codes, wording);
        this.model = model;
        this.wording = wording;
        this.desk = desk;
    }

    @Override
    public void open(Consumer<Page> frame) {
        desk.mode(Mode.LATIN);
        model.showing().watch(state -> frame.accept(page(state)));
    }

    @Override
    public void close() {
        model.showing().watch(_ -> {});
        scanned.stop();
        shown = Optional.empty();
    }

    private Page page(Shown state) {
        String key = "progress." + state.part().name().toLowerCase(Locale.ROOT);
        if (!shown.equals(Optional.of(state.part()))) {
            listen(state.part(), fresh(key));
            shown = Optional.of(state.part());
        }
        VBox work = Boxes.column(Space.S3, field.orElseThrow(), scanned.node());
        if (!state.fault().isEmpty()) {
            Banner banner = new Banner(Tone.ERR, wording.say("progress.fault." + state.fault()));
            banner.setId("error");
            work.getChildren().addFirst(banner);
        }
        Button on = Buttons.primary(wording.say("on"), Icon.NEXT);
        on.setId("primary");
        on.setOnAction(_ -> model.accept(field.orElseThrow().text()));
        return Page.of("progress-" + state.part().name().toLowerCase(Locale.ROOT))
                .title(wording.say(key + ".ask"))
                .why(wording.say(key + ".ask.why"))
                .work(work)
                .tray(tray.orElseThrow())
                .primary(on);
    }

    private void listen(Part part, EntryField made) {
        switch (part) {
            case NUMBER -> scanned.start(CodeListening.NUMBERS, made, CaseNumber::plain);
            case CODE -> scanned.start(CodeListening.SECRETS, made, UnaryOperator.identity());
        }
    }

    private EntryField fresh(String key) {
        EntryField made = EntryField.answer(wording.say(key + ".prompt"), LONGEST);
        made.setId("answer");
        field = Optional.of(made);
        tray = Optional.of(new WritingTray(made, desk, Leaning.PLAIN, Optional.empty()));
        return made;
    }
}
