// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.staff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.tongban.device.DeviceState;
import org.tongban.kiosk.staff.Member;
import org.tongban.kiosk.staff.Rolls;
import org.tongban.kiosk.staff.StaffRoom;
import org.tongban.kiosk.ui.control.Tone;
import org.tongban.kiosk.ui.icon.Icon;
import org.tongban.kiosk.visit.LineWatch;

/// Devices with what to do, the line, and how much paper is left by guess.
public final class DevicePart implements Part {
    private final StaffRoom room;
    private final Member who;
    private final StaffWords words;
    private final Map<String, Supplier<DeviceState>> devices;
    private final LineWatch line;
    private final Runnable selfCheck;

    /// @param devices by the end of their text keys, in order
    /// @param selfCheck prints the 设备自检页
    public DevicePart(
            StaffRoom room,
            Member who,
            StaffWords words,
            Map<String, Supplier<DeviceState>> devices,
            LineWatch line,
            Runnable selfCheck) {
        this.room = room;
        this.who = who;
        this.words = words;
        this.devices = devices;
        this.line = line;
        this.selfCheck = selfCheck;
    }

    @Override
    public String word() {
        return "devices";
    }

    @Override
    public Content content() {
        List<Row> rows = new ArrayList<>();
        devices.forEach((name, state) -> rows.add(row(name, state.get())));
        rows.add(Row.of("device-line", words.say("staff.device.line"), words.say("staff.line." + line.line() + ".sub"))
                .marked(
                        line.line() == LineWatch.Line.UP ? Tone.OK : Tone.WARN,
                        words.say("staff.line." + line.line())));
        rows.add(roll(room.rolls().guess()));
        return new Content(
                words.say("staff.devices.title"),
                words.say("staff.devices.why"),
                rows,
                List.of(
                        new Act(
                                "staff-roll",
                                words.say("staff.roll"),
                                Icon.PAPER,
                                () -> room.rolls().changed(who)),
                        new Act("staff-check", words.say("staff.check"), Icon.PRINTER, selfCheck)));
    }

    private Row row(String name, DeviceState state) {
        return Row.of("device-" + name, words.say("staff.device." + name), words.next(state))
                .marked(words.tone(state), words.status(state));
    }

    private Row roll(Rolls.Guess guess) {
        String lasts = guess.lasts()
                .map(span -> words.say("staff.roll.lasts", words.when().span(span)))
                .orElseGet(() -> words.say("staff.roll.unknown"));
        return Row.of("device-roll", words.say("staff.roll.left", guess.left()), lasts)
                .marked(guess.left() < 30 ? Tone.WARN : Tone.PLAIN, words.say("staff.roll.guess"));
    }
}
