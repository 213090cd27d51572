// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.staff;

import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.tongban.kiosk.screen.Screen;
import org.tongban.kiosk.screen.When;
import org.tongban.kiosk.screen.Wording;
import org.tongban.kiosk.screen.staff.EnterViewModel.Shown;
import org.tongban.kiosk.ui.Page;
import org.tongban.kiosk.ui.control.Boxes;
import org.tongban.kiosk.ui.control.Buttons;
import org.tongban.kiosk.ui.control.DigitField;
import org.tongban.kiosk.ui.control.DigitPad;
import org.tongban.kiosk.ui.control.PinField;
import org.tongban.kiosk.ui.icon.Icon;
import org.tongban.kiosk.ui.theme.Space;

/// Staff number, then PIN.
public final class EnterView implements Screen {
    private static final List<Integer> GROUPS = List.of(8);

    private final EnterViewModel model;
    private final Wording wording;
    private final When when;
    private final Clock clock;
    private final String purpose;

    /// @param purpose what it is for: the text key of the page's title
    public EnterView(EnterViewModel model, Wording wording, Clock clock, String purpose) {
        this.model = model;
        this.wording = wording;
        this.clock = clock;
        this.purpose = purpose;
        this.when = new When(wording, clock.getZone());
    }

    @Override
    public void open(Consumer<Page> frame) {
        model.showing().watch(state -> frame.accept(page(state)));
        model.enter();
    }

    @Override
    public void close() {
        model.leave();
        model.showing().watch(_ -> {});
    }

    private Page page(Shown state) {
        return switch (state) {
            case Shown.Asked _ -> number();
            case Shown.Pin(String number) -> pin(number);
            case Shown.Checking _ -> told("staff.checking", "");
            case Shown.Wrong _ ->
                told("staff.wrong", wording.say("staff.wrong.why")).primary(again());
            case Shown.Locked(var until) ->
                told("staff.locked", wording.say("staff.locked.why", when.minute(until)))
                        .primary(again());
        };
    }

    private Page number() {
        DigitField field = DigitField.grouped(wording.say("staff.number"), GROUPS);
        field.setId("answer");
        Button on = Buttons.primary(wording.say("on"), Icon.NEXT);
        on.setId("primary");
        on.setOnAction(_ -> model.number(field.text()));
        return entry("staff-number", field, DigitPad.digits(field, clock), on);
    }

    private Page pin(String number) {
        PinField field = new PinField(wording.say("staff.pin"));
        Button on = Buttons.primary(wording.say("staff.enter"), Icon.LOCK);
        on.setId("primary");
        on.setOnAction(_ -> model.pin(number, field.take()));
        return entry("staff-pin", field, DigitPad.digits(field, clock), on);
    }

    private Page entry(String id, Node field, Node pad, Button on) {
        return Page.of(id)
                .title(wording.say(purpose + ".title"))
                .why(wording.say(purpose + ".title.why"))
                .work(Boxes.column(Space.S4, field, Boxes.spring(), pad))
                .primary(on);
    }

    private Page told(String key, String why) {
        return Page.of("staff-told").title(wording.say(key)).why(why);
    }

    private Button again() {
        Button again = Buttons.primary(wording.say("staff.again"), Icon.REDO);
        again.setId("primary");
        again.setOnAction(_ -> model.again());
        return again;
    }
}
