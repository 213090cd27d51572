// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.ui.keyboard;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import org.tongban.kiosk.ui.handwriting.Ink;

/// A box to write one character in with a finger or a pen. Id `ink-box`. Screen thread only.
final class InkBox extends Pane {
    private final Runnable changed;
    private final Pane ink = new Pane();
    private final List<List<Ink.Point>> strokes = new ArrayList<>();
    private final Line across = new Line();
    private final Line down = new Line();

    /// @param changed told after each stroke, and when strokes are taken away
    InkBox(Runnable changed) {
        this.changed = changed;
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        ink.setClip(clip);
        ink.setMouseTransparent(true);
        List.of(across, down).forEach(line -> {
            line.getStyleClass().add("ink-guide");
            line.setManaged(false);
        });
        setId("ink-box");
        getStyleClass().add("ink-box");
        setMinHeight(Region.USE_PREF_SIZE);
        getChildren().addAll(across, down, ink);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::begin);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::point);
        addEventHandler(MouseEvent.MOUSE_RELEASED, this::end);
    }

    Ink ink() {
        return new Ink(strokes);
    }

    boolean isEmpty() {
        return strokes.isEmpty();
    }

    /// Takes the last stroke away.
    void undo() {
        if (!strokes.isEmpty()) {
            strokes.removeLast();
            ink.getChildren().removeLast();
            changed.run();
        }
    }

    /// Wipes the box; nobody is told.
    void clear() {
        strokes.clear();
        ink.getChildren().clear();
    }

    @Override
    protected void layoutChildren() {
        double wide = getWidth();
        double high = getHeight();
        across.setStartX(wide / 2 - high / 2 + 20);
        across.setEndX(wide / 2 + high / 2 - 20);
        across.setStartY(high / 2);
        across.setEndY(high / 2);
        down.setStartX(wide / 2);
        down.setEndX(wide / 2);
        down.setStartY(12);
        down.setEndY(high - 12);
    }

    private void begin(MouseEvent event) {
        strokes.add(new ArrayList<>());
        Polyline trace = new Polyline();
        trace.getStyleClass().add("ink-trace");
        ink.getChildren().add(trace);
        point(event);
    }

    private void point(MouseEvent event) {
        if (strokes.size() == ink.getChildren().size() && !strokes.isEmpty()) {
            double x = Math.clamp(event.getX(), 0, getWidth());
            double y = Math.clamp(event.getY(), 0, getHeight());
            strokes.getLast().add(new Ink.Point(x, y));
            ((Polyline) ink.getChildren().getLast()).getPoints().addAll(x, y);
        }
    }

    private void end(MouseEvent event) {
        point(event);
        changed.run();
    }
}
