// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.staff;

import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.tongban.kiosk.screen.Showing;
import org.tongban.kiosk.staff.Member;
import org.tongban.kiosk.staff.Overrides;
import org.tongban.kiosk.staff.Roll;
import org.tongban.kiosk.ui.UiThread;

/// An override: a reason, the PIN once more, and then it is done.
public final class DecideViewModel {

    /// The page's state.
    public sealed interface Shown {
        record Why() implements Shown {}

        /// @param wrong the PIN did not fit
        record Pin(String reason, boolean wrong) implements Shown {}

        record Checking() implements Shown {}

        record Locked(Instant until) implements Shown {}

        record Done() implements Shown {}

        /// It was decided and written down, but could not be carried out.
        record Undone() implements Shown {}
    }

    private final Overrides overrides;
    private final Member who;
    private final Wish wish;
    private final UiThread ui;
    private final Showing<Shown> showing = new Showing<>(new Shown.Why());

    /// What is wished.
    ///
    /// @param subject a case id or an item's code
    /// @param what in words, for the page
    /// @param reasons keys of words
    /// @param carryOut away from the screen's thread; false when it could not be done
    public record Wish(
            Overrides.Kind kind, String subject, String what, List<String> reasons, BooleanSupplier carryOut) {}

    public DecideViewModel(Overrides overrides, Member who, Wish wish, UiThread ui) {
        this.overrides = overrides;
        this.who = who;
        this.wish = wish;
        this.ui = ui;
    }

    public Showing<Shown> showing() {
        return showing;
    }

    public Wish wish() {
        return wish;
    }

    public void reason(String words) {
        showing.show(new Shown.Pin(words, false));
    }

    public void pin(String reason, String pin) {
        showing.show(new Shown.Checking());
        var decision = new Overrides.Decision(wish.kind(), wish.subject(), reason);
        ui.load(
                () -> decided(decision, pin),
                next -> showing.show(next instanceof Shown.Pin ? new Shown.Pin(reason, true) : next),
                _ -> showing.show(new Shown.Undone()));
    }

    private Shown decided(Overrides.Decision decision, String pin) {
        return switch (overrides.decide(who, pin, decision)) {
            case Roll.Entry.In _ -> wish.carryOut().getAsBoolean() ? new Shown.Done() : new Shown.Undone();
            case Roll.Entry.Wrong _ -> new Shown.Pin("", true);
            case Roll.Entry.Locked(Instant until) -> new Shown.Locked(until);
        };
    }
}
