// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.ui;

import com.sun.javafx.font.CharToGlyphMapper;
import com.sun.javafx.font.PGFont;
import com.sun.javafx.scene.text.FontHelper;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Background;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.tongban.kiosk.ui.theme.Luminance;
import org.tongban.kiosk.ui.theme.ThemeKind;

/// What a visitor would stumble over on a page as it stands: text that is cut off, covered or without a glyph; targets
/// that are too small, lie over each other, hang out of the screen or stand above the line that a hand reaches. On the
/// screen thread, after layout.
public final class Flaws {
    /// 15 mm at 3.21 px a millimetre: keys; the floor of every target.
    private static final double LEAST = 48;

    private static final Set<String> KEYBOARD = Set.of("key", "mode-key", "candidate", "candidate-page");
    private static final double SLACK = 2;
    private static final String ELLIPSIS = "...";

    private final Bounds screen;
    private final double scale;
    private final double reach;
    private final double least;
    private final List<String> found = new ArrayList<>();
    private final List<Node> targets = new ArrayList<>();
    private final List<Text> texts = new ArrayList<>();

    private Flaws(Frame frame) {
        scale = frame.scale();
        screen = new BoundingBox(0, 0, frame.getWidth() / scale, frame.getHeight() / scale);
        reach = frame.reachLine();
        least = frame.theme() == ThemeKind.NORMAL ? 4.5 : 7;
        Node veil = frame.lookup(".veil");
        walk(veil != null && veil.isVisible() ? veil : frame, screen);
        targets.forEach(this::judge);
        pairs(targets, this::apart);
        texts.forEach(this::readable);
        pairs(texts, this::clear);
        frame.lookupAll(".top-bar").forEach(this::clearOf);
        frame.lookupAll(".work")
                .forEach(work -> texts.stream()
                        .filter(text -> isInside(text, work) && !isAround(box(work), box(text)))
                        .forEach(text -> found.add("stands over the edge of the page: " + text.getText())));
    }

    /// Each flaw in words, with the id or the words of what it is about.
    public static List<String> of(Frame frame) {
        return List.copyOf(new Flaws(frame).found);
    }

    /// @param window what is not cut away around the node
    private void walk(Node node, Bounds window) {
        if (!node.isVisible() || node.getOpacity() == 0) {
            return;
        }
        boolean leaf = node instanceof Text || node instanceof ButtonBase;
        if (leaf && !meet(window, box(node))) {
            return;
        }
        if (leaf && !window.equals(screen) && !isAround(window, box(node))) {
            found.add("cut by an edge: " + name(node));
        }
        if (node instanceof Labeled labeled) {
            cutOff(labeled);
        }
        if (node instanceof Text text && !text.getText().isBlank()) {
            texts.add(text);
        }
        if (node instanceof ButtonBase button && !button.isDisabled() && !isStill(button)) {
            targets.add(button);
        }
        if (node instanceof Parent parent) {
            Bounds left = node.getClip() == null ? window : box(node.getClip(), node);
            parent.getChildrenUnmodifiable().forEach(child -> walk(child, left));
        }
    }

    /// A bar is drawn over the page: what stands under it is not read.
    private void clearOf(Node bar) {
        texts.stream()
                .filter(text -> !isInside(text, bar) && meet(inked(text), box(bar)))
                .forEach(text -> found.add("goes under the top bar: " + text.getText()));
    }

    /// A row that only tells something.
    private static boolean isStill(ButtonBase button) {
        return button.getStyleClass().contains("still");
    }

    /// A label that does not show all that it says.
    private void cutOff(Labeled labeled) {
        String whole = labeled.getText() == null ? "" : labeled.getText();
        labeled.getChildrenUnmodifiable().stream()
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .filter(text -> text.getText().endsWith(ELLIPSIS) && !whole.endsWith(ELLIPSIS))
                .forEach(_ -> found.add("cut off: " + whole));
    }

    /// Each character has a glyph, in the face that was asked for: a terminal has no others to fall back on.
    private void readable(Text text) {
        CharToGlyphMapper glyphs = glyphs(text.getFont());
        text.getText()
                .codePoints()
                .filter(point -> !Character.isISOControl(point) && isMissing(glyphs.charToGlyph(point)))
                .forEach(point -> found.add("no glyph for %s (U+%04X) in %s: %s"
                        .formatted(
                                Character.toString(point), point, text.getFont().getName(), text.getText())));
        if (!isAround(screen, box(text))) {
            found.add("hangs out of the screen: " + text.getText());
        }
        if (text.getFill() instanceof Color ink) {
            double contrast = Luminance.contrast(ink, ground(text));
            if (contrast < least) {
                found.add("contrast only %.1f: %s".formatted(contrast, text.getText()));
            }
        }
    }

    /// The colour behind: that of the nearest thing around it which is painted.
    private static Color ground(Node node) {
        for (Node at = node.getParent(); at != null; at = at.getParent()) {
            Background painted = at instanceof Region region ? region.getBackground() : null;
            if (painted != null
                    && !painted.getFills().isEmpty()
                    && painted.getFills().getLast().getFill() instanceof Color colour
                    && colour.isOpaque()) {
                return colour;
            }
        }
        return Color.WHITE;
    }

    private static CharToGlyphMapper glyphs(Font font) {
        return ((PGFont) FontHelper.getNativeFont(font)).getFontResource().getGlyphMapper();
    }

    /// The upper byte counts the faces that were asked before; a glyph of the first has none.
    private static boolean isMissing(int glyph) {
        return glyph == 0 || glyph >>> 24 != 0;
    }

    private void judge(Node target) {
        Bounds box = box(target);
        if (box.getWidth() < LEAST - SLACK || box.getHeight() < LEAST - SLACK) {
            found.add("too small, %.0f × %.0f: %s".formatted(box.getWidth(), box.getHeight(), name(target)));
        }
        if (!isAround(screen, box)) {
            found.add("hangs out of the screen: " + name(target));
        }
        spoken(target);
        if (box.getMinY() < reach - SLACK) {
            found.add("above the reach line, at %.0f: %s".formatted(box.getMinY(), name(target)));
        }
    }

    /// Somebody who does not see hears what it is; somebody who does not touch comes to it by keys. The keys of the
    /// keyboard on the glass are struck by those of a real one.
    private void spoken(Node target) {
        String words = target instanceof Labeled labeled ? String.valueOf(labeled.getText()) : "";
        String said = target.getAccessibleText() == null ? words : target.getAccessibleText();
        if (said.isBlank() || target.getAccessibleRole() == AccessibleRole.NODE) {
            found.add("a screen reader has nothing to say: " + name(target));
        }
        boolean onKeyboard = target.getStyleClass().stream().anyMatch(KEYBOARD::contains);
        if (!target.isFocusTraversable() && !onKeyboard) {
            found.add("cannot be reached by keys: " + name(target));
        }
    }

    private <T extends Node> void pairs(List<T> nodes, Pair<T> check) {
        for (int one = 0; one < nodes.size(); one++) {
            for (int other = one + 1; other < nodes.size(); other++) {
                check.of(nodes.get(one), nodes.get(other));
            }
        }
    }

    private void apart(Node first, Node second) {
        if (!isInside(first, second) && !isInside(second, first) && meet(box(first), box(second))) {
            found.add("lie over each other: " + name(first) + " and " + name(second));
        }
    }

    /// A line's box is higher than its letters, so neighbours may share a few pixels. Runs of one flow share lines.
    private void clear(Text first, Text second) {
        boolean flow = first.getParent() instanceof TextFlow one && one.equals(second.getParent());
        if (!flow && meet(inked(first), inked(second))) {
            found.add("written over each other: " + first.getText() + " and " + second.getText());
        }
    }

    private Bounds inked(Text text) {
        Bounds box = box(text);
        double trim = text.getFont().getSize() * 0.35;
        return new BoundingBox(
                box.getMinX(), box.getMinY() + trim, box.getWidth(), Math.max(0, box.getHeight() - 2 * trim));
    }

    private static boolean meet(Bounds a, Bounds b) {
        return Math.min(a.getMaxX(), b.getMaxX()) - Math.max(a.getMinX(), b.getMinX()) > SLACK
                && Math.min(a.getMaxY(), b.getMaxY()) - Math.max(a.getMinY(), b.getMinY()) > SLACK;
    }

    private static boolean isAround(Bounds outer, Bounds inner) {
        return inner.getMinX() > outer.getMinX() - SLACK
                && inner.getMaxX() < outer.getMaxX() + SLACK
                && inner.getMinY() > outer.getMinY() - SLACK
                && inner.getMaxY() < outer.getMaxY() + SLACK;
    }

    private static boolean isInside(Node inner, Node outer) {
        for (Node at = inner.getParent(); at != null; at = at.getParent()) {
            if (at.equals(outer)) {
                return true;
            }
        }
        return false;
    }

    private Bounds box(Node node) {
        return scaled(node.localToScene(node.getLayoutBounds()));
    }

    private Bounds box(Node clip, Node clipped) {
        return scaled(clipped.localToScene(clip.getBoundsInParent()));
    }

    private Bounds scaled(Bounds box) {
        return new BoundingBox(
                box.getMinX() / scale, box.getMinY() / scale, box.getWidth() / scale, box.getHeight() / scale);
    }

    private static String name(Node node) {
        String words = node instanceof Labeled labeled ? labeled.getText() : "";
        return "%s “%s”".formatted(node.getId(), words == null ? "" : words);
    }

    /// A check of two things that must not be in each other's way.
    @FunctionalInterface
    private interface Pair<T> {
        void of(T first, T second);
    }
}
