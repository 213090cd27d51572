// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.flow;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import javafx.scene.input.MouseEvent;
import org.tongban.kiosk.screen.Services;
import org.tongban.kiosk.ui.Frame;

/// The way to the staff's pages that nobody finds by chance: on the first page, upper left corner, upper right corner,
/// left, right, left, each within two seconds. Nothing is shown meanwhile.
final class Knock {
    private static final double CORNER = 116;
    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final String PATTERN = "LRLRL";

    private final Services services;
    private final Supplier<Place> here;
    private final Runnable enter;
    private String heard = "";
    private Instant last = Instant.MIN;

    /// @param here where one is: it is listened to on the first page only, and not while no staff is on the roll
    Knock(Services services, Supplier<Place> here, Runnable enter) {
        this.services = services;
        this.here = here;
        this.enter = enter;
    }

    void listen(Frame frame) {
        frame.addEventFilter(MouseEvent.MOUSE_PRESSED, press -> {
            boolean whole = isWhole(
                    press.getX(),
                    press.getY(),
                    frame.getWidth(),
                    services.clock().instant());
            if (whole
                    && here.get() instanceof Place.Home
                    && !services.around().staff().roll().isEmpty()) {
                enter.run();
            }
        });
    }

    private boolean isWhole(double x, double y, double width, Instant now) {
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
