// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.tongban.kiosk.ui.control.Buttons;
import org.tongban.kiosk.ui.icon.Icon;
import org.tongban.kiosk.ui.theme.ControlTexts;
import org.tongban.kiosk.ui.theme.Space;

/// Room for the work of a page. Where it is too high for the room, as in reach mode and on a lying pane, a part of it
/// is shown, and two keys at its right turn to the next: nobody has to drag. Breaks stand between things, not in them.
/// Screen thread only.
final class Reel extends Region {
    private static final double KEY = 96;

    private final Region content;
    private final Button back;
    private final Button on;
    private final Rectangle window = new Rectangle();
    private int page;

    /// @param name of its two keys: `<name>-back` and `<name>-on`
    Reel(String name, Region content) {
        this.content = content;
        this.back = turn(name + "-back", Icon.CHEVU, "reel.back", -1);
        this.on = turn(name + "-on", Icon.CHEVD, "reel.on", 1);
        getChildren().addAll(content, back, on);
    }

    private Button turn(String id, Icon icon, String spoken, int by) {
        Button key = Buttons.small("", icon);
        key.setId(id);
        key.setAccessibleText(ControlTexts.of(spoken));
        key.setOnAction(_ -> {
            page += by;
            requestLayout();
        });
        return key;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        boolean fits = content.minHeight(width) <= height + 1;
        back.setVisible(!fits);
        on.setVisible(!fits);
        if (fits) {
            content.setClip(null);
            content.resizeRelocate(0, 0, width, height);
            return;
        }
        double inner = width - KEY - Space.S3;
        content.resizeRelocate(0, 0, inner, content.minHeight(inner));
        content.layout();
        List<Double> breaks = breaks(height);
        page = Math.clamp(page, 0, breaks.size() - 1);
        double from = breaks.get(page);
        double until = page + 1 < breaks.size() ? breaks.get(page + 1) : from + height;
        window.setX(-Space.S1);
        window.setY(from - 1);
        window.setWidth(inner + 2 * Space.S1);
        window.setHeight(until - from);
        content.setClip(window);
        content.relocate(0, -from);
        double half = (height - Space.S3) / 2;
        back.resizeRelocate(width - KEY, 0, KEY, Math.min(half, 2 * KEY));
        on.resizeRelocate(width - KEY, height - Math.min(half, 2 * KEY), KEY, Math.min(half, 2 * KEY));
        back.setDisable(page == 0);
        on.setDisable(page == breaks.size() - 1);
    }

    private List<Double> breaks(double height) {
        List<Double> starts = new ArrayList<>(List.of(0.0));
        for (Piece piece : pieces(content, 0, height)) {
            double from = starts.getLast();
            if (piece.bottom > from + height + 1 && piece.top > from) {
                starts.add(piece.top);
            }
        }
        return starts;
    }

    /// What must not be cut: the parts, and their parts where one is higher than the room.
    private static List<Piece> pieces(Region column, double offset, double height) {
        List<Piece> found = new ArrayList<>();
        for (Node child : column.getChildrenUnmodifiable()) {
            double top = offset + child.getLayoutY();
            double high = child.getLayoutBounds().getHeight();
            if (child.isVisible() && high > 0) {
                if (child instanceof Region region && isOpened(region, high, height)) {
                    found.addAll(pieces(region, top, height));
                } else {
                    found.add(new Piece(top, top + high));
                }
            }
        }
        found.sort((one, other) -> Double.compare(one.top, other.top));
        return found;
    }

    private static boolean isOpened(Region region, double high, double room) {
        boolean hasParts = !(region instanceof Control)
                && !region.getChildrenUnmodifiable().isEmpty();
        return hasParts && (high > room || region.getStyleClass().contains("stacked"));
    }

    /// From where to where something stands in the content.
    private record Piece(double top, double bottom) {}
}
