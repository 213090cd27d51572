// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.question;

import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.tongban.kiosk.catalog.Form.Option;
import org.tongban.kiosk.catalog.Form.Question;
import org.tongban.kiosk.screen.Screen;
import org.tongban.kiosk.screen.Wording;
import org.tongban.kiosk.screen.question.QuestionViewModel.Shown;
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
import org.tongban.kiosk.ui.control.LatinKeyboard;
import org.tongban.kiosk.ui.control.PrimaryButton;
import org.tongban.kiosk.ui.control.Tone;
import org.tongban.kiosk.ui.icon.Icon;
import org.tongban.kiosk.ui.theme.Space;

/// Lays out one question of the item's form.
public final class QuestionView implements Screen {
    private static final int LONGEST_TEXT = 60;
    private final QuestionViewModel model;
    private final Wording texts;
    private final String eyebrow;
    private final Clock clock;
    private final Ways ways;

    public QuestionView(QuestionViewModel model, Wording texts, String eyebrow, Clock clock, Ways ways) {
        this.model = model;
        this.texts = texts;
        this.eyebrow = eyebrow;
        this.clock = clock;
        this.ways = ways;
    }

    /// Where the page leads.
    public record Ways(Runnable next, Runnable unsure) {}

    @Override
    public void open(Consumer<Page> frame) {
        frame.accept(page());
    }

    private Page page() {
        Question question = model.question();
        Page page = Page.of("question-" + question.field())
                .step(eyebrow + " · " + question.label())
                .title(question.optional() ? question.title() + texts.say("optional") : question.title())
                .why(question.why());
        Page answered = switch (question.kind()) {
            case CHOICE, CONFIRM -> choice(page, question);
            case PHONE -> digits(page, question, DigitField.phone(question.label()));
            case DATE -> digits(page, question, DigitField.date(question.label()));
            case TEXT -> text(page, question);
        };
        return answered.left(unsure()).primary(next());
    }

    private Page choice(Page page, Question question) {
        var list = new ChoiceList(choices(question.options()));
        if (model.showing().now().chosen() == QuestionViewModel.Choice.MADE) {
            list.select(model.showing().now().entry());
        }
        list.selectedProperty().subscribe(value -> {
            if (!value.isEmpty()) {
                model.enter(value);
            }
        });
        var error = new Banner(Tone.ERR, "");
        hide(error);
        model.showing().watch(shown -> show(error, shown));
        List<Node> parts = model.cardSays()
                .<List<Node>>map(fact -> List.of(
                        new FactPanel(texts.say("question.card-says", question.label()), fact, Badge.fromIdCard()),
                        error,
                        list))
                .orElseGet(() -> List.of(error, list));
        return page.work(Boxes.column(Space.S5, parts.toArray(Node[]::new)));
    }

    private static List<Choice> choices(List<Option> options) {
        return options.stream()
                .map(option -> new Choice(option.value(), option.label(), option.note()))
                .toList();
    }

    private Page digits(Page page, Question question, DigitField field) {
        field.set(model.showing().now().entry());
        field.textProperty().subscribe(this::typed);
        model.showing().watch(shown -> shown.error().ifPresentOrElse(field::error, field::clearError));
        List<Node> without = question.options().stream().map(this::without).toList();
        return page.work(Boxes.column(
                Space.S4,
                field,
                Boxes.column(Space.S2, without.toArray(Node[]::new)),
                Boxes.spring(),
                DigitPad.digits(field, clock)));
    }

    /// 没有手机, 不填: leaves the question open and goes on.
    private Node without(Option option) {
        var button = Buttons.link(option.label());
        button.setId("without");
        button.setOnAction(_ -> {
            model.enter(option.value());
            goOn();
        });
        return button;
    }

    private Page text(Page page, Question question) {
        var field = new EntryField(question.label(), LONGEST_TEXT);
        model.showing().now().entry().chars().forEach(typed -> field.type((char) typed));
        field.textProperty().subscribe(this::typed);
        return page.work(field).tray(new LatinKeyboard(field, clock, this::goOn));
    }

    /// The field tells its first value too; only a change is the visitor's.
    private void typed(String value) {
        if (!value.equals(model.showing().now().entry())) {
            model.enter(value);
        }
    }

    private Node unsure() {
        var unsure = Buttons.quiet(texts.say("question.unsure"), Icon.INFO);
        unsure.setId("unsure");
        unsure.setOnAction(_ -> ways.unsure().run());
        return unsure;
    }

    private PrimaryButton next() {
        var next = Buttons.primary(texts.say("go-on"), Icon.NEXT);
        next.setId("primary");
        next.setOnAction(_ -> goOn());
        return next;
    }

    private void goOn() {
        if (model.accept()) {
            ways.next().run();
        }
    }

    private static void show(Banner banner, Shown shown) {
        shown.error()
                .ifPresentOrElse(
                        words -> {
                            banner.say(words, "");
                            banner.setVisible(true);
                            banner.setManaged(true);
                        },
                        () -> hide(banner));
    }

    private static void hide(Banner banner) {
        banner.setVisible(false);
        banner.setManaged(false);
    }
}
