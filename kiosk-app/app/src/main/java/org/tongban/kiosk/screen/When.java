// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/// Says times in words of the hall. Immutable.
public record When(Wording wording, ZoneId zone) {

    /// 11月24日 09:52
    public String minute(Instant at) {
        return format(at, "format.minute");
    }

    /// 09:52
    public String clock(Instant at) {
        return format(at, "format.minute-of-day");
    }

    /// 11月24日
    public String day(LocalDate day) {
        return format("format.day").format(day);
    }

    public String day(Instant at) {
        return format("format.day").format(at.atZone(zone));
    }

    /// How long: 26 小时 10 分, 24 分钟, 不到 1 分钟.
    public String span(Duration span) {
        long minutes = Math.max(0, span.toMinutes());
        if (minutes < 1) {
            return wording.say("span.none");
        }
        if (minutes < 60) {
            return wording.say("span.minutes", minutes);
        }
        return minutes < 48 * 60
                ? wording.say("span.hours", minutes / 60, minutes % 60)
                : wording.say("span.days", minutes / (24 * 60));
    }

    private String format(Instant at, String key) {
        return format(key).format(at.atZone(zone));
    }

    private DateTimeFormatter format(String key) {
        return DateTimeFormatter.ofPattern(wording.say(key), wording.language().formats());
    }
}
