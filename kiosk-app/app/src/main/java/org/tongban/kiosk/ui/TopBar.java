// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.ui;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.tongban.kiosk.ui.control.WordLabel;
import org.tongban.kiosk.ui.icon.Icon;
import org.tongban.kiosk.ui.icon.Icons;
import org.tongban.kiosk.ui.theme.ControlTexts;
import org.tongban.kiosk.ui.theme.Space;
import org.tongban.kiosk.visit.LineWatch;

/// Where I am and who, the line and what is saved in words, the time. Nothing to touch.
final class TopBar extends HBox {
    private final StackPane mark = new StackPane(Icons.node(Icon.MARK, 42));
    private final Label first = styled("top-first");
    private final Label second = styled("top-second");
    private final Label line = styled("top-line");
    private final Label below = styled("top-below");
    private final Label clock = styled("top-clock");
    private LineWatch.Line known = LineWatch.Line.UNKNOWN;
    private String date = "";
    private String saved = "";

    TopBar() {
        super(Space.S3);
        mark.getStyleClass().add("top-mark");
        VBox where = new VBox(first, second);
        where.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(where, Priority.ALWAYS);
        where.setMinWidth(0);
        VBox states = new VBox(line, below);
        states.setAlignment(Pos.CENTER_RIGHT);
        states.getStyleClass().add("top-states");
        states.setMinWidth(USE_PREF_SIZE);
        clock.setMinWidth(USE_PREF_SIZE);
        getStyleClass().add("top-bar");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(mark, where, states, clock);
        line(LineWatch.Line.UNKNOWN);
    }

    /// One line instead of two, for reach mode.
    void low(boolean low) {
        List.of(mark, second, clock, below).forEach(node -> {
            node.setVisible(!low);
            node.setManaged(!low);
        });
    }

    void place(String where, String who) {
        first.setText(where);
        second.setText(who);
    }

    /// Says what it shows in the language of now.
    void speak() {
        line(known);
    }

    void line(LineWatch.Line state) {
        known = state;
        line.getStyleClass().setAll("label", "top-line", "line-" + key(state));
        line.setText(ControlTexts.of("line." + key(state)));
        line.setGraphic(Icons.node(state == LineWatch.Line.UP ? Icon.SIGNAL : Icon.SIGNALOFF, 26));
    }

    void saved(String words) {
        saved = words;
        update();
    }

    void time(String day, String time) {
        date = day;
        clock.setText(time);
        update();
    }

    /// The second line says what is saved, and the date while nothing is.
    private void update() {
        below.setText(saved.isEmpty() ? date : saved);
        below.setGraphic(saved.isEmpty() ? null : Icons.node(Icon.SAVE, 26));
    }

    private static String key(LineWatch.Line state) {
        return switch (state) {
            case UP -> "up";
            case DOWN -> "down";
            case UNKNOWN -> "unknown";
        };
    }

    private static Label styled(String kind) {
        Label label = new WordLabel("");
        label.getStyleClass().add(kind);
        return label;
    }
}
