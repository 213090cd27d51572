// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.event.EventType;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tongban.kiosk.ui.Toolkit;
import org.tongban.paper.Strokes;

@Tag("screen")
final class SignPadTest {
    private final HandClock clock = new HandClock();

    @Test
    void strokesCarryPlacesAndTimesFromTheFirstTouch() {
        Strokes written = Toolkit.on(() -> {
            SignPad pad = new SignPad(clock);
            touch(pad, MouseEvent.MOUSE_PRESSED, 100, 50);
            clock.turn(20);
            touch(pad, MouseEvent.MOUSE_DRAGGED, 110, 60);
            clock.turn(20);
            touch(pad, MouseEvent.MOUSE_RELEASED, 120, 70);
            clock.turn(400);
            touch(pad, MouseEvent.MOUSE_PRESSED, 200, 50);
            touch(pad, MouseEvent.MOUSE_RELEASED, 200, 90);
            return pad.strokes();
        });
        assertEquals(
                new Strokes(
                        960,
                        400,
                        List.of(
                                new Strokes.Stroke(List.of(
                                        new Strokes.Point(100, 50, 0),
                                        new Strokes.Point(110, 60, 20),
                                        new Strokes.Point(120, 70, 40))),
                                new Strokes.Stroke(
                                        List.of(new Strokes.Point(200, 50, 440), new Strokes.Point(200, 90, 440))))),
                written);
    }

    @Test
    void aFingerThatLeavesThePadWritesAlongItsEdge() {
        Strokes written = Toolkit.on(() -> {
            SignPad pad = new SignPad(clock);
            touch(pad, MouseEvent.MOUSE_PRESSED, 950, 390);
            touch(pad, MouseEvent.MOUSE_RELEASED, 1200, 460);
            return pad.strokes();
        });
        assertEquals(
                List.of(new Strokes.Point(950, 390, 0), new Strokes.Point(960, 400, 0)),
                written.strokes().getFirst().points());
    }

    @Test
    void theLastStrokeIsTakenBackAndTheOthersStay() {
        Toolkit.run(() -> {
            SignPad pad = new SignPad(clock);
            pad.undo();
            for (double x : new double[] {10, 20}) {
                touch(pad, MouseEvent.MOUSE_PRESSED, x, 1);
                touch(pad, MouseEvent.MOUSE_RELEASED, x, 9);
            }
            pad.undo();
            assertEquals(
                    List.of(new Strokes.Point(10, 1, 0), new Strokes.Point(10, 9, 0)),
                    pad.strokes().strokes().getFirst().points());
            assertEquals(1, pad.strokes().strokes().size());
            assertFalse(pad.emptyProperty().get());
            pad.undo();
            assertTrue(pad.emptyProperty().get());
        });
    }

    @Test
    void clearingLeavesNothingBehind() {
        Toolkit.run(() -> {
            SignPad pad = new SignPad(clock);
            assertTrue(pad.emptyProperty().get());
            touch(pad, MouseEvent.MOUSE_PRESSED, 1, 1);
            touch(pad, MouseEvent.MOUSE_RELEASED, 2, 2);
            assertFalse(pad.emptyProperty().get());
            pad.clear();
            assertTrue(pad.emptyProperty().get());
            assertTrue(pad.strokes().isEmpty());
        });
    }

    private static void touch(SignPad pad, EventType<MouseEvent> kind, double x, double y) {
        pad.fireEvent(new MouseEvent(
                kind,
                x,
                y,
                x,
                y,
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                true,
                false,
                false,
                null));
    }
}
