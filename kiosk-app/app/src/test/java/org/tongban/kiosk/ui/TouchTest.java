// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tongban.kiosk.ui.control.Boxes;
import org.tongban.kiosk.ui.control.DigitField;
import org.tongban.kiosk.ui.control.DigitPad;
import org.tongban.kiosk.ui.control.SignPad;
import org.tongban.paper.Strokes;

/// A finger on the glass: the real window, the toolkit's robot, and what arrives in the controls.
@Tag("screen")
final class TouchTest {
    @AfterEach
    void close() {
        Toolkit.run(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
    }

    @Test
    void aTapInTheMiddleOfAKeyTypesItsDigit() throws Exception {
        CompletableFuture<String> typed = new CompletableFuture<>();
        Toolkit.run(() -> {
            DigitField field = DigitField.phone("手机号");
            field.textProperty().addListener((_, _, now) -> typed.complete(now));
            Stage stage = shown(Boxes.column(20, field, Boxes.spring(), DigitPad.digits(field, Clock.systemUTC())));
            Robot robot = new Robot();
            robot.mouseMove(middle(stage, "#pad-7"));
            robot.mouseClick(MouseButton.PRIMARY);
        });
        assertEquals("7", typed.get(60, TimeUnit.SECONDS));
    }

    @Test
    void aStrokeOnThePadIsKept() throws Exception {
        CompletableFuture<Strokes> written = new CompletableFuture<>();
        Toolkit.run(() -> {
            SignPad pad = new SignPad(Clock.systemUTC());
            pad.emptyProperty().addListener((_, _, _) -> written.complete(pad.strokes()));
            Stage stage = shown(Boxes.column(20, Boxes.spring(), pad));
            Point2D middle = middle(stage, "#sign-pad");
            Robot robot = new Robot();
            robot.mouseMove(middle.subtract(100, 0));
            robot.mousePress(MouseButton.PRIMARY);
            robot.mouseMove(middle);
            robot.mouseMove(middle.add(100, 0));
            robot.mouseRelease(MouseButton.PRIMARY);
        });
        Strokes strokes = written.get(60, TimeUnit.SECONDS);
        var points = strokes.strokes().getFirst().points();
        assertEquals(200, points.getLast().x() - points.getFirst().x(), 3);
    }

    private static Stage shown(Node work) {
        Frame frame = new Frame();
        frame.reduceMotion();
        frame.show(Page.of("touch").title("试一试").work(work));
        Stage stage = new Stage(StageStyle.UNDECORATED);
        stage.setScene(new Scene(frame, 1080, 1920));
        stage.setX(0);
        stage.setY(0);
        stage.setAlwaysOnTop(true);
        stage.show();
        frame.applyCss();
        frame.layout();
        return stage;
    }

    private static Point2D middle(Stage stage, String id) {
        Node node = stage.getScene().lookup(id);
        Bounds bounds = node.localToScreen(node.getBoundsInLocal());
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }
}
