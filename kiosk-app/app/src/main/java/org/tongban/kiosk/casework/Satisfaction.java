// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.casework;

import java.util.Arrays;
import java.util.Optional;

/// The five levels of 好差评. Two code sets are in use and run in opposite directions: GB/T 39046 A.8 has 1 for
/// 非常满意, the national interface and this platform contract have 5. Inside there are only these words.
public enum Satisfaction {
    VERY_SATISFIED(5),
    SATISFIED(4),
    FAIR(3),
    DISSATISFIED(2),
    VERY_DISSATISFIED(1);

    private static final int ENDS = 6;

    private final int stars;

    Satisfaction(int stars) {
        this.stars = stars;
    }

    /// 5 for the best: the contract's `stars` and the national interface's `satisfaction`.
    public int stars() {
        return stars;
    }

    /// 1 for the best: GB/T 39046 A.8.
    public int gb39046() {
        return ENDS - stars;
    }

    public static Optional<Satisfaction> ofStars(int stars) {
        return Arrays.stream(values()).filter(one -> one.stars == stars).findFirst();
    }

    public static Optional<Satisfaction> ofGb39046(int code) {
        return ofStars(ENDS - code);
    }

    /// 差评: somebody owes an answer to it.
    public boolean isBad() {
        return stars <= 2;
    }
}
