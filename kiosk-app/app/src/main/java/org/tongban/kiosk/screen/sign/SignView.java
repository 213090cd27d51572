// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.sign;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.tongban.kiosk.screen.Overlays;
import org.tongban.kiosk.screen.Screen;
import org.tongban.kiosk.screen.Wording;
import org.tongban.kiosk.screen.sign.SignViewModel.Shown;
import org.tongban.kiosk.screen.sign.SignViewModel.Trouble;
import org.tongban.kiosk.ui.Page;
import org.tongban.kiosk.ui.control.Banner;
import org.tongban.kiosk.ui.control.Boxes;
import org.tongban.kiosk.ui.control.Buttons;
import org.tongban.kiosk.ui.control.PagePicture;
import org.tongban.kiosk.ui.control.PrimaryButton;
import org.tongban.kiosk.ui.control.Shrink;
import org.tongban.kiosk.ui.control.SignPad;
import org.tongban.kiosk.ui.control.Texts;
import org.tongban.kiosk.ui.control.Tone;
import org.tongban.kiosk.ui.control.Working;
import org.tongban.kiosk.ui.icon.Icon;
import org.tongban.kiosk.ui.theme.Space;

/// The very form that is signed, beside the pad.
public final class SignView implements Screen {
    /// 210 mm by 87 are enough to write a name.
    private static final double LEAST_PAD = 0.7;

    private static final double PICTURE_WIDTH = 420;
    private static final double PICTURE_HEIGHT = 560;
    private static final double PICTURE_HEIGHT_IN_LARGE_TYPE = 400;

    /// Where the page leads.
    public record Ways(Runnable wrong, Runnable cannotWrite) {}

    private final SignViewModel model;
    private final Wording wording;
    private final String step;
    private final String itemName;
    private final Overlays overlays;
    private final Ways ways;
    private final SignPad pad;
    private Consumer<Page> shown = _ -> {};

    public SignView(
            SignViewModel model,
            Wording wording,
            String step,
            String itemName,
            Clock clock,
            Overlays overlays,
            Ways ways) {
        this.model = model;
        this.wording = wording;
        this.step = step;
        this.itemName = itemName;
        this.overlays = overlays;
        this.ways = ways;
        this.pad = new SignPad(clock);
        pad.emptyProperty().addListener((_, _, empty) -> {
            if (!empty) {
                model.written();
            }
        });
    }

    @Override
    public void open(Consumer<Page> frame) {
        if (!model.isSaving() && !model.prepare()) {
            pad.clear();
        }
        shown = frame;
        model.showing().watch(state -> frame.accept(page(state)));
    }

    @Override
    public void close() {
        model.showing().watch(_ -> {});
    }

    @Override
    public void restyle() {
        model.showing().watch(state -> shown.accept(page(state)));
    }

    @Override
    public boolean isWorking() {
        return model.isSaving() || model.showing().now() instanceof Shown.Preparing;
    }

    @Override
    public boolean mayLeave() {
        return !model.isSaving();
    }

    private Page page(Shown state) {
        return switch (state) {
            case Shown.Preparing _ ->
                head().work(new Working(Icon.DOC)
                        .say(wording.say("sign.preparing"), wording.say("sign.preparing.sub")));
            case Shown.Ready ready -> ready(ready);
            case Shown.Saving saving -> {
                PrimaryButton button = button();
                button.busy(wording.say("sign.saving"));
                yield form(head(), saving.pictures(), Optional.empty()).primary(button);
            }
        };
    }

    private Page head() {
        return Page.of("sign").step(step).title(wording.say("sign.title")).why(wording.say("sign.why"));
    }

    private Page ready(Shown.Ready ready) {
        if (ready.trouble().filter(Trouble.EMPTY::equals).isPresent()) {
            pad.error();
        }
        Button again = Buttons.second(wording.say("sign.again"), Icon.REDO);
        again.setId("sign-again");
        again.setOnAction(_ -> pad.clear());
        Button cannot = Buttons.quiet(wording.say("sign.cannot"));
        cannot.setId("sign-cannot");
        cannot.setOnAction(_ -> ways.cannotWrite().run());
        return form(head(), ready.pictures(), ready.trouble())
                .left(again, cannot)
                .primary(button());
    }

    private PrimaryButton button() {
        PrimaryButton button = Buttons.primary(wording.say("sign.submit"), Icon.PEN);
        button.setId("primary");
        button.setOnAction(_ -> model.submit(pad.strokes()));
        return button;
    }

    private Page form(Page page, List<byte[]> pictures, Optional<Trouble> trouble) {
        VBox known = Boxes.column(Space.S3);
        trouble.map(this::banner).ifPresent(known.getChildren()::add);
        if (!pictures.isEmpty()) {
            HBox both = Boxes.row(
                    Space.S5,
                    new Shrink(new PagePicture(pictures.getFirst(), PICTURE_WIDTH, height())),
                    beside(pictures));
            both.setAlignment(Pos.TOP_LEFT);
            known.getChildren().add(both);
        }
        return page.aside(known).work(Boxes.column(Space.S3, Boxes.spring(), heading(), new Shrink(pad, LEAST_PAD)));
    }

    private HBox heading() {
        Button undo = Buttons.small(wording.say("sign.undo"), Icon.BACK);
        undo.setId("sign-undo");
        undo.setOnAction(_ -> pad.undo());
        undo.disableProperty().bind(pad.emptyProperty());
        HBox heading = Boxes.row(Space.S3, Texts.lead(wording.say("sign.box")), Boxes.spring(), undo);
        if (!overlays.isLarge()) {
            heading.getChildren().add(1, Texts.second(wording.say("sign.finger")));
        }
        return heading;
    }

    private double height() {
        return overlays.isLarge() ? PICTURE_HEIGHT_IN_LARGE_TYPE : PICTURE_HEIGHT;
    }

    private Banner banner(Trouble trouble) {
        String key = "sign.trouble." + trouble.name();
        Banner banner = new Banner(Tone.ERR, wording.say(key), wording.say(key + ".next"));
        banner.setId(trouble == Trouble.EMPTY ? "error" : "trouble");
        return banner;
    }

    private Node beside(List<byte[]> pictures) {
        Button larger = Buttons.small(wording.say("sign.larger"), Icon.SEARCH);
        larger.setId("sign-larger");
        larger.setOnAction(_ -> overlays.show(new LargeForm(wording, pictures, overlays::close)));
        Button wrong = Buttons.small(wording.say("sign.wrong"), Icon.PEN);
        wrong.setId("sign-wrong");
        wrong.setOnAction(_ -> ways.wrong().run());
        VBox beside = Boxes.column(Space.S3, Texts.lead(wording.say("form.title", itemName)));
        if (!overlays.isLarge()) {
            beside.getChildren()
                    .add(Texts.second(
                            wording.say(model.hasLetter() ? "sign.pages.letter" : "sign.pages", pictures.size())));
        }
        beside.getChildren().addAll(larger, wrong);
        if (!overlays.isLarge()) {
            beside.getChildren().add(Texts.marked(Icon.LOCK, Texts.second(wording.say("sign.locked"))));
        }
        HBox.setHgrow(beside, javafx.scene.layout.Priority.ALWAYS);
        return beside;
    }
}
