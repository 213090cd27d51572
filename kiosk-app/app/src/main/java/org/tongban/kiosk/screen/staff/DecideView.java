// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.staff;

import java.time.Clock;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.tongban.kiosk.screen.Screen;
import org.tongban.kiosk.screen.When;
import org.tongban.kiosk.screen.Wording;
import org.tongban.kiosk.screen.staff.DecideViewModel.Shown;
import org.tongban.kiosk.ui.Page;
import org.tongban.kiosk.ui.control.Banner;
import org.tongban.kiosk.ui.control.Boxes;
import org.tongban.kiosk.ui.control.Buttons;
import org.tongban.kiosk.ui.control.Choice;
import org.tongban.kiosk.ui.control.ChoiceList;
import org.tongban.kiosk.ui.control.DigitPad;
import org.tongban.kiosk.ui.control.Panel;
import org.tongban.kiosk.ui.control.PinField;
import org.tongban.kiosk.ui.control.Texts;
import org.tongban.kiosk.ui.control.Tone;
import org.tongban.kiosk.ui.icon.Icon;
import org.tongban.kiosk.ui.theme.Space;

/// Why, and the PIN once more.
public final class DecideView implements Screen {
    private final DecideViewModel model;
    private final Wording wording;
    private final When when;
    private final Clock clock;
    private final Runnable back;

    public DecideView(DecideViewModel model, Wording wording, Clock clock, Runnable back) {
        this.model = model;
        this.wording = wording;
        this.clock = clock;
        this.when = new When(wording, clock.getZone());
        this.back = back;
    }

    @Override
    public void open(Consumer<Page> frame) {
        model.showing().watch(state -> frame.accept(page(state)));
    }

    @Override
    public void close() {
        model.showing().watch(_ -> {});
    }

    @Override
    public boolean isWorking() {
        return model.showing().now() instanceof Shown.Checking;
    }

    private Page page(Shown state) {
        return switch (state) {
            case Shown.Why _ -> why();
            case Shown.Pin(String reason, boolean wrong) -> pin(reason, wrong);
            case Shown.Checking _ -> told("staff.checking", "");
            case Shown.Locked(var until) ->
                told("staff.locked", wording.say("staff.locked.why", when.minute(until)))
                        .primary(done());
            case Shown.Done _ ->
                told("staff.done", wording.say("staff.done.why")).primary(done());
            case Shown.Undone _ ->
                told("staff.undone", wording.say("staff.undone.why")).primary(done());
        };
    }

    private Page why() {
        ChoiceList list = new ChoiceList(model.wish().reasons().stream()
                .map(key -> new Choice(key, wording.say("staff.reason." + key), ""))
                .toList());
        Button on = Buttons.primary(wording.say("on"), Icon.NEXT);
        on.setId("primary");
        on.setOnAction(_ -> list.selected().ifPresent(key -> model.reason(wording.say("staff.reason." + key))));
        return Page.of("staff-why")
                .step(model.wish().what())
                .title(wording.say("staff.why"))
                .why(wording.say("staff.why.why"))
                .work(list)
                .primary(on);
    }

    private Page pin(String reason, boolean wrong) {
        PinField field = new PinField(wording.say("staff.pin"));
        VBox work = Boxes.column(Space.S4, new Panel(Texts.lead(reason)), field, Boxes.spring());
        if (wrong) {
            work.getChildren().addFirst(new Banner(Tone.ERR, wording.say("staff.wrong.pin")));
        }
        work.getChildren().add(DigitPad.digits(field, clock));
        Button on = Buttons.primary(wording.say("staff.decide"), Icon.LOCK);
        on.setId("primary");
        on.setOnAction(_ -> model.pin(reason, field.take()));
        return Page.of("staff-decide")
                .step(model.wish().what())
                .title(wording.say("staff.pin.again"))
                .why(wording.say("staff.pin.again.why"))
                .work(work)
                .primary(on);
    }

    private Page told(String key, String why) {
        return Page.of("staff-told")
                .step(model.wish().what())
                .title(wording.say(key))
                .why(why);
    }

    private Button done() {
        Button done = Buttons.primary(wording.say("notice.back"), Icon.BACK);
        done.setId("primary");
        done.setOnAction(_ -> back.run());
        return done;
    }
}
