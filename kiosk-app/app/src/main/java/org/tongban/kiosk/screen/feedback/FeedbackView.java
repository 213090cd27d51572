// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.feedback;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.tongban.kiosk.casework.Feedback;
import org.tongban.kiosk.screen.Screen;
import org.tongban.kiosk.screen.Wording;
import org.tongban.kiosk.screen.feedback.FeedbackViewModel.Shown;
import org.tongban.kiosk.ui.Page;
import org.tongban.kiosk.ui.control.Banner;
import org.tongban.kiosk.ui.control.Boxes;
import org.tongban.kiosk.ui.control.Buttons;
import org.tongban.kiosk.ui.control.DigitField;
import org.tongban.kiosk.ui.control.DigitPad;
import org.tongban.kiosk.ui.control.EntryField;
import org.tongban.kiosk.ui.control.Panel;
import org.tongban.kiosk.ui.control.Texts;
import org.tongban.kiosk.ui.control.Tiles;
import org.tongban.kiosk.ui.control.Tone;
import org.tongban.kiosk.ui.icon.Icon;
import org.tongban.kiosk.ui.keyboard.WritingDesk;
import org.tongban.kiosk.ui.keyboard.WritingTray;
import org.tongban.kiosk.ui.pinyin.Leaning;
import org.tongban.kiosk.ui.theme.Space;

/// One page for what it is, one for the words, one for where the answer may go, one with the number.
public final class FeedbackView implements Screen {
    private static final int LONGEST = 300;

    private final FeedbackViewModel model;
    private final Wording wording;
    private final WritingDesk desk;
    private final Clock clock;
    private final Ways ways;
    private Consumer<Page> frame = _ -> {};

    /// Where the page leads.
    public record Ways(Runnable answers, Runnable back, String complaintPhone) {}

    public FeedbackView(FeedbackViewModel model, Wording wording, WritingDesk desk, Clock clock, Ways ways) {
        this.model = model;
        this.wording = wording;
        this.desk = desk;
        this.clock = clock;
        this.ways = ways;
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
        return switch (state.part()) {
            case KIND -> kind();
            case TEXT -> text(state);
            case CONTACT -> contact(state);
            case SENT -> sent(state);
            case BROKEN -> broken();
        };
    }

    private Page titled(String id, String key) {
        return Page.of("feedback-" + id)
                .step(model.about()
                        .map(what -> wording.say("feedback.about", what))
                        .orElse(""))
                .title(wording.say("feedback." + key))
                .why(wording.say("feedback." + key + ".why"));
    }

    private Page kind() {
        VBox work = Boxes.column(Space.S3);
        for (Feedback.Kind kind : Feedback.Kind.values()) {
            Button entry = Tiles.entry(
                    "feedback-" + kind,
                    kind == Feedback.Kind.COMPLAINT
                            ? Icon.HORN
                            : kind == Feedback.Kind.SUGGESTION ? Icon.PEN : Icon.INFO,
                    wording.say("feedback." + kind),
                    wording.say("feedback." + kind + ".note"));
            entry.setOnAction(_ -> model.choose(kind));
            work.getChildren().add(entry);
        }
        Button answers = Buttons.link(wording.say("feedback.answers"));
        answers.setId("feedback-answers");
        answers.setOnAction(_ -> ways.answers().run());
        work.getChildren()
                .addAll(
                        answers,
                        Boxes.spring(),
                        Texts.marked(Icon.CALL, Texts.second(wording.say("feedback.phone", ways.complaintPhone()))));
        return titled("kind", "kind").work(work);
    }

    private Page text(Shown state) {
        EntryField field = EntryField.answer(wording.say("feedback.text.prompt"), LONGEST);
        field.setId("answer");
        field.write(state.text());
        WritingTray tray = new WritingTray(field, desk, Leaning.PLAIN, Optional.empty());
        VBox work = Boxes.column(Space.S3, field);
        fault(state).ifPresent(banner -> work.getChildren().addFirst(banner));
        Button on = primary("on", Icon.NEXT, () -> {
            if (!tray.finish()) {
                model.write(field.text());
            }
        });
        return titled("text", "text").work(work).tray(tray).primary(on);
    }

    private Page contact(Shown state) {
        DigitField field = DigitField.phone(wording.say("feedback.contact.label"));
        field.setId("answer");
        field.set(state.phone());
        if (!state.fault().isEmpty()) {
            field.error(wording.say("feedback.fault." + state.fault()));
        }
        VBox work = Boxes.column(Space.S3, field);
        if (state.kind().map(Feedback.Kind::mayBeAnonymous).orElse(false)) {
            Button anonymous = Buttons.link(wording.say("feedback.anonymous"));
            anonymous.setId("feedback-anonymous");
            anonymous.setOnAction(_ -> model.send(""));
            work.getChildren()
                    .add(Boxes.row(
                            Space.S3, Texts.second(wording.say("feedback.anonymous.note")), Boxes.spring(), anonymous));
        }
        work.getChildren().addAll(Boxes.spring(), DigitPad.digits(field, clock));
        return titled("contact", "contact")
                .work(work)
                .primary(primary("feedback.send", Icon.CHECK, () -> model.send(field.text())));
    }

    private Page sent(Shown state) {
        Panel panel = state.tracking()
                .map(number -> new Panel(
                        Texts.second(wording.say("feedback.number")),
                        Texts.number(number),
                        Texts.body(wording.say("feedback.number.note"))))
                .orElseGet(() -> new Panel(
                        Texts.lead(wording.say("feedback.waits")), Texts.body(wording.say("feedback.waits.note"))));
        panel.setId(state.tracking().isPresent() ? "feedback-number" : "feedback-waits");
        String kind = state.kind().map(one -> wording.say("feedback." + one)).orElse("");
        return titled("sent", "sent").step(kind).work(panel).primary(primary("notice.back", Icon.BACK, ways.back()));
    }

    private Page broken() {
        return titled("broken", "broken").primary(primary("notice.back", Icon.BACK, ways.back()));
    }

    private Optional<Node> fault(Shown state) {
        if (state.fault().isEmpty()) {
            return Optional.empty();
        }
        Banner banner = new Banner(Tone.ERR, wording.say("feedback.fault." + state.fault()));
        banner.setId("error");
        return Optional.of(banner);
    }

    private Button primary(String key, Icon icon, Runnable action) {
        Button button = Buttons.primary(wording.say(key), icon);
        button.setId("primary");
        button.setOnAction(_ -> action.run());
        return button;
    }
}
