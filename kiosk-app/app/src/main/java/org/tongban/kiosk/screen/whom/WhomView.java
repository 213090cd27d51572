// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.whom;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
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

/// A choice that belongs to the visit and not to the form: for whom, and what one is to them.
public final class WhomView implements Screen {
    private final String key;
    private final Wording wording;
    private final String step;
    private final ChoiceList choices;
    private final Consumer<String> chosen;
    private boolean wrong;

    private WhomView(String key, Wording wording, String step, List<String> values, Consumer<String> chosen) {
        this.key = key;
        this.wording = wording;
        this.step = step;
        this.chosen = chosen;
        this.choices = new ChoiceList(values.stream().map(this::choice).toList());
    }

    /// For oneself (`SELF`) or for somebody else (`SOMEBODY`)?
    public static WhomView forWhom(Wording wording, String step, Optional<String> before, Consumer<String> chosen) {
        WhomView view = new WhomView("whom", wording, step, List.of("SELF", "SOMEBODY"), chosen);
        before.ifPresent(view.choices::select);
        return view;
    }

    /// What the agent is to the person: the keys under `relation.`.
    public static WhomView relation(Wording wording, String step, Optional<String> before, Consumer<String> chosen) {
        List<String> values = List.of("SPOUSE", "CHILD", "PARENT", "RELATIVE", "ENTRUSTED");
        WhomView view = new WhomView("relation", wording, step, values, chosen);
        before.ifPresent(view.choices::select);
        return view;
    }

    private Choice choice(String value) {
        return new Choice(value, wording.say(key + "." + value), wording.say(key + "." + value + ".note"));
    }

    @Override
    public void open(Consumer<Page> frame) {
        frame.accept(page(frame));
    }

    private Page page(Consumer<Page> frame) {
        VBox work = Boxes.column(Space.S4);
        if (wrong) {
            Banner error = new Banner(Tone.ERR, wording.say("choose-one"));
            error.setId("error");
            work.getChildren().add(error);
        }
        work.getChildren().add(choices);
        Button on = Buttons.primary(wording.say("on"), Icon.NEXT);
        on.setId("primary");
        on.setOnAction(_ -> accept(frame));
        return Page.of(key)
                .step(step)
                .title(wording.say(key + ".title"))
                .why(wording.say(key + ".why"))
                .work(work)
                .primary(on);
    }

    private void accept(Consumer<Page> frame) {
        wrong = choices.selected().isEmpty();
        if (wrong) {
            open(frame);
        } else {
            choices.selected().ifPresent(chosen);
        }
    }
}
