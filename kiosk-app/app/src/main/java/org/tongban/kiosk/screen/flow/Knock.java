// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.flow;

import java.time.Duration;
import java.time.Instant;

/// The way to the staff's pages that nobody finds by chance: on the first page, upper left corner, upper right corner,
/// left, right, left, each within two seconds. Nothing is shown meanwhile.
final class Knock {
    private static final double CORNER = 116;
    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final String PATTERN = "LRLRL";

    private String heard = "";
    private Instant last = Instant.MIN;

    /// @return true when the pattern is whole
    boolean pressed(double x, double y, double width, Instant now) {
        boolean inTime = last.equals(Instant.MIN) || !now.isAfter(last.plus(PAUSE));
        last = now;
        char side = y > CORNER ? '-' : x <= CORNER ? 'L' : x >= width - CORNER ? 'R' : '-';
        heard = (inTime ? heard : "") + side;
        if (!PATTERN.startsWith(heard)) {
            heard = side == 'L' ? "L" : "";
        }
        if (heard.equals(PATTERN)) {
            heard = "";
            return true;
        }
        return false;
    }
}
