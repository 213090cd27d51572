// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo;

import java.awt.AWTError;
import java.awt.Dimension;
import java.awt.HeadlessException;
import java.awt.Toolkit;
import java.util.Locale;
import java.util.Map;

/// The display that somebody sits before. The terminal's screen is taller than most of them, so its window is drawn
/// smaller until it fits, with the bench beside it.
record Display(int width, int height) {
    private static final int KIOSK_WIDTH = 1080;
    private static final int KIOSK_HEIGHT = 1920;
    private static final int BENCH_WIDTH = 660;
    private static final double SMALLEST = 0.3;

    /// The display of DISPLAY; one that says nothing is taken to be large enough.
    static Display here() {
        try {
            Dimension size = Toolkit.getDefaultToolkit().getScreenSize();
            return new Display(size.width, size.height);
        } catch (HeadlessException | AWTError | UnsatisfiedLinkError _) {
            return new Display(KIOSK_WIDTH + BENCH_WIDTH, KIOSK_HEIGHT);
        }
    }

    /// How large one pixel of the terminal is drawn, at most 1.
    double scale() {
        double fits = Math.min(height / (double) KIOSK_HEIGHT, (width - BENCH_WIDTH) / (double) KIOSK_WIDTH);
        return Math.floor(Math.clamp(fits, SMALLEST, 1.0) * 100) / 100;
    }

    /// Tells JavaFX of it, where it is not 1.
    Map<String, String> environment() {
        return scale() == 1.0
                ? Map.of()
                : Map.of("JAVA_TOOL_OPTIONS", String.format(Locale.ROOT, "-Dglass.gtk.uiScale=%.2f", scale()));
    }

    /// Where the bench stands: right of the kiosk.
    int benchX() {
        return (int) Math.round(KIOSK_WIDTH * scale()) + 10;
    }
}
