// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.tongban.kiosk.casework.Progress;
import org.tongban.kiosk.screen.Pager;
import org.tongban.kiosk.screen.Screen;
import org.tongban.kiosk.screen.SlipLine;
import org.tongban.kiosk.screen.SlipViewModel;
import org.tongban.kiosk.screen.Wording;
import org.tongban.kiosk.ui.Page;
import org.tongban.kiosk.ui.control.Banner;
import org.tongban.kiosk.ui.control.Boxes;
import org.tongban.kiosk.ui.control.Buttons;
import org.tongban.kiosk.ui.control.Panel;
import org.tongban.kiosk.ui.control.StepRow;
import org.tongban.kiosk.ui.control.Texts;
import org.tongban.kiosk.ui.control.Tone;
import org.tongban.kiosk.ui.icon.Icon;
import org.tongban.kiosk.ui.theme.Space;
import org.tongban.kiosk.visit.CaseDesk.Entry;

/// One case: what is left, what waits for the person, what the offices did, the result, and what one can do about it.
public final class CaseView implements Screen {

    /// Where the page leads.
    public record Ways(
            Runnable window,
            Runnable correct,
            Runnable complain,
            Runnable rate,
            Runnable withdraw,
            Runnable all,
            Consumer<String> age) {}

    private final CaseViewModel model;
    private final Wording wording;
    private final Ways ways;

    public CaseView(CaseViewModel model, Wording wording, Ways ways) {
        this.model = model;
        this.wording = wording;
        this.ways = ways;
    }

    @Override
    public void open(Consumer<Page> frame) {
        ways.age().accept(model.words().age(model.entry()));
        model.slip().showing().watch(state -> frame.accept(page(state)));
    }

    @Override
    public void close() {
        model.slip().showing().watch(_ -> {});
        ways.age().accept("");
    }

    @Override
    public boolean isWorking() {
        return model.slip().isPrinting();
    }

    private Page page(SlipViewModel.Shown slip) {
        List<Node> blocks = new ArrayList<>();
        SlipLine.of(wording, slip).ifPresent(blocks::add);
        switch (model.entry()) {
            case Entry.Known known -> blocks.addAll(known(known));
            case Entry.Here here -> {
                blocks.add(here(here));
                PapersPanel.of(model, wording).ifPresent(blocks::add);
            }
        }
        if (model.canWithdraw()) {
            // Below the lines: the foot has no room for a fifth key, and this one is not pressed by the way.
            blocks.add(Boxes.row(0, second("progress-withdraw", "case.withdraw", Icon.CLOSE, ways.withdraw())));
        }
        Button print = second("progress-print", "case.print", Icon.PRINTER, model::print);
        print.setDisable(model.slip().isPrinting());
        List<Node> left = new ArrayList<>(List.of(print));
        if (model.canRate()) {
            left.add(second("progress-rate", "case.rate", Icon.F4, ways.rate()));
        }
        left.add(second("progress-complain", "case.complain", Icon.HORN, ways.complain()));
        left.add(Boxes.spring());
        Button all = Buttons.second(wording.say("case.all"));
        all.setId("progress-all");
        all.setOnAction(_ -> ways.all().run());
        left.add(all);
        return Page.of("progress-case")
                .step(numberLine())
                .title(model.words().title(model.entry()))
                .why(model.words().why(model.entry()))
                .work(new Pager(wording, Space.S3, blocks))
                .left(left.toArray(Node[]::new));
    }

    private String numberLine() {
        String item = model.words().itemName(model.entry());
        return model.caseNumber()
                .map(number -> wording.say("case.number", item, number))
                .orElse(item);
    }

    private Button second(String id, String key, Icon icon, Runnable action) {
        Button button = Buttons.second(wording.say(key), icon);
        button.setId(id);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private Node here(Entry.Here here) {
        var saved = here.saved();
        Panel panel = new Panel(
                Texts.lead(saved.localNumber().grouped()),
                Texts.second(wording.say("case.here.at", model.words().when().minute(saved.savedAt()))),
                Texts.second(wording.say("case.here.papers")));
        saved.submission().materials().stream()
                .flatMap(one ->
                        one
                                .dueDate()
                                .map(due -> wording.say(
                                        "case.owed",
                                        one.name(),
                                        model.words().when().day(due)))
                                .stream())
                .forEach(owed -> panel.getChildren().add(Texts.body(owed)));
        panel.setId("case-here");
        return panel;
    }

    private List<Node> known(Entry.Known known) {
        Progress progress = known.progress();
        List<Node> blocks = new ArrayList<>();
        if (!known.isFresh()) {
            blocks.add(new Banner(
                    Tone.WARN,
                    wording.say("case.kept", model.words().when().minute(known.asOf())),
                    wording.say("case.kept.next")));
        }
        turn(progress).ifPresent(blocks::add);
        progress.result().map(this::result).ifPresent(blocks::add);
        blocks.addAll(steps(progress));
        if (!progress.lanes().isEmpty()) {
            blocks.add(new LanePanel(progress.lanes(), model.words(), wording).node(model.today()));
        }
        PapersPanel.of(model, wording).ifPresent(blocks::add);
        return blocks;
    }

    /// 轮到您了: the first thing on the page when there is something to do.
    private Optional<Node> turn(Progress progress) {
        if (!progress.waitsForThePerson()) {
            return Optional.empty();
        }
        String what = progress.waitingFor().orElseGet(() -> wording.say("case.turn.correct"));
        Button go = Buttons.small(wording.say("case.turn.window"), Icon.COUNTER);
        go.setId("case-turn");
        go.setOnAction(_ -> ways.window().run());
        VBox words = Boxes.column(Space.S1, Texts.lead(wording.say("case.turn", what)));
        progress.corrections().forEach(one -> words.getChildren().add(Texts.body("· " + one.text())));
        HBox.setHgrow(words, Priority.ALWAYS);
        Panel panel = model.canCorrect()
                ? Panel.first(words, Boxes.row(Space.S3, correct(), go))
                : Panel.first(Boxes.row(Space.S3, words, go));
        panel.setId("case-waits");
        return Optional.of(panel);
    }

    private Button correct() {
        Button correct = Buttons.primary(wording.say("case.correct"), Icon.SCANNER);
        correct.setId("case-correct");
        correct.setOnAction(_ -> ways.correct().run());
        return correct;
    }

    private Node result(Progress.Result result) {
        Panel panel = new Panel(
                Texts.marked(Icon.FLAG, Tone.OK, Texts.lead(wording.say("case.result", result.name()))),
                Texts.second(wording.say("case.result.number", result.number())));
        result.collect()
                .ifPresent(where -> panel.getChildren().add(Texts.body(wording.say("case.result.collect", where))));
        panel.setId("case-result");
        return panel;
    }

    private List<Node> steps(Progress progress) {
        List<Node> rows = new ArrayList<>();
        int last = progress.steps().size() - 1;
        for (int at = 0; at <= last; at++) {
            Progress.Step step = progress.steps().get(at);
            boolean now = at == last && !progress.state().isOver();
            rows.add(StepRow.of(
                    now ? StepRow.Mark.NOW : StepRow.Mark.DONE,
                    model.words().state(step),
                    step.unit().orElse(""),
                    model.words().when().minute(step.at())
                            + step.note().map(note -> "　" + note).orElse("")));
        }
        return rows;
    }
}
