// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo.player;

import java.awt.AWTException;
import java.awt.Robot;
import java.awt.event.InputEvent;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/// Taps between the home page and the page of help and says how long it takes until the key, and then the page, is
/// drawn.
/// Measured at the pixels, from outside: arguments are the file of the frame buffer and how often.
public final class TapWatch {
    private static final int BAR = 1848;
    private static final int HELP = 345;
    private static final int BACK = 85;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final long CALM_NANOS = 120_000_000L;

    private final FrameBuffer screen;
    private final Robot robot = new Robot();
    private final List<Long> keys = new ArrayList<>();
    private final List<Long> begun = new ArrayList<>();
    private final List<Long> whole = new ArrayList<>();

    private TapWatch(FrameBuffer screen) throws AWTException {
        this.screen = screen;
    }

    /// Prints three lines.
    public static void main(String[] arguments) throws AWTException, IOException {
        TapWatch watch = new TapWatch(FrameBuffer.of(Path.of(arguments[0])));
        int times = Integer.parseInt(arguments[1]);
        for (int i = 0; i < times; i++) {
            watch.tap(HELP, i > 0);
            watch.tap(BACK, i > 0);
        }
        System.out.println("finger down to the key drawn as pressed, ms: " + spread(watch.keys));
        System.out.println("finger up to the first picture of the next page, ms: " + spread(watch.begun));
        System.out.println(
                "finger up to the whole page at rest (a movement of 160 ms is in it), ms: " + spread(watch.whole));
        System.exit(0);
    }

    /// @param counts false for the first time of a page, which loads classes
    private void tap(int x, boolean counts) {
        robot.mouseMove(x, BAR);
        robot.waitForIdle();
        long pressed = timed(x - 50, BAR - 50, x + 50, BAR + 50, () -> robot.mousePress(InputEvent.BUTTON1_DOWN_MASK));
        long changed = timed(60, 120, 1020, 800, () -> robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK));
        long rest = changed + calm();
        if (counts) {
            keys.add(pressed);
            begun.add(changed);
            whole.add(rest);
        }
    }

    /// Nanoseconds until this part of the screen is another.
    private long timed(int fromX, int fromY, int untilX, int untilY, Runnable action) {
        int before = screen.trace(fromX, fromY, untilX, untilY);
        long begin = System.nanoTime();
        action.run();
        while (screen.trace(fromX, fromY, untilX, untilY) == before) {
            if (System.nanoTime() - begin > PATIENCE.toNanos()) {
                throw new IllegalStateException("nothing was drawn");
            }
            Thread.onSpinWait();
        }
        return System.nanoTime() - begin;
    }

    /// Until nothing has moved for a while; without that while.
    private long calm() {
        long begin = System.nanoTime();
        long last = begin;
        int before = screen.trace(0, 120, 1080, 1920);
        while (System.nanoTime() - last < CALM_NANOS) {
            int now = screen.trace(0, 120, 1080, 1920);
            if (now != before) {
                before = now;
                last = System.nanoTime();
            }
        }
        return last - begin;
    }

    private static String spread(List<Long> nanos) {
        List<Long> sorted = new ArrayList<>(nanos);
        Collections.sort(sorted);
        return String.format(
                Locale.ROOT,
                "median %.1f, 99 %% %.1f, most %.1f, of %d",
                millis(sorted, 50),
                millis(sorted, 99),
                millis(sorted, 100),
                sorted.size());
    }

    private static double millis(List<Long> sorted, int percent) {
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100)) / 1_000_000.0;
    }
}
