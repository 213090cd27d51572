// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.rating;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.tongban.kiosk.screen.Screen;
import org.tongban.kiosk.screen.SlipLine;
import org.tongban.kiosk.screen.SlipViewModel;
import org.tongban.kiosk.screen.Wording;
import org.tongban.kiosk.screen.rating.RatingViewModel.Shown;
import org.tongban.kiosk.ui.Page;
import org.tongban.kiosk.ui.control.Boxes;
import org.tongban.kiosk.ui.control.Buttons;
import org.tongban.kiosk.ui.control.EntryField;
import org.tongban.kiosk.ui.control.Panel;
import org.tongban.kiosk.ui.control.Texts;
import org.tongban.kiosk.ui.control.TickBox;
import org.tongban.kiosk.ui.icon.Icon;
import org.tongban.kiosk.ui.keyboard.WritingDesk;
import org.tongban.kiosk.ui.keyboard.WritingTray;
import org.tongban.kiosk.ui.pinyin.Leaning;
import org.tongban.kiosk.ui.theme.Space;

/// Rating a case: five levels, reasons, words, and whether one may be called. Says what happens with it.
public final class RatingView implements Screen {
    private static final int LONGEST = 200;

    private final RatingViewModel model;
    private final SlipViewModel slip;
    private final Wording wording;
    private final String item;
    private final WritingDesk desk;
    private final Ways ways;
    private Consumer<Page> frame = _ -> {};

    /// @param print prints the slip of a kept rating
    public record Ways(Runnable back, Consumer<Shown> print) {}

    public RatingView(
            RatingViewModel model, SlipViewModel slip, Wording wording, String item, WritingDesk desk, Ways ways) {
        this.model = model;
        this.slip = slip;
        this.wording = wording;
        this.item = item;
        this.desk = desk;
        this.ways = ways;
    }

    @Override
    public void open(Consumer<Page> shown) {
        frame = shown;
        model.showing().watch(_ -> show());
        slip.showing().watch(_ -> show());
        model.enter();
    }

    private void show() {
        frame.accept(page(model.showing().now()));
    }

    @Override
    public void close() {
        frame = _ -> {};
    }

    @Override
    public boolean isWorking() {
        return slip.isPrinting();
    }

    private Page page(Shown state) {
        return switch (state.stage()) {
            case CHOOSING -> choosing(state);
            case WRITING -> writing(state);
            case KEPT -> kept(state);
            case CLOSED -> told("rating.closed");
            case BROKEN -> told("rating.broken");
        };
    }

    private Page choosing(Shown state) {
        VBox work = Boxes.column(Space.S4, Faces.row(wording, state.level(), model::choose));
        if (state.level().isPresent()) {
            TickBox call = new TickBox("rating-call", wording.say("rating.call"));
            call.setSelected(state.mayCall());
            call.selectedProperty().addListener((_, _, on) -> model.mayCall(on));
            Button write =
                    Buttons.second(wording.say(state.text().isEmpty() ? "rating.write" : "rating.rewrite"), Icon.PEN);
            write.setId("rating-write");
            write.setOnAction(_ -> model.write());
            work.getChildren().addAll(Texts.lead(wording.say("rating.tags")), Tags.grid(model, wording), write);
            if (!state.text().isEmpty()) {
                work.getChildren().add(new Panel(Texts.body(state.text())));
            }
            work.getChildren().add(call);
        }
        work.getChildren().add(Texts.marked(Icon.SHIELD, Texts.second(wording.say("rating.shield"))));
        Button send = Buttons.primary(wording.say("rating.send"), Icon.CHECK);
        send.setId("primary");
        send.setDisable(state.level().isEmpty());
        send.setOnAction(_ -> model.send());
        return Page.of("rating")
                .step(item)
                .title(wording.say(state.round() == 1 ? "rating.ask" : "rating.ask.again"))
                .why(wording.say("rating.voluntary"))
                .work(work)
                .primary(send);
    }

    private Page writing(Shown state) {
        EntryField field = EntryField.answer(wording.say("rating.write.prompt"), LONGEST);
        field.setId("answer");
        field.write(state.text());
        WritingTray tray = new WritingTray(field, desk, Leaning.PLAIN, Optional.empty());
        Button done = Buttons.primary(wording.say("rating.written"), Icon.CHECK);
        done.setId("primary");
        done.setOnAction(_ -> {
            if (!tray.finish()) {
                model.written(field.text());
            }
        });
        return Page.of("rating-words")
                .step(item)
                .title(wording.say("rating.write.ask"))
                .why(wording.say("rating.write.why"))
                .work(field)
                .tray(tray)
                .primary(done);
    }

    private Page kept(Shown state) {
        VBox work = Boxes.column(Space.S3);
        SlipLine.of(wording, slip.showing().now()).ifPresent(work.getChildren()::add);
        work.getChildren()
                .add(new Panel(
                        Texts.body(wording.say("rating.kept.next")), Texts.body(wording.say("rating.kept.follow"))));
        Button print = Buttons.second(wording.say("rating.print"), Icon.PRINTER);
        print.setId("rating-print");
        print.setDisable(slip.isPrinting());
        print.setOnAction(_ -> ways.print().accept(state));
        return Page.of("rating-kept")
                .step(item)
                .title(wording.say(
                        "rating.kept",
                        state.level()
                                .map(level -> wording.say("rating." + level))
                                .orElse("")))
                .work(work)
                .left(print)
                .primary(back());
    }

    private Page told(String key) {
        return Page.of("rating-told")
                .step(item)
                .title(wording.say(key))
                .why(wording.say(key + ".why"))
                .primary(back());
    }

    private Button back() {
        Button back = Buttons.primary(wording.say("notice.back"), Icon.BACK);
        back.setId("primary");
        back.setOnAction(_ -> ways.back().run());
        return back;
    }
}
