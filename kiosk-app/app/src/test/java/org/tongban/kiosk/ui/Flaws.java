// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;

/// What a visitor would stumble over on a page as it stands: text that is cut off, targets that are too small, lie over
/// each other, hang out of the screen or stand above the line that a hand reaches. On the screen thread, after layout.
public final class Flaws {
    /// 1,220 mm on the 27-inch panel whose lower edge is at 750 mm; EN 301 549, ADA 308.
    private static final double REACH = 412;
    /// 15 mm at 3.21 px a millimetre: keys; the floor of every target.
    private static final double LEAST = 48;

    private static final double SLACK = 1.5;

    private final Rectangle2D screen;
    private final List<String> found = new ArrayList<>();
    private final List<Node> targets = new ArrayList<>();

    private Flaws(Frame frame) {
        screen = new Rectangle2D(0, 0, frame.getWidth(), frame.getHeight());
        Node veil = frame.lookup(".veil");
        walk(veil != null && veil.isVisible() ? veil : frame);
        targets.forEach(this::judge);
        overlaps();
    }

    /// Each flaw in words, with the id or the words of what it is about.
    public static List<String> of(Frame frame) {
        return List.copyOf(new Flaws(frame).found);
    }

    private void walk(Node node) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Labeled labeled) {
            clipped(labeled);
        }
        if (node instanceof Text text) {
            glyphs(text);
        }
        if (node instanceof ButtonBase button && !button.isDisabled()) {
            targets.add(button);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(this::walk);
        }
    }

    /// A label that shows fewer characters than it has.
    private void clipped(Labeled labeled) {
        if (labeled.getText() == null || labeled.getText().isEmpty()) {
            return;
        }
        labeled.getChildrenUnmodifiable().stream()
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .filter(text -> text.getText().length() < labeled.getText().length()
                        && text.getText().endsWith("..."))
                .forEach(_ -> found.add("cut off: " + labeled.getText()));
    }

    private void glyphs(Text text) {
        text.getText()
                .codePoints()
                .filter(point -> Character.isSupplementaryCodePoint(point)
                        && !text.getFont().getFamily().startsWith("Tongban"))
                .forEach(point -> found.add("no glyph in the screen font: " + Character.toString(point)));
    }

    private void judge(Node target) {
        Bounds box = target.localToScene(target.getLayoutBounds());
        if (box.getWidth() < LEAST - SLACK || box.getHeight() < LEAST - SLACK) {
            found.add("too small, %.0f × %.0f: %s".formatted(box.getWidth(), box.getHeight(), name(target)));
        }
        if (box.getMinX() < -SLACK
                || box.getMinY() < -SLACK
                || box.getMaxX() > screen.getMaxX() + SLACK
                || box.getMaxY() > screen.getMaxY() + SLACK) {
            found.add("hangs out of the screen: " + name(target));
        }
        if (box.getMinY() < REACH - SLACK) {
            found.add("above the reach line, at %.0f: %s".formatted(box.getMinY(), name(target)));
        }
    }

    private void overlaps() {
        for (int one = 0; one < targets.size(); one++) {
            for (int other = one + 1; other < targets.size(); other++) {
                Node first = targets.get(one);
                Node second = targets.get(other);
                if (!isInside(first, second) && !isInside(second, first) && meet(first, second)) {
                    found.add("lie over each other: " + name(first) + " and " + name(second));
                }
            }
        }
    }

    private static boolean meet(Node first, Node second) {
        Bounds a = first.localToScene(first.getLayoutBounds());
        Bounds b = second.localToScene(second.getLayoutBounds());
        return Math.min(a.getMaxX(), b.getMaxX()) - Math.max(a.getMinX(), b.getMinX()) > SLACK
                && Math.min(a.getMaxY(), b.getMaxY()) - Math.max(a.getMinY(), b.getMinY()) > SLACK;
    }

    private static boolean isInside(Node inner, Node outer) {
        for (Node at = inner.getParent(); at != null; at = at.getParent()) {
            if (at.equals(outer)) {
                return true;
            }
        }
        return false;
    }

    private static String name(Node node) {
        String words = node instanceof Labeled labeled ? labeled.getText() : "";
        return "%s “%s”".formatted(node.getId(), words == null ? "" : words);
    }
}
