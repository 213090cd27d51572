// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0

package org.tongban.kiosk.screen.sign;

import java.time.Clock;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.tongban.kiosk.screen.Texts;
import org.tongban.kiosk.screen.sign.SignViewModel.Shown;
import org.tongban.kiosk.ui.Page;
import org.tongban.kiosk.ui.control.Banner;
import org.tongban.kiosk.ui.control.Boxes;
import org.tongban.kiosk.ui.control.Buttons;
import org.tongban.kiosk.ui.control.PagePicture;
import org.tongban.kiosk.ui.control.Panel;
import org.tongban.kiosk.ui.control.PrimaryButton;
import org.tongban.kiosk.ui.control.SignPad;
import org.tongban.kiosk.ui.control.Tone;
import org.tongban.kiosk.ui.control.Working;
import org.tongban.kiosk.ui.icon.Icon;
import org.tongban.kiosk.ui.theme.Space;

/// Lays out the form beside the pad.
public final class SignView {
    private static final double PICTURE_WIDTH = 440;
    private static final double PICTURE_HEIGHT = 560;
    private final SignViewModel model;
    private final Texts texts;
    private final SignPad pad;
    private final Ways ways;

    public SignView(SignViewModel model, Texts texts, Clock clock, Ways ways) {
        this.model = model;
        this.texts = texts;
        this.pad = new SignPad(clock);
        this.ways = ways;
    }

    /// Where the page leads; `zoom` gets the form's picture.
    public record Ways(java.util.function.Consumer<byte[]> zoom, Runnable mend, Runnable cannotWrite) {}

    /// The page for one state; the pad keeps what was written.
    public Page page(String eyebrow, Shown shown) {
        Page page = Page.of("sign").step(eyebrow);
        return switch (shown) {
            case Shown.Preparing _ ->
                page.title(texts.say("sign.title"))
                        .work(new Panel(new Working(Icon.DOC).say(texts.say("sign.preparing"), "")));
            case Shown.Ready ready -> ready(page, ready).primary(submit());
            case Shown.Saving _ -> page.title(texts.say("sign.title")).work(saving()).primary(busy());
            case Shown.NotSaved(var why) -> notSaved(page, why);
        };
    }

    private Page ready(Page page, Shown.Ready ready) {
        var picture = new PagePicture(ready.picture(), PICTURE_WIDTH, PICTURE_HEIGHT);
        var zoom = key("zoom", Buttons.second(texts.say("sign.zoom"), Icon.SEARCH), () -> ways.zoom().accept(ready.picture()));
        var mend = key("mend", Buttons.second(texts.say("sign.mend"), Icon.PEN), ways.mend());
        var beside = Boxes.column(
                Space.S3,
                org.tongban.kiosk.ui.control.Texts.lead(model.title()),
                org.tongban.kiosk.ui.control.Texts.why(texts.say("sign.pages", ready.pages())),
                zoom,
                mend,
                org.tongban.kiosk.ui.control.Texts.marked(
                        Icon.LOCK, org.tongban.kiosk.ui.control.Texts.second(texts.say("sign.locked"))));
        return page.title(texts.say("sign.title"))
                .why(texts.say("sign.why"))
                .work(Boxes.column(
                        Space.S3,
                        Boxes.shares(Space.S4, picture, beside),
                        org.tongban.kiosk.ui.control.Texts.section(texts.say("sign.pad")),
                        pad))
                .left(
                        key("rewrite", Buttons.second(texts.say("sign.rewrite"), Icon.REDO), pad::clear),
                        key("cannot-write", Buttons.quiet(texts.say("sign.cannot-write")), ways.cannotWrite()));
    }

    private PrimaryButton submit() {
        var submit = Buttons.primary(texts.say("sign.submit"), Icon.PEN);
        submit.setId("primary");
        submit.setOnAction(_ -> {
            if (pad.emptyProperty().get()) {
                pad.error();
            } else {
                model.submit(pad.strokes());
            }
        });
        return submit;
    }

    private PrimaryButton busy() {
        var button = Buttons.primary(texts.say("sign.submit"), Icon.PEN);
        button.busy(texts.say("sign.saving"));
        return button;
    }

    private Node saving() {
        return new Panel(new Working(Icon.SAVE).say(texts.say("sign.saving"), texts.say("sign.saving.more")));
    }

    private Page notSaved(Page page, SignViewModel.Reason why) {
        var again = Buttons.primary(texts.say("sign.again"), Icon.REDO);
        again.setId("primary");
        again.setOnAction(_ -> model.enter());
        String key = "sign.not-saved." + why;
        return page.title(texts.say("sign.not-saved"))
                .why(texts.say("not-submitted"))
                .work(Boxes.column(
                        Space.S4,
                        new Banner(Tone.ERR, texts.say(key), ""),
                        org.tongban.kiosk.ui.control.Texts.body(texts.say(key + ".data")),
                        org.tongban.kiosk.ui.control.Texts.body(texts.say(key + ".do"))))
                .primary(again);
    }

    private static Button key(String id, Button button, Runnable action) {
        button.setId(id);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
