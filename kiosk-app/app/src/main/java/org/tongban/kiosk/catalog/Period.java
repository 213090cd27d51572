// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.catalog;

import java.math.BigDecimal;

/// A time limit as it is published: number, unit and words apart, because platforms print the same number once as days
/// and once as working days.
///
/// @param amount 0 means at once (即办)
/// @param text the words of the law or the promise, may be empty
public record Period(BigDecimal amount, Unit unit, String text) {

    /// What is counted. The law's 日 are calendar days; 行政许可法 art. 82 counts working days.
    public enum Unit {
        WORKING_DAY,
        DAY,
        MONTH,
        HOUR,
        /// The law sets no limit.
        NONE
    }

    public boolean isAtOnce() {
        return unit != Unit.NONE && amount.signum() == 0;
    }

    /// The number as it is written: 0.5 and 20, not 20.0.
    public String number() {
        return amount.stripTrailingZeros().toPlainString();
    }
}
