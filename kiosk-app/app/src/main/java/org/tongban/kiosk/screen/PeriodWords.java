// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen;

import org.tongban.kiosk.catalog.Item;
import org.tongban.kiosk.catalog.Period;

/// Time limits in words.
public record PeriodWords(Wording wording) {

    /// 当场, 20 个工作日, 60 日, 1 个月, or what the law says where it sets none.
    public String of(Period period) {
        if (period.isAtOnce()) {
            return wording.say("period.at-once");
        }
        return wording.say("period." + period.unit().name(), period.number());
    }

    /// What the office promises.
    public String promised(Item item) {
        return of(item.official().promised());
    }
}
