// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.ui.icon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tongban.kiosk.ui.Toolkit;

final class IconTest {

    @Test
    void everyIconHasADrawingAndEveryDrawingAnIcon() {
        Set<String> names = Arrays.stream(Icon.values()).map(Icon::key).collect(Collectors.toSet());
        assertEquals(ResourceBundle.getBundle("org.tongban.kiosk.ui.icons").keySet(), names);
    }

    @Test
    @Tag("screen")
    void everyDrawingStaysOnItsGrid() {
        Toolkit.run(() -> Arrays.stream(Icon.values()).forEach(IconTest::isOnGrid));
    }

    private static void isOnGrid(Icon icon) {
        var bounds = Icons.node(icon, 24).getChildrenUnmodifiable().getFirst().getLayoutBounds();
        String said = icon + " " + bounds;
        assertTrue(Math.max(bounds.getWidth(), bounds.getHeight()) > 5, said);
        assertTrue(bounds.getMinX() >= 0 && bounds.getMaxX() <= 24, said);
        assertTrue(bounds.getMinY() >= 0 && bounds.getMaxY() <= 24, said);
    }
}
