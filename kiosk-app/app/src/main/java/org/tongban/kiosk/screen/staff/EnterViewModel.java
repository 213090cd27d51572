// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.staff;

import java.time.Instant;
import java.util.function.Consumer;
import org.tongban.kiosk.screen.Showing;
import org.tongban.kiosk.screen.WhileOpen;
import org.tongban.kiosk.staff.Member;
import org.tongban.kiosk.staff.Roll;
import org.tongban.kiosk.ui.UiThread;

/// Lets staff in by number and PIN.
public final class EnterViewModel {

    /// The page's state.
    public sealed interface Shown {
        record Asked() implements Shown {}

        record Pin(String number) implements Shown {}

        record Checking() implements Shown {}

        record Wrong() implements Shown {}

        record Locked(Instant until) implements Shown {}
    }

    private final Roll roll;
    private final UiThread ui;
    private final Consumer<Member> in;
    private final WhileOpen page = new WhileOpen();
    private final Showing<Shown> showing = new Showing<>(new Shown.Asked());

    public EnterViewModel(Roll roll, UiThread ui, Consumer<Member> in) {
        this.roll = roll;
        this.ui = ui;
        this.in = in;
    }

    public Showing<Shown> showing() {
        return showing;
    }

    public void enter() {
        page.enter();
    }

    public void leave() {
        page.leave();
    }

    public void number(String number) {
        if (!number.isEmpty()) {
            showing.show(new Shown.Pin(number));
        }
    }

    public void pin(String number, String pin) {
        showing.show(new Shown.Checking());
        ui.load(
                () -> roll.enter(number, pin),
                entry -> page.take(() -> tried(entry)),
                _ -> showing.show(new Shown.Wrong()));
    }

    public void again() {
        showing.show(new Shown.Asked());
    }

    private void tried(Roll.Entry entry) {
        switch (entry) {
            case Roll.Entry.In(Member member) -> in.accept(member);
            case Roll.Entry.Wrong _ -> showing.show(new Shown.Wrong());
            case Roll.Entry.Locked(Instant until) -> showing.show(new Shown.Locked(until));
        }
    }
}
