// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo.player;

import java.awt.AWTException;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Toolkit;
import java.awt.image.BufferedImage;
import java.time.Clock;
import java.time.Duration;

/// Watches the screen that DISPLAY names from outside and says when the home page stands on it: when the one filled
/// area of the page, in the accent colour, is there. Prints `READY watching=yes`, then the wall-clock milliseconds.
public final class FirstPaint {
    private static final int ACCENT = 0x15508F;
    private static final int ENOUGH = 400;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private FirstPaint() {}

    /// Runs until the page is painted; ends with 1 when it never is.
    public static void main(String[] arguments) throws AWTException {
        var robot = new Robot();
        var screen = new Rectangle(Toolkit.getDefaultToolkit().getScreenSize());
        Clock clock = Clock.systemUTC();
        System.out.println("READY watching=yes");
        long end = clock.millis() + PATIENCE.toMillis();
        while (clock.millis() < end) {
            if (accentPixels(robot.createScreenCapture(screen)) > ENOUGH) {
                System.out.println(clock.millis());
                System.exit(0);
            }
        }
        System.exit(1);
    }

    /// Counts on a coarse grid: one pixel in eight each way.
    private static int accentPixels(BufferedImage picture) {
        int count = 0;
        for (int y = 0; y < picture.getHeight(); y += 8) {
            for (int x = 0; x < picture.getWidth(); x += 8) {
                if ((picture.getRGB(x, y) & 0xFFFFFF) == ACCENT) {
                    count++;
                }
            }
        }
        return count;
    }
}
