// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.ui.control;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.css.PseudoClass;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import org.tongban.paper.Strokes;

/// A box of 960 × 400 to write one's name in with a finger or a pen. Id `sign-pad`.
///
/// A touch arrives as the mouse event the toolkit makes of it, so one path serves both. Times come from the clock and
/// count from the first point. Screen thread only.
public final class SignPad extends Pane {
    private static final double WIDTH = 960;
    private static final double HEIGHT = 400;
    private static final double BASE = 308;
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final Clock clock;
    private final Pane ink = new Pane();
    private final List<Strokes.Stroke> done = new ArrayList<>();
    private final List<Strokes.Point> current = new ArrayList<>();
    private final ReadOnlyBooleanWrapper empty = new ReadOnlyBooleanWrapper(true);
    private Polyline trace = new Polyline();
    private long began;

    public SignPad(Clock clock) {
        this.clock = clock;
        Line base = new Line(60, BASE, WIDTH - 60, BASE);
        base.getStyleClass().add("sign-base");
        ink.setMouseTransparent(true);
        ink.setClip(new Rectangle(WIDTH, HEIGHT));
        setId("sign-pad");
        getStyleClass().add("sign-pad");
        setMinSize(WIDTH, HEIGHT);
        setPrefSize(WIDTH, HEIGHT);
        setMaxSize(WIDTH, HEIGHT);
        getChildren().addAll(base, ink);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::down);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::move);
        addEventHandler(MouseEvent.MOUSE_RELEASED, this::up);
    }

    /// What has been written up to now; a stroke counts when the pen is up.
    public Strokes strokes() {
        return new Strokes(WIDTH, HEIGHT, done);
    }

    public ReadOnlyBooleanProperty emptyProperty() {
        return empty.getReadOnlyProperty();
    }

    /// Wipes the pad.
    public void clear() {
        done.clear();
        current.clear();
        ink.getChildren().clear();
        empty.set(true);
    }

    /// Takes the last stroke back.
    public void undo() {
        if (!done.isEmpty()) {
            done.removeLast();
            ink.getChildren().removeLast();
            empty.set(done.isEmpty());
        }
    }

    /// Shows the edge of an error, until something is written.
    public void error() {
        pseudoClassStateChanged(WRONG, true);
    }

    private void down(MouseEvent event) {
        pseudoClassStateChanged(WRONG, false);
        if (done.isEmpty()) {
            began = clock.millis();
        }
        current.clear();
        trace = new Polyline();
        trace.getStyleClass().add("sign-ink");
        ink.getChildren().add(trace);
        point(event);
    }

    private void move(MouseEvent event) {
        if (!current.isEmpty()) {
            point(event);
        }
    }

    private void up(MouseEvent event) {
        if (current.isEmpty()) {
            return;
        }
        point(event);
        done.add(new Strokes.Stroke(current));
        current.clear();
        empty.set(false);
    }

    private void point(MouseEvent event) {
        double x = Math.clamp(event.getX(), 0, WIDTH);
        double y = Math.clamp(event.getY(), 0, HEIGHT);
        current.add(new Strokes.Point(x, y, Math.max(0, clock.millis() - began)));
        trace.getPoints().addAll(x, y);
    }
}
