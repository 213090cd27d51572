// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.tongban.kiosk.casework.Messages;
import org.tongban.kiosk.catalog.Form.Question;
import org.tongban.kiosk.catalog.Item.MaterialSpec;
import org.tongban.kiosk.screen.CodePage;
import org.tongban.kiosk.screen.Pager;
import org.tongban.kiosk.screen.Screen;
import org.tongban.kiosk.screen.SlipLine;
import org.tongban.kiosk.screen.SlipViewModel;
import org.tongban.kiosk.screen.Wording;
import org.tongban.kiosk.screen.progress.CorrectViewModel.Shown;
import org.tongban.kiosk.ui.Page;
import org.tongban.kiosk.ui.control.Badge;
import org.tongban.kiosk.ui.control.Banner;
import org.tongban.kiosk.ui.control.Buttons;
import org.tongban.kiosk.ui.control.ListRow;
import org.tongban.kiosk.ui.control.ListRows;
import org.tongban.kiosk.ui.control.Panel;
import org.tongban.kiosk.ui.control.Texts;
import org.tongban.kiosk.ui.control.Tone;
import org.tongban.kiosk.ui.control.Working;
import org.tongban.kiosk.ui.icon.Icon;
import org.tongban.kiosk.ui.keyboard.WritingDesk;
import org.tongban.kiosk.ui.theme.Space;
import org.tongban.kiosk.visit.Correcting.Point;

/// Putting a case right: the code of the paper, what the office asks for in its own words, and what became of it.
public final class CorrectView implements Screen {
    private final CorrectViewModel model;
    private final SlipViewModel slip;
    private final Wording wording;
    private final WritingDesk desk;
    private final Ways ways;
    private boolean printed;

    /// Where the page leads.
    ///
    /// @param card reads the card first
    /// @param vouch shows in another way who one is, in place of the code
    /// @param print the person's proof, once it is kept
    public record Ways(
            String item,
            Runnable card,
            Runnable vouch,
            Consumer<MaterialSpec> scan,
            Consumer<Question> answer,
            Runnable window,
            Consumer<Messages.State> print,
            Runnable back) {}

    public CorrectView(CorrectViewModel model, SlipViewModel slip, Wording wording, WritingDesk desk, Ways ways) {
        this.model = model;
        this.slip = slip;
        this.wording = wording;
        this.desk = desk;
        this.ways = ways;
    }

    @Override
    public void open(Consumer<Page> frame) {
        model.showing().watch(state -> {
            printOnce(state);
            frame.accept(page(state));
        });
        slip.showing().watch(_ -> frame.accept(page(model.showing().now())));
        model.look();
    }

    @Override
    public void close() {
        model.showing().watch(_ -> {});
        slip.showing().watch(_ -> {});
    }

    @Override
    public boolean isWorking() {
        return model.showing().now() instanceof Shown.Saving || slip.isPrinting();
    }

    @Override
    public void tick() {
        model.tick();
    }

    private void printOnce(Shown state) {
        if (!printed && state instanceof Shown.Kept(var now, var isFresh) && isFresh) {
            printed = true;
            ways.print().accept(now);
        }
    }

    private Page page(Shown state) {
        return switch (state) {
            case Shown.Looking _ -> titled("points");
            case Shown.Proving(String fault) -> proving(fault);
            case Shown.CardWanted _ -> titled("card").primary(primary("withdraw.card.go", Icon.IDCARD, ways.card()));
            case Shown.Points(String fault) -> points(fault);
            case Shown.Saving _ ->
                titled("points")
                        .work(new Working(Icon.DOC)
                                .say(wording.say("correct.saving"), wording.say("correct.saving.sub")));
            case Shown.Kept(var now, var _) -> kept(now);
        };
    }

    private Page titled(String part) {
        return Page.of("correct-" + part)
                .step(ways.item())
                .title(wording.say("correct." + part))
                .why(wording.say("correct." + part + ".why"));
    }

    private Page proving(String fault) {
        String said = fault.isEmpty() ? "" : wording.say("correct.fault." + fault);
        return new CodePage(wording, desk).ofPaper(titled("code"), said, model::prove, ways.vouch());
    }

    private Page points(String fault) {
        List<Node> blocks = new ArrayList<>();
        if (!fault.isEmpty()) {
            Banner banner =
                    new Banner(Tone.ERR, wording.say("correct." + fault), wording.say("correct." + fault + ".next"));
            banner.setId("trouble");
            blocks.add(banner);
        }
        List<Point> points = model.correcting().points();
        for (int at = 0; at < points.size(); at++) {
            blocks.add(ListRows.panel(List.of(row(points.get(at), at))));
        }
        long open = model.correcting().open();
        Button send = primary("correct.send", Icon.CHECK, model::send);
        send.setDisable(model.correcting().done() == 0);
        Page page = titled("points").work(new Pager(wording, Space.S3, blocks)).primary(send);
        return open == 0 ? page : page.left(Texts.second(wording.say("correct.open", open)));
    }

    private ListRow row(Point point, int at) {
        ListRow row = new ListRow("point-" + at, name(point)).sub(point.asked().text());
        boolean done = model.correcting().isDone(point);
        Badge badge = done
                ? Badge.of(Tone.OK, Icon.CHECK, wording.say("correct.done"))
                : Badge.of(Tone.WARN, wording.say("correct.todo"));
        return switch (point) {
            case Point.Paper paper ->
                row.end(
                        badge,
                        small(
                                at,
                                done ? "materials.again" : "materials.scan",
                                Icon.SCANNER,
                                () -> ways.scan().accept(paper.material())));
            case Point.Reply reply ->
                row.end(
                        badge,
                        small(
                                at,
                                "correct.answer",
                                Icon.PEN,
                                () -> ways.answer().accept(reply.question())));
            case Point.Elsewhere _ -> row.end(small(at, "case.turn.window", Icon.COUNTER, ways.window()));
        };
    }

    private String name(Point point) {
        return switch (point) {
            case Point.Paper paper -> paper.material().name();
            case Point.Reply reply -> reply.question().label();
            case Point.Elsewhere _ -> wording.say("correct.elsewhere");
        };
    }

    private Button small(int at, String key, Icon icon, Runnable action) {
        Button button = Buttons.small(wording.say(key), icon);
        button.setId("point-go-" + at);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private Page kept(Messages.State state) {
        Tone tone = switch (state) {
            case SENT -> Tone.OK;
            case QUEUED -> Tone.ACCENT;
            case QUARANTINED -> Tone.WARN;
        };
        Panel panel = new Panel(
                Texts.toned(Texts.lead(wording.say("withdraw." + state)), tone),
                Texts.body(wording.say("correct." + state + ".next")));
        panel.setId("correct-state");
        List<Node> blocks = new ArrayList<>(List.of(panel));
        SlipLine.of(wording, slip.showing().now()).ifPresent(blocks::add);
        Button print = Buttons.second(wording.say("correct.print"), Icon.PRINTER);
        print.setId("correct-print");
        print.setDisable(slip.isPrinting());
        print.setOnAction(_ -> ways.print().accept(state));
        return titled("kept")
                .work(new Pager(wording, Space.S3, blocks))
                .left(print)
                .primary(primary("notice.back", Icon.BACK, ways.back()));
    }

    private Button primary(String key, Icon icon, Runnable action) {
        Button button = Buttons.primary(wording.say(key), icon);
        button.setId("primary");
        button.setOnAction(_ -> action.run());
        return button;
    }
}
