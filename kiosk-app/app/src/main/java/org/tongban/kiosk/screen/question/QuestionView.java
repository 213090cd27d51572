// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.question;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.tongban.kiosk.catalog.Form.Kind;
import org.tongban.kiosk.catalog.Form.Option;
import org.tongban.kiosk.catalog.Form.Question;
import org.tongban.kiosk.screen.Screen;
import org.tongban.kiosk.screen.Wording;
import org.tongban.kiosk.ui.Page;
import org.tongban.kiosk.ui.control.Badge;
import org.tongban.kiosk.ui.control.Banner;
import org.tongban.kiosk.ui.control.Boxes;
import org.tongban.kiosk.ui.control.Buttons;
import org.tongban.kiosk.ui.control.Choice;
import org.tongban.kiosk.ui.control.ChoiceList;
import org.tongban.kiosk.ui.control.DigitField;
import org.tongban.kiosk.ui.control.DigitPad;
import org.tongban.kiosk.ui.control.EntryField;
import org.tongban.kiosk.ui.control.FactPanel;
import org.tongban.kiosk.ui.control.Texts;
import org.tongban.kiosk.ui.control.TickBox;
import org.tongban.kiosk.ui.control.Tone;
import org.tongban.kiosk.ui.icon.Icon;
import org.tongban.kiosk.ui.keyboard.Mode;
import org.tongban.kiosk.ui.keyboard.WritingDesk;
import org.tongban.kiosk.ui.keyboard.WritingTray;
import org.tongban.kiosk.ui.pinyin.Leaning;
import org.tongban.kiosk.ui.theme.Space;

/// One question a page: the question, why, what is known, the answer, 继续.
public final class QuestionView implements Screen {
    private static final int LONGEST_TEXT = 50;
    private static final int LONGEST_NUMBER = 9;

    private final QuestionViewModel model;
    private final Question question;
    private final Wording wording;
    private final String step;
    private final Clock clock;
    private final WritingDesk desk;
    private final Runnable on;
    private final Runnable unsure;
    private final Node input;
    private Optional<DigitField> digits = Optional.empty();
    private Optional<WritingTray> keyboard = Optional.empty();
    private Runnable asBefore = () -> {};

    /// What pads and keyboards need.
    public record Tools(Clock clock, WritingDesk desk) {}

    /// A view of one question.
    ///
    /// @param on to the next step, once the answer stands
    public QuestionView(
            QuestionViewModel model, Wording wording, String step, Tools tools, Runnable on, Runnable unsure) {
        this.model = model;
        this.question = model.question();
        this.wording = wording;
        this.step = step;
        this.clock = tools.clock();
        this.desk = tools.desk();
        this.on = on;
        this.unsure = unsure;
        this.input = input();
    }

    @Override
    public void open(Consumer<Page> frame) {
        model.showing().watch(state -> {
            digits.ifPresent(field -> state.error().ifPresentOrElse(field::error, field::clearError));
            frame.accept(page(state));
        });
    }

    @Override
    public void close() {
        model.showing().watch(_ -> {});
        asBefore.run();
    }

    private Page page(QuestionViewModel.Shown state) {
        Button quiet = Buttons.quiet(wording.say("question.unsure"), Icon.INFO);
        quiet.setId("unsure");
        quiet.setOnAction(_ -> unsure.run());
        Button primary = Buttons.primary(wording.say("on"), Icon.NEXT);
        primary.setId("primary");
        primary.setOnAction(_ -> accept());
        Page page = Page.of("question-" + question.field())
                .step(step)
                .title(title())
                .why(question.why())
                .work(work(state))
                .left(quiet)
                .primary(primary);
        Page known = model.cardSays().map(this::fact).map(page::aside).orElse(page);
        return pad().map(known::tray).orElse(known);
    }

    private Optional<Node> pad() {
        Optional<Node> letters = keyboard.map(Node.class::cast);
        return letters.or(() -> digits.map(field -> {
            StackPane pad = new StackPane(DigitPad.digits(field, clock));
            pad.setPadding(new Insets(0, Space.S7, Space.S4, Space.S7));
            return pad;
        }));
    }

    private String title() {
        return question.optional() ? wording.say("question.optional", question.title()) : question.title();
    }

    private VBox work(QuestionViewModel.Shown state) {
        VBox work = Boxes.column(Space.S4);
        if (digits.isEmpty()) {
            state.error().map(this::banner).ifPresent(work.getChildren()::add);
        }
        work.getChildren().add(input);
        if (digits.isPresent()) {
            emptyWay().ifPresent(work.getChildren()::add);
        }
        return work;
    }

    private Node fact(String value) {
        String label = question.prefill()
                .map(field -> wording.say("question.card." + field.name()))
                .orElse("");
        return new FactPanel(label, value, Badge.fromIdCard());
    }

    private Node banner(String error) {
        Banner banner = new Banner(Tone.ERR, error);
        banner.setId("error");
        return banner;
    }

    private Node input() {
        return switch (question.kind()) {
            case CHOICE, CONFIRM -> choices();
            case PHONE -> digitField(DigitField.phone(question.label()));
            case DATE -> digitField(DigitField.date(question.label()));
            case MONEY, NUMBER -> digitField(DigitField.grouped(question.label(), List.of(LONGEST_NUMBER)));
            case SEVERAL -> ticks();
            case REGION ->
                new RegionChoice(
                        question.options(), wording, model.showing().now().entry(), model::enter);
            case ID_NUMBER, USCC -> codeField();
            case TEXT, NAME, ADDRESS, GROUP -> textField();
        };
    }

    private Node choices() {
        ChoiceList list = new ChoiceList(question.options().stream()
                .map(option -> new Choice(option.value(), option.label(), option.note()))
                .toList());
        if (!model.showing().now().entry().isEmpty()) {
            list.select(model.showing().now().entry());
        }
        list.selectedProperty().addListener((_, _, value) -> model.enter(value));
        return list;
    }

    /// Some of the options, in their order.
    private Node ticks() {
        List<String> chosen =
                new ArrayList<>(List.of(model.showing().now().entry().split(",")));
        VBox boxes = Boxes.column(Space.S3);
        for (Option option : question.options()) {
            String words = option.note().isEmpty() ? option.label() : option.label() + "　" + option.note();
            TickBox box = new TickBox("option-" + option.value(), words);
            box.setSelected(chosen.contains(option.value()));
            box.selectedProperty().addListener((_, _, on) -> {
                chosen.remove(option.value());
                if (on) {
                    chosen.add(option.value());
                }
                model.enter(question.options().stream()
                        .map(Option::value)
                        .filter(chosen::contains)
                        .collect(Collectors.joining(",")));
            });
            boxes.getChildren().add(box);
        }
        return boxes;
    }

    private Node digitField(DigitField field) {
        field.set(model.showing().now().entry());
        field.setId("answer");
        field.textProperty().addListener((_, _, typed) -> model.enter(typed));
        digits = Optional.of(field);
        return field;
    }

    /// Numbers with letters in them are typed on letters and digits; the next page has the keyboard that was chosen.
    private Node codeField() {
        Mode chosen = desk.mode();
        asBefore = () -> desk.mode(chosen);
        desk.mode(Mode.LATIN);
        return textField();
    }

    private Node textField() {
        EntryField field = EntryField.answer(question.label(), LONGEST_TEXT);
        field.write(model.showing().now().entry());
        field.setId("answer");
        field.textProperty().addListener((_, _, typed) -> model.enter(typed));
        keyboard = Optional.of(new WritingTray(field, desk, leaning(), Optional.empty()));
        return field;
    }

    private Leaning leaning() {
        return switch (question.kind()) {
            case NAME -> Leaning.NAME;
            case ADDRESS -> Leaning.PLACE;
            default -> Leaning.PLAIN;
        };
    }

    /// 没有手机, 不填: leaves the answer empty and goes on.
    private Optional<Node> emptyWay() {
        if (!question.optional() || question.kind() == Kind.CHOICE) {
            return Optional.empty();
        }
        Option none = question.options().stream()
                .findFirst()
                .orElseGet(() -> new Option("", wording.say("question.none"), ""));
        Button leave = Buttons.link(none.label());
        leave.setId("option-none");
        leave.setOnAction(_ -> {
            digits.ifPresent(DigitField::clear);
            model.enter("");
            accept();
        });
        return Optional.of(Boxes.row(Space.S3, Texts.second(none.note()), Boxes.spring(), leave));
    }

    /// Letters that were not made words yet become words first, and the visitor looks at them before going on.
    private void accept() {
        if (keyboard.map(WritingTray::finish).orElse(false)) {
            return;
        }
        if (model.accept()) {
            on.run();
        }
    }
}
