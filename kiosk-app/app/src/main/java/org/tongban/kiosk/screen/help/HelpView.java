// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.help;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.tongban.kiosk.casework.HelpCall;
import org.tongban.kiosk.screen.Pager;
import org.tongban.kiosk.screen.Screen;
import org.tongban.kiosk.screen.SlipLine;
import org.tongban.kiosk.screen.SlipViewModel;
import org.tongban.kiosk.screen.When;
import org.tongban.kiosk.screen.Wording;
import org.tongban.kiosk.screen.help.HelpViewModel.Shown;
import org.tongban.kiosk.ui.Page;
import org.tongban.kiosk.ui.control.Banner;
import org.tongban.kiosk.ui.control.Boxes;
import org.tongban.kiosk.ui.control.Buttons;
import org.tongban.kiosk.ui.control.Texts;
import org.tongban.kiosk.ui.control.Tiles;
import org.tongban.kiosk.ui.control.Tone;
import org.tongban.kiosk.ui.icon.Icon;
import org.tongban.kiosk.ui.theme.Space;

/// 求助: one key calls a person; the page tells who comes and how long it has been. Everything else that helps stands
/// below.
public final class HelpView implements Screen {
    private final HelpViewModel model;
    private final SlipViewModel slip;
    private final Wording wording;
    private final Clock clock;
    private final Around around;
    private Consumer<Page> frame = _ -> {};

    /// What stands around the call.
    ///
    /// @param page where one came from, as a word of the journal
    /// @param blocks headed paragraphs, from the general help page
    /// @param print prints the slip for the window
    public record Around(
            String page,
            String windowPhone,
            String afterHours,
            List<Node> blocks,
            Runnable back,
            Consumer<HelpCall> print) {}

    public HelpView(HelpViewModel model, SlipViewModel slip, Wording wording, Clock clock, Around around) {
        this.model = model;
        this.slip = slip;
        this.wording = wording;
        this.clock = clock;
        this.around = around;
    }

    @Override
    public void open(Consumer<Page> shown) {
        frame = shown;
        model.showing().watch(_ -> show());
        slip.showing().watch(_ -> show());
    }

    @Override
    public void close() {
        frame = _ -> {};
        model.showing().watch(_ -> {});
        slip.showing().watch(_ -> {});
    }

    /// Whoever waits for help is still there.
    @Override
    public boolean isWorking() {
        return model.showing().now() instanceof Shown.Called || model.showing().now() instanceof Shown.Coming;
    }

    @Override
    public void tick() {
        model.tick();
    }

    private void show() {
        List<Node> blocks = new ArrayList<>();
        SlipLine.of(wording, slip.showing().now()).ifPresent(blocks::add);
        blocks.add(call(model.showing().now()));
        blocks.addAll(around.blocks());
        Button back = Buttons.primary(wording.say("notice.back"), Icon.BACK);
        back.setId("primary");
        back.setOnAction(_ -> around.back().run());
        frame.accept(Page.of("help")
                .title(wording.say("help.title"))
                .why(wording.say("help.why"))
                .work(new Pager(wording, Space.S3, blocks))
                .primary(back));
    }

    private Node call(Shown state) {
        return switch (state) {
            case Shown.Uncalled _ -> ask("help.call", "help.call.sub");
            case Shown.Silent _ ->
                Boxes.column(
                        Space.S3,
                        banner(
                                Tone.WARN,
                                wording.say("help.silent"),
                                wording.say("help.silent.next", around.windowPhone())),
                        ask("help.call.again", "help.call.sub"));
            case Shown.Calling _ -> banner(Tone.ACCENT, wording.say("help.calling"), wording.say("help.calling.sub"));
            case Shown.Called(var call, boolean isSeen) ->
                waits(call, isSeen ? "help.seen" : "help.called", wording.say("help.waited", waited(call)));
            case Shown.Coming(var call, String by) ->
                Boxes.column(
                        Space.S2,
                        banner(Tone.OK, wording.say("help.coming", by), wording.say("help.waited", waited(call))));
        };
    }

    private Node ask(String title, String sub) {
        Button button = Tiles.entry("help-call", Icon.BELL, wording.say(title), wording.say(sub));
        button.setOnAction(_ -> model.call(around.page()));
        return button;
    }

    private Node waits(HelpCall call, String key, String waited) {
        Button print = Buttons.second(wording.say("help.print"), Icon.PRINTER);
        print.setId("help-print");
        print.setDisable(slip.isPrinting());
        print.setOnAction(_ -> around.print().accept(call));
        return Boxes.column(
                Space.S2,
                banner(Tone.ACCENT, wording.say(key), waited),
                Boxes.row(
                        Space.S3, Texts.second(wording.say("help.after", around.afterHours())), Boxes.spring(), print));
    }

    private static Banner banner(Tone tone, String what, String more) {
        Banner banner = new Banner(tone, what, more);
        banner.setId("help-state");
        return banner;
    }

    private String waited(HelpCall call) {
        return new When(wording, clock.getZone()).span(Duration.between(call.since(), clock.instant()));
    }
}
