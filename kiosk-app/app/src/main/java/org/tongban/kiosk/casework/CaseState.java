// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.casework;

import java.util.Arrays;
import java.util.Optional;

/// Where a case is at the offices, in the words of the contract. The terminal never sets one of these.
public enum CaseState {
    RECEIVED,
    CORRECTION,
    NOT_ACCEPTED,
    ACCEPTED,
    IN_REVIEW,
    SUSPENDED,
    DECIDED_GRANTED,
    DECIDED_REFUSED,
    RETURNED,
    VOIDED,
    DELIVERING,
    CLOSED,
    WITHDRAWN;

    public static Optional<CaseState> of(String word) {
        return Arrays.stream(values()).filter(one -> one.name().equals(word)).findFirst();
    }

    /// Nothing is left for an office to do by a deadline.
    public boolean isOver() {
        return switch (this) {
            case RECEIVED, CORRECTION, ACCEPTED, IN_REVIEW, SUSPENDED -> false;
            case NOT_ACCEPTED, DECIDED_GRANTED, DECIDED_REFUSED, RETURNED, VOIDED, DELIVERING, CLOSED, WITHDRAWN ->
                true;
        };
    }

    /// The office's days do not run: 补正 and 特别程序 are not counted.
    public boolean standsStill() {
        return this == CORRECTION || this == SUSPENDED;
    }
}
