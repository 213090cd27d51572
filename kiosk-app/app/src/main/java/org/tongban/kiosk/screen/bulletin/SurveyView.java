// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.bulletin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.tongban.kiosk.casework.PublicVoice.Fate;
import org.tongban.kiosk.screen.Pager;
import org.tongban.kiosk.screen.Screen;
import org.tongban.kiosk.screen.Wording;
import org.tongban.kiosk.screen.bulletin.Survey.Ask;
import org.tongban.kiosk.screen.bulletin.Survey.Option;
import org.tongban.kiosk.screen.bulletin.SurveyViewModel.Shown;
import org.tongban.kiosk.ui.Page;
import org.tongban.kiosk.ui.control.Banner;
import org.tongban.kiosk.ui.control.Boxes;
import org.tongban.kiosk.ui.control.Buttons;
import org.tongban.kiosk.ui.control.Choice;
import org.tongban.kiosk.ui.control.ChoiceList;
import org.tongban.kiosk.ui.control.EntryField;
import org.tongban.kiosk.ui.control.Panel;
import org.tongban.kiosk.ui.control.Texts;
import org.tongban.kiosk.ui.control.TickBox;
import org.tongban.kiosk.ui.control.Tone;
import org.tongban.kiosk.ui.icon.Icon;
import org.tongban.kiosk.ui.keyboard.WritingDesk;
import org.tongban.kiosk.ui.keyboard.WritingTray;
import org.tongban.kiosk.ui.pinyin.Leaning;
import org.tongban.kiosk.ui.theme.Space;

/// A consultation or poll, page by page: what it is about, one question at a time, what became of the answers.
public final class SurveyView implements Screen {
    private static final int LONGEST = 300;

    private final SurveyViewModel model;
    private final Wording wording;
    private final WritingDesk desk;
    private final Runnable end;
    private Consumer<Page> frame = _ -> {};

    /// @param end leaves
    public SurveyView(SurveyViewModel model, Wording wording, WritingDesk desk, Runnable end) {
        this.model = model;
        this.wording = wording;
        this.desk = desk;
        this.end = end;
    }

    @Override
    public void open(Consumer<Page> shown) {
        frame = shown;
        model.showing().watch(state -> frame.accept(page(state)));
    }

    @Override
    public void close() {
        frame = _ -> {};
    }

    @Override
    public void tick() {
        model.tick();
    }

    private Page page(Shown state) {
        return switch (state) {
            case Shown.Intro _ -> intro();
            case Shown.Asking(int at, String fault) -> asking(at, fault);
            case Shown.Sent(Fate fate) -> sent(fate);
            case Shown.Broken _ ->
                Page.of("survey-broken")
                        .title(wording.say("feedback.broken"))
                        .why(wording.say("survey.broken.why"))
                        .primary(primary("survey.end", Icon.BACK, end));
        };
    }

    private Page intro() {
        Survey survey = model.survey();
        List<Node> words = new ArrayList<>();
        words.add(Boxes.column(Space.S1, Texts.section(survey.title()), Texts.second(survey.issuer())));
        survey.intro().forEach(paragraph -> words.add(new Panel(Texts.body(paragraph))));
        return Page.of("survey-intro")
                .title(wording.say("surveys.title." + survey.sort()))
                .why(wording.say("survey.intro.why", survey.until()))
                .work(new Pager(wording, Space.S2, words))
                .primary(primary("survey.begin", Icon.NEXT, model::begin));
    }

    private Page asking(int at, String fault) {
        Ask ask = model.survey().asks().get(at);
        Page page = Page.of("survey-" + ask.id().replaceAll("/.*", ""))
                .title(ask.optional() ? wording.say("question.optional", ask.text()) : ask.text())
                .why(wording.say("survey.step", at + 1, model.survey().asks().size()) + why(ask));
        Button before = Buttons.quiet(wording.say("survey.before"), Icon.BACK);
        before.setId("survey-before");
        before.setOnAction(_ -> model.before());
        boolean last = at + 1 == model.survey().asks().size();
        Input input = input(ask);
        VBox work = Boxes.column(Space.S4);
        if (!fault.isEmpty()) {
            Banner banner = new Banner(Tone.ERR, wording.say("survey.fault." + fault, ask.atMost()));
            banner.setId("error");
            work.getChildren().add(banner);
        }
        work.getChildren().add(input.node());
        Button on = primary(
                last ? "survey.send." + model.survey().sort() : "on",
                last ? Icon.CHECK : Icon.NEXT,
                () -> input.given().get().ifPresent(model::answer));
        Page whole = page.work(work).primary(on);
        Page led = at > 0 || !model.survey().intro().isEmpty() ? whole.left(before) : whole;
        return input.tray().map(led::tray).orElse(led);
    }

    private String why(Ask ask) {
        if (ask.isWritten()) {
            return wording.say("survey.written." + model.survey().sort(), longest(ask));
        }
        return ask.atMost() > 1 ? wording.say("survey.several", ask.atMost()) : wording.say("survey.one");
    }

    private static int longest(Ask ask) {
        return Math.min(ask.atMost(), LONGEST);
    }

    /// How a question is answered.
    ///
    /// @param given the answer; nothing while letters wait to become words
    private record Input(Node node, Optional<Node> tray, Supplier<Optional<List<String>>> given) {}

    private Input input(Ask ask) {
        if (ask.isWritten()) {
            return written(ask);
        }
        return ask.atMost() > 1 ? ticks(ask) : one(ask);
    }

    private Input written(Ask ask) {
        EntryField field = EntryField.answer(wording.say("survey.prompt"), longest(ask));
        field.setId("answer");
        model.answer(ask).forEach(field::write);
        WritingTray tray = new WritingTray(field, desk, Leaning.PLAIN, Optional.empty());
        return new Input(field, Optional.of(tray), () -> {
            if (tray.finish()) {
                return Optional.empty();
            }
            return Optional.of(
                    field.text().isBlank() ? List.of() : List.of(field.text().strip()));
        });
    }

    private Input one(Ask ask) {
        List<Choice> rows = IntStream.range(0, ask.options().size())
                .mapToObj(at -> Choice.of(
                        Integer.toString(at + 1), ask.options().get(at).label()))
                .toList();
        ChoiceList list = new ChoiceList(rows);
        model.answer(ask).forEach(said -> list.select(Integer.toString(place(ask, said))));
        return new Input(
                list,
                Optional.empty(),
                () -> Optional.of(list.selected()
                        .map(row -> List.of(
                                ask.options().get(Integer.parseInt(row) - 1).said()))
                        .orElse(List.of())));
    }

    private Input ticks(Ask ask) {
        List<String> chosen = new ArrayList<>(model.answer(ask));
        VBox boxes = Boxes.column(Space.S3);
        for (Option option : ask.options()) {
            TickBox box = new TickBox("option-" + place(ask, option.said()), option.label());
            box.setSelected(chosen.contains(option.said()));
            box.selectedProperty().addListener((_, _, on) -> {
                chosen.remove(option.said());
                if (on) {
                    chosen.add(option.said());
                }
            });
            boxes.getChildren().add(box);
        }
        return new Input(boxes, Optional.empty(), () -> Optional.of(List.copyOf(chosen)));
    }

    /// From 1; rows are named by their place.
    private static int place(Ask ask, String said) {
        return ask.options().stream().map(Option::said).toList().indexOf(said) + 1;
    }

    private Page sent(Fate fate) {
        Tone tone = switch (fate) {
            case SENT -> Tone.OK;
            case WAITS -> Tone.ACCENT;
            case REFUSED -> Tone.WARN;
        };
        Panel panel = new Panel(
                Texts.toned(Texts.lead(wording.say("survey.fate." + fate)), tone),
                Texts.body(
                        wording.say("survey.fate." + fate + "." + model.survey().sort())));
        panel.setId("survey-fate");
        return Page.of("survey-sent")
                .title(wording.say("survey.sent"))
                .why(wording.say("survey.sent.why." + model.survey().sort()))
                .work(Boxes.column(Space.S3, Texts.section(model.survey().title()), panel))
                .primary(primary("survey.end", Icon.CHECK, end));
    }

    private Button primary(String key, Icon icon, Runnable action) {
        Button button = Buttons.primary(wording.say(key), icon);
        button.setId("primary");
        button.setOnAction(_ -> action.run());
        return button;
    }
}
