// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.fit;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.tongban.kiosk.catalog.Eligibility;
import org.tongban.kiosk.catalog.Eligibility.Verdict;
import org.tongban.kiosk.screen.Screen;
import org.tongban.kiosk.screen.Wording;
import org.tongban.kiosk.ui.Page;
import org.tongban.kiosk.ui.control.Banner;
import org.tongban.kiosk.ui.control.Boxes;
import org.tongban.kiosk.ui.control.Buttons;
import org.tongban.kiosk.ui.control.Choice;
import org.tongban.kiosk.ui.control.ChoiceList;
import org.tongban.kiosk.ui.control.Tone;
import org.tongban.kiosk.ui.icon.Icon;
import org.tongban.kiosk.ui.theme.Space;

/// One question before the form: is this the right thing for me? Whoever is told that it hardly is may go on all the
/// same, since only the office decides.
public final class FitView implements Screen {
    private final Eligibility asked;
    private final Wording wording;
    private final String step;
    private final ChoiceList choices;
    private final Ways ways;
    private Consumer<Page> frame = _ -> {};
    private boolean pressed;

    /// Where the page leads.
    ///
    /// @param on with the answer's value
    /// @param turnedAway somebody goes to the window after they were told that they hardly fit
    public record Ways(Consumer<String> on, Runnable turnedAway, Runnable window) {}

    public FitView(Eligibility asked, Wording wording, String step, Optional<String> before, Ways ways) {
        this.asked = asked;
        this.wording = wording;
        this.step = step;
        this.ways = ways;
        this.choices = new ChoiceList(asked.answers().stream()
                .map(answer -> new Choice(answer.value(), answer.label(), answer.note()))
                .toList());
        before.ifPresent(choices::select);
        choices.selectedProperty().addListener((_, _, _) -> {
            pressed = false;
            frame.accept(page());
        });
    }

    @Override
    public void open(Consumer<Page> shown) {
        frame = shown;
        frame.accept(page());
    }

    @Override
    public void close() {
        frame = _ -> {};
    }

    private Optional<Eligibility.Answer> answer() {
        return choices.selected()
                .flatMap(value -> asked.answers().stream()
                        .filter(answer -> answer.value().equals(value))
                        .findFirst());
    }

    private boolean isWarned() {
        return answer().filter(answer -> answer.verdict() != Verdict.FITS).isPresent();
    }

    private Page page() {
        VBox work = Boxes.column(Space.S4);
        if (pressed && answer().isEmpty()) {
            work.getChildren().add(new Banner(Tone.ERR, wording.say("choose-one")));
        }
        work.getChildren().add(choices);
        answer().filter(answer -> !answer.say().isEmpty()).ifPresent(answer -> {
            Banner banner = new Banner(Tone.WARN, answer.say());
            banner.setId("fit-say");
            work.getChildren().add(banner);
        });
        Button window = Buttons.second(wording.say("guide.window"), Icon.COUNTER);
        window.setId("fit-window");
        window.setOnAction(_ -> {
            if (isWarned()) {
                ways.turnedAway().run();
            }
            ways.window().run();
        });
        Button on = Buttons.primary(wording.say(isWarned() ? "fit.anyway" : "on"), Icon.NEXT);
        on.setId("primary");
        on.setOnAction(_ -> accept());
        return Page.of("fit-" + asked.id())
                .step(step)
                .title(asked.question())
                .why(asked.why())
                .work(work)
                .left(window)
                .primary(on);
    }

    private void accept() {
        pressed = true;
        answer().map(Eligibility.Answer::value).ifPresentOrElse(ways.on(), () -> frame.accept(page()));
    }
}
