// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.ui;

import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.tongban.kiosk.ui.theme.Bands;
import org.tongban.kiosk.ui.theme.ControlTexts;
import org.tongban.kiosk.ui.theme.Language;
import org.tongban.kiosk.ui.theme.Space;
import org.tongban.kiosk.ui.theme.Theme;
import org.tongban.kiosk.ui.theme.ThemeKind;
import org.tongban.kiosk.visit.LineWatch;

/// The root of the one scene: top bar, read zone, work zone, action row, bottom bar, and an overlay above all.
///
/// Bands stand at the same height on every page. Screen thread only.
public final class Frame extends Region {
    private static final double OVERLAY_BOTTOM = 230;
    private static final double FOOT = 104;
    /// Latin words are longer: some steps of the type scale are smaller.
    private static final String ENGLISH = "english";

    private final TopBar top = new TopBar();
    private final BottomBar bar = new BottomBar();
    private final StackPane veil = new StackPane();
    private final PageMotion motion = new PageMotion();
    private PageParts parts = new PageParts(Page.of("empty"));
    private ThemeKind kind = ThemeKind.NORMAL;

    public Frame() {
        getStyleClass().addAll("root", "frame");
        veil.getStyleClass().add("veil");
        veil.setVisible(false);
        theme(ThemeKind.NORMAL);
        fill();
    }

    /// Shows a page in place of the one before. An open overlay stays.
    public void show(Page page) {
        boolean other = !page.id().equals(parts.id());
        parts = new PageParts(page);
        fill();
        if (other) {
            motion.enter(parts.moving());
        }
    }

    /// Shows a card over the page, in reach, behind it a veil that takes all touches.
    public void overlay(Node card) {
        veil.getChildren().setAll(card);
        veil.setVisible(true);
        requestLayout();
    }

    public void closeOverlay() {
        veil.getChildren().clear();
        veil.setVisible(false);
    }

    /// Where the visitor is (hall or item) and who (machine, or masked name).
    public void place(String first, String second) {
        top.place(first, second);
    }

    public void line(LineWatch.Line line) {
        top.line(line);
    }

    /// What is saved, in words; empty shows the date in its place.
    public void saved(String wordsOrEmpty) {
        top.saved(wordsOrEmpty);
    }

    /// The date in words and the clock as HH:mm; the caller tells them each minute.
    public void time(String date, String clock) {
        top.time(date, clock);
    }

    public void theme(ThemeKind next) {
        kind = next;
        Theme.apply(this, next);
        bar.theme(next);
        requestLayout();
    }

    /// Bars speak this language from now on; pages are made anew by their screens.
    public void speak(Language language) {
        ControlTexts.speak(language);
        getStyleClass().remove(ENGLISH);
        if (language == Language.ENGLISH) {
            getStyleClass().add(ENGLISH);
        }
        bar.theme(kind);
        top.speak();
    }

    public ThemeKind theme() {
        return kind;
    }

    /// Nothing to touch stands above this line, in px from the upper edge.
    public double reachLine() {
        return Bands.of(kind).read();
    }

    public BottomBar bottomBar() {
        return bar;
    }

    /// Pages change without movement from now on.
    public void reduceMotion() {
        motion.off();
    }

    @Override
    protected void layoutChildren() {
        Bands bands = Bands.of(kind);
        double width = getWidth();
        double height = getHeight();
        double barTop = height - (parts.foot().isPresent() ? FOOT : bands.bar());
        double inner = width - 2 * Space.S7;
        top.resizeRelocate(0, 0, width, bands.top());
        bar.resizeRelocate(0, barTop, width, bands.bar());
        parts.foot().ifPresent(foot -> foot.resizeRelocate(0, barTop, width, FOOT));
        double work = parts.hasHead() ? bands.read() : bands.top();
        parts.head().resizeRelocate(Space.S7, bands.top(), inner, bands.read() - bands.top());
        double floor = barTop;
        if (parts.hasActions()) {
            floor = barTop - Space.S5 - bands.action();
            parts.actions().resizeRelocate(Space.S7, floor, inner, bands.action());
        }
        double under = trayTop(floor, width);
        parts.work().resizeRelocate(Space.S7, work, inner, Math.max(0, under - Space.S4 - work));
        layoutVeil(width, height);
    }

    private double trayTop(double floor, double width) {
        if (parts.tray().isEmpty()) {
            return floor;
        }
        Node tray = parts.tray().orElseThrow();
        double high = tray.prefHeight(width);
        tray.resizeRelocate(0, floor - high, width, high);
        return floor - high;
    }

    private void layoutVeil(double width, double height) {
        veil.resizeRelocate(0, 0, width, height);
        for (Node card : veil.getChildren()) {
            double inner = width - 2 * Space.S7;
            double high = card.prefHeight(inner);
            card.setManaged(false);
            card.resizeRelocate(Space.S7, height - OVERLAY_BOTTOM - high, inner, high);
        }
    }

    private void fill() {
        bar.setVisible(parts.foot().isEmpty());
        // The bars come after the page: work that is too high never hides the way out.
        getChildren().setAll(parts.nodes());
        getChildren().addAll(top, bar, veil);
        requestLayout();
    }
}
