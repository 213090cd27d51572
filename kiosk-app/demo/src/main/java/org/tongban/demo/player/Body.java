// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo.player;

import java.awt.AWTException;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Toolkit;
import java.awt.event.InputEvent;
import java.awt.image.BufferedImage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Eyes and one finger at an X screen: pointer events through XTEST and what the screen shows, nothing else.
final class Body {
    private static final int STEP_MILLIS = 8;
    private final Robot robot;
    private final Rectangle screen;
    private int taps;

    Body() throws AWTException {
        robot = new Robot();
        screen = new Rectangle(Toolkit.getDefaultToolkit().getScreenSize());
    }

    BufferedImage look() {
        return robot.createScreenCapture(screen);
    }

    int taps() {
        return taps;
    }

    void tap(int x, int y) {
        taps++;
        robot.mouseMove(x, y);
        rest(STEP_MILLIS);
        robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
        rest(4 * STEP_MILLIS);
        robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
        robot.waitForIdle();
    }

    /// One stroke of the finger along points given as x, y, x, y …
    void stroke(int... points) {
        robot.mouseMove(points[0], points[1]);
        robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
        for (int i = 2; i < points.length; i += 2) {
            glide(points[i - 2], points[i - 1], points[i], points[i + 1]);
        }
        robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
        robot.waitForIdle();
    }

    private void glide(int fromX, int fromY, int toX, int toY) {
        int steps = 6;
        for (int i = 1; i <= steps; i++) {
            robot.mouseMove(fromX + (toX - fromX) * i / steps, fromY + (toY - fromY) * i / steps);
            rest(STEP_MILLIS);
        }
    }

    /// Waits as a hand or an eye does; the latch never opens.
    static void rest(long millis) {
        try {
            if (new CountDownLatch(1).await(millis, TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("a latch without a hand opened");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
