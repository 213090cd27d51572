// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongban.kiosk.visit.VisitTimes;

/// What a terminal shows while nobody stands before it, and how it wakes.
@Tag("screen")
final class AttractTest {
    @TempDir
    Path folder;

    @Test
    void itRestsAndAnyTouchOrKeyWakesItAndDoesNothingElse() {
        VisitTimes hurried = new VisitTimes(Duration.ofSeconds(2), Duration.ofSeconds(1), Duration.ofSeconds(5));
        try (Hall hall = new Hall(folder, hurried);
                Visitor visitor = new Visitor(hall)) {
            visitor.waitForPage("attract");
            assertEquals(List.of(), visitor.flaws());
            visitor.picture("attract");
            String words = visitor.readWords();
            assertTrue(words.contains("线路中断，照样能办"), words);
            assertTrue(words.contains(hall.services.catalog().items().getFirst().name()), words);
            assertFalse(visitor.canSee("bar-help"));
            visitor.clickAt(540, 520, MouseButton.PRIMARY);
            visitor.waitForPage("home");
            visitor.waitForPage("attract");
            visitor.strike(KeyCode.ENTER);
            visitor.waitForPage("home");
        }
    }
}
