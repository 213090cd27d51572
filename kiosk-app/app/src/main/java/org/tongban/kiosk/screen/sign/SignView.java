// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.sign;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.tongban.kiosk.screen.Screen;
import org.tongban.kiosk.screen.Wording;
import org.tongban.kiosk.screen.sign.SignViewModel.Shown;
import org.tongban.kiosk.screen.sign.SignViewModel.Trouble;
import org.tongban.kiosk.ui.Page;
import org.tongban.kiosk.ui.control.Banner;
import org.tongban.kiosk.ui.control.Boxes;
import org.tongban.kiosk.ui.control.Buttons;
import org.tongban.kiosk.ui.control.PagePicture;
import org.tongban.kiosk.ui.control.Panel;
import org.tongban.kiosk.ui.control.PrimaryButton;
import org.tongban.kiosk.ui.control.SignPad;
import org.tongban.kiosk.ui.control.Texts;
import org.tongban.kiosk.ui.control.Tone;
import org.tongban.kiosk.ui.control.Working;
import org.tongban.kiosk.ui.icon.Icon;
import org.tongban.kiosk.ui.theme.Space;

/// Lays out the form beside the pad. The pad keeps what was written until another form is shown.
public final class SignView implements Screen {
    private static final double PICTURE_WIDTH = 440;
    private static final double PICTURE_HEIGHT = 520;
    private final SignViewModel model;
    private final Wording texts;
    private final String eyebrow;
    private final SignPad pad;
    private final Ways ways;

    public SignView(SignViewModel model, Wording texts, String eyebrow, Clock clock, Ways ways) {
        this.model = model;
        this.texts = texts;
        this.eyebrow = eyebrow;
        this.pad = new SignPad(clock);
        this.ways = ways;
    }

    /// Where the page leads; `zoom` gets the form's pages as pictures.
    public record Ways(Consumer<List<byte[]>> zoom, Runnable mend, Runnable cannotWrite) {}

    @Override
    public void open(Consumer<Page> frame) {
        if (!model.prepare()) {
            pad.clear();
        }
        model.showing().watch(shown -> frame.accept(page(shown)));
    }

    @Override
    public boolean isWorking() {
        return model.isSaving();
    }

    private Page page(Shown shown) {
        Page page = Page.of("sign").step(eyebrow).title(texts.say("sign.title"));
        return switch (shown) {
            case Shown.Preparing _ -> page.work(new Panel(new Working(Icon.DOC).say(texts.say("sign.preparing"), "")));
            case Shown.Ready ready
            when isBlocked(ready) -> notSaved(page, ready.trouble().orElseThrow());
            case Shown.Ready ready -> ready(page, ready);
            case Shown.Saving _ ->
                page.work(new Panel(
                                new Working(Icon.SAVE).say(texts.say("sign.saving"), texts.say("sign.saving.more"))))
                        .primary(busy());
        };
    }

    private static boolean isBlocked(Shown.Ready ready) {
        return ready.trouble().filter(trouble -> trouble != Trouble.EMPTY).isPresent();
    }

    private Page ready(Page page, Shown.Ready ready) {
        if (ready.trouble().isPresent()) {
            pad.error();
        }
        var zoom = key(
                "zoom",
                Buttons.second(texts.say("sign.zoom"), Icon.SEARCH),
                () -> ways.zoom().accept(ready.pictures()));
        var mend = key("mend", Buttons.second(texts.say("sign.mend"), Icon.PEN), ways.mend());
        var beside = Boxes.column(
                Space.S3,
                Texts.why(texts.say("sign.pages", ready.pictures().size())),
                zoom,
                mend,
                Texts.marked(Icon.LOCK, Texts.second(texts.say("sign.locked"))));
        var picture = new PagePicture(ready.pictures().getFirst(), PICTURE_WIDTH, PICTURE_HEIGHT);
        return page.why(texts.say("sign.why"))
                .work(Boxes.column(Space.S3, Boxes.shares(Space.S4, picture, beside), padHead(ready), pad))
                .left(
                        key("rewrite", Buttons.second(texts.say("sign.rewrite"), Icon.REDO), pad::clear),
                        key("cannot-write", Buttons.quiet(texts.say("sign.cannot-write")), ways.cannotWrite()))
                .primary(submit());
    }

    private Node padHead(Shown.Ready ready) {
        Optional<Node> error = ready.trouble().map(_ -> Texts.toned(Texts.lead(texts.say("sign.empty")), Tone.ERR));
        return error.orElseGet(() -> Texts.section(texts.say("sign.pad")));
    }

    private PrimaryButton submit() {
        var submit = Buttons.primary(texts.say("sign.submit"), Icon.PEN);
        submit.setId("primary");
        submit.setOnAction(_ -> model.submit(pad.strokes()));
        return submit;
    }

    private PrimaryButton busy() {
        var button = Buttons.primary(texts.say("sign.submit"), Icon.PEN);
        button.busy(texts.say("sign.saving"));
        return button;
    }

    private Page notSaved(Page page, Trouble trouble) {
        String key = "sign.trouble." + trouble;
        var again = Buttons.primary(texts.say("sign.again"), Icon.REDO);
        again.setId("primary");
        again.setOnAction(_ -> model.submit(pad.strokes()));
        return page.title(texts.say("sign.not-saved"))
                .why(texts.say("not-submitted"))
                .work(Boxes.column(
                        Space.S4,
                        new Banner(Tone.ERR, texts.say(key), ""),
                        Texts.body(texts.say(key + ".data")),
                        Texts.body(texts.say(key + ".do"))))
                .primary(again);
    }

    private static Button key(String id, Button button, Runnable action) {
        button.setId(id);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
