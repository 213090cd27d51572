// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.staff;

import java.time.Clock;
import java.time.Duration;
import org.tongban.device.DeviceState;
import org.tongban.kiosk.casework.SavedCase.Delivery;
import org.tongban.kiosk.casework.UnsentAge;
import org.tongban.kiosk.screen.When;
import org.tongban.kiosk.screen.Wording;
import org.tongban.kiosk.staff.UnsentCases.Unsent;
import org.tongban.kiosk.ui.control.Tone;

/// Unsent cases, devices and faults in words for staff. Immutable.
public final class StaffWords {
    private final Wording wording;
    private final When when;
    private final Clock clock;
    private final UnsentAge age;

    /// @param age by the hall's calendar
    public StaffWords(Wording wording, UnsentAge age, Clock clock) {
        this.wording = wording;
        this.clock = clock;
        this.when = new When(wording, clock.getZone());
        this.age = age;
    }

    public String say(String key, Object... values) {
        return wording.say(key, values);
    }

    public When when() {
        return when;
    }

    /// 26 小时 10 分，五日期限 12月1日.
    public String age(Unsent one) {
        return wording.say("staff.age", waited(one), when.day(age.legalDeadline(one.savedAt())));
    }

    /// How long it lies here.
    public String waited(Unsent one) {
        return when.span(Duration.between(one.savedAt(), clock.instant()));
    }

    public Tone tone(Unsent one) {
        if (one.delivery() == Delivery.QUARANTINED) {
            return Tone.ERR;
        }
        return switch (age.level(one.savedAt(), clock.instant())) {
            case CALM -> Tone.PLAIN;
            case WARN -> Tone.WARN;
            case ALARM, HARD_CAP -> Tone.ERR;
        };
    }

    public String state(Unsent one) {
        return wording.say("staff.unsent." + one.delivery());
    }

    /// Why it is still here, and what to say on the phone.
    public String why(Unsent one) {
        return switch (one.why()) {
            case "" -> wording.say("staff.reason-unsent.none");
            case "manifest-conflict", "case-rejected", "damaged-on-disk", "superseded" ->
                wording.say("staff.reason-unsent." + one.why());
            default -> wording.say("staff.reason-unsent.other", one.why());
        };
    }

    public String status(DeviceState state) {
        return wording.say("staff.device." + state.status());
    }

    public Tone tone(DeviceState state) {
        return switch (state.status()) {
            case ONLINE -> state.fault().isPresent() ? Tone.WARN : Tone.OK;
            case STARTING -> Tone.UNKNOWN;
            default -> Tone.ERR;
        };
    }

    /// What to do about a device.
    public String next(DeviceState state) {
        return state.fault()
                .map(fault -> wording.say(
                        "staff.device.do." + fault.mender(), fault.getClass().getSimpleName()))
                .orElse("");
    }
}
