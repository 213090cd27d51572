// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DisplayTest {
    @Test
    void drawsTheTerminalSmallerUntilItFitsBesideTheBench() {
        Display usual = new Display(1920, 1080);
        assertEquals(0.56, usual.scale());
        assertEquals(Map.of("JAVA_TOOL_OPTIONS", "-Dglass.gtk.uiScale=0.56"), usual.environment());
        assertEquals(615, usual.benchX());
        assertEquals(Map.of(), new Display(2560, 2160).environment());
        assertEquals(0.3, new Display(640, 480).scale());
    }
}
