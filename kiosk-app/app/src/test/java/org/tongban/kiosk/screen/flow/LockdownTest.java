// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.robot.Robot;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongban.kiosk.ui.Toolkit;

/// The part of the escape matrix that lies inside the program, by keys and pointer through the X server. What lies
/// outside is in `docs/howto/lock-down.md`.
@Tag("screen")
final class LockdownTest {
    /// Ways out by keyboard that programs and window managers know.
    private static final List<List<KeyCode>> ESCAPES = List.of(
            List.of(KeyCode.ESCAPE),
            List.of(KeyCode.F1),
            List.of(KeyCode.F4),
            List.of(KeyCode.F5),
            List.of(KeyCode.F10),
            List.of(KeyCode.F11),
            List.of(KeyCode.F12),
            List.of(KeyCode.CONTEXT_MENU),
            List.of(KeyCode.ALT, KeyCode.F4),
            List.of(KeyCode.ALT, KeyCode.TAB),
            List.of(KeyCode.ALT, KeyCode.ESCAPE),
            List.of(KeyCode.ALT, KeyCode.SPACE),
            List.of(KeyCode.CONTROL, KeyCode.ESCAPE),
            List.of(KeyCode.CONTROL, KeyCode.O),
            List.of(KeyCode.CONTROL, KeyCode.P),
            List.of(KeyCode.CONTROL, KeyCode.S),
            List.of(KeyCode.CONTROL, KeyCode.N),
            List.of(KeyCode.CONTROL, KeyCode.W),
            List.of(KeyCode.CONTROL, KeyCode.Q),
            List.of(KeyCode.CONTROL, KeyCode.V),
            List.of(KeyCode.CONTROL, KeyCode.SPACE),
            List.of(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.ESCAPE),
            List.of(KeyCode.ALT, KeyCode.SHIFT),
            List.of(KeyCode.SHIFT, KeyCode.F10),
            List.of(KeyCode.META));

    @TempDir
    Path folder;

    private Hall hall;
    private Visitor visitor;
    private Set<Window> before = Set.of();
    private final AtomicInteger strayed = new AtomicInteger();

    @BeforeEach
    void open() {
        hall = new Hall(folder, Hall.calm());
        visitor = new Visitor(hall);
        visitor.waitToSee("home-card");
        before = Toolkit.on(() -> Set.copyOf(Window.getWindows()));
    }

    @AfterEach
    void close() {
        visitor.close();
        hall.close();
    }

    @Test
    void noKeyLeadsOut() {
        listen();
        pointAt(540, 1700);
        for (List<KeyCode> escape : ESCAPES) {
            visitor.strike(escape.toArray(KeyCode[]::new));
            assertStillThere(escape.toString());
        }
        for (int tap = 0; tap < 6; tap++) {
            visitor.strike(KeyCode.SHIFT);
        }
        visitor.pause();
        assertStillThere("Shift six times");
        assertEquals(0, strayed.get(), "events that reached the page");
    }

    @Test
    void noPointerLeadsOut() {
        listen();
        for (MouseButton button : List.of(MouseButton.SECONDARY, MouseButton.MIDDLE)) {
            visitor.clickAt(540, 520, button);
            assertStillThere(button.toString());
        }
        drag(200, 1000, 900, 1500);
        drag(2, 900, 800, 900);
        drag(540, 1, 540, 900);
        Toolkit.run(() -> {
            new Robot().mouseWheel(5);
            new Robot().mouseWheel(-5);
        });
        visitor.pause();
        assertStillThere("wheel");
        assertEquals(0, strayed.get(), "events that reached the page");
    }

    @Test
    void theWindowManagerCannotCloseIt() {
        Toolkit.run(() -> {
            Window window = window();
            Event.fireEvent(window, new WindowEvent(window, WindowEvent.WINDOW_CLOSE_REQUEST));
        });
        visitor.pause();
        assertStillThere("close request");
    }

    /// A code reader that poses as a keyboard strikes faster than a hand: nothing of it arrives. A hand's key does.
    @Test
    void aCodeReaderTypesNothing() {
        visitor.press("home-search");
        visitor.waitForPage("find");
        pointAt(540, 700);
        Toolkit.run(() -> {
            Robot robot = new Robot();
            Stream.of(KeyCode.S, KeyCode.B, KeyCode.K, KeyCode.DIGIT1, KeyCode.ENTER)
                    .forEach(robot::keyType);
        });
        visitor.pause();
        assertTrue(visitor.readWords().contains("打拼音或首字母"), "something was typed");
        // A burst is over after a while of quiet.
        for (int rest = 0; rest < 4; rest++) {
            visitor.pause();
        }
        visitor.strike(KeyCode.S);
        visitor.waitForNoWords("打拼音或首字母");
    }

    private void assertStillThere(String after) {
        Toolkit.run(() -> {
            assertTrue(before.containsAll(Window.getWindows()), () -> "another window after " + after);
            assertTrue(window().isShowing(), after);
        });
        assertTrue(visitor.canSee("home-card"), after);
        assertFalse(Toolkit.on(() -> window().getScene().getRoot().isDisabled()), after);
    }

    /// What reaches the page although it should not.
    private void listen() {
        Toolkit.run(() -> {
            Scene scene = window().getScene();
            scene.getRoot().addEventFilter(ContextMenuEvent.ANY, _ -> strayed.incrementAndGet());
            scene.getRoot().addEventFilter(DragEvent.ANY, _ -> strayed.incrementAndGet());
            scene.getRoot().addEventFilter(MouseEvent.DRAG_DETECTED, _ -> strayed.incrementAndGet());
            scene.getRoot().addEventFilter(MouseEvent.MOUSE_PRESSED, press -> {
                if (press.getButton() != MouseButton.PRIMARY) {
                    strayed.incrementAndGet();
                }
            });
        });
    }

    private Window window() {
        return visitor.window();
    }

    private void pointAt(double x, double y) {
        Toolkit.run(() -> new Robot().mouseMove(window().getX() + x, window().getY() + y));
    }

    private void drag(double fromX, double fromY, double toX, double toY) {
        pointAt(fromX, fromY);
        Toolkit.run(() -> new Robot().mousePress(MouseButton.PRIMARY));
        for (int step = 1; step <= 10; step++) {
            pointAt(fromX + (toX - fromX) * step / 10, fromY + (toY - fromY) * step / 10);
        }
        Toolkit.run(() -> new Robot().mouseRelease(MouseButton.PRIMARY));
        visitor.pause();
        assertStillThere("drag");
    }
}
