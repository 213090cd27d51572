// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.tongban.kiosk.ui.control.Texts;
import org.tongban.kiosk.ui.icon.Icon;
import org.tongban.kiosk.ui.icon.Icons;
import org.tongban.kiosk.ui.theme.Bands;
import org.tongban.kiosk.ui.theme.ControlTexts;
import org.tongban.kiosk.ui.theme.Space;
import org.tongban.kiosk.ui.theme.ThemeKind;

/// What the frame draws, in px of the 27-inch reference: bars, the page, an overlay. Screen thread only.
final class Board extends Region {
    private static final double OVERLAY_BOTTOM = 230;
    private static final double OVERLAY_BOTTOM_WIDE = 170;
    private static final double OVERLAY_WIDTH = 960;
    /// A pane of 21.5 inches is narrower in mm than that of the reference.
    private static final double NARROW = 1000;

    private final TopBar top;
    private final BottomBar bar;
    private final StackPane veil = new StackPane();
    private final VBox lowered = new VBox(Space.S2);
    private PageParts parts = new PageParts(Page.of("empty"), false);
    private ThemeKind kind = ThemeKind.NORMAL;
    private Glass glass = Glass.reference();
    private boolean low;
    private boolean offersLower;
    private boolean keyed;

    Board(TopBar top, BottomBar bar) {
        this.top = top;
        this.bar = bar;
        veil.getStyleClass().add("veil");
        veil.setVisible(false);
        lowered.getStyleClass().add("lowered");
        lowered.setAlignment(Pos.CENTER);
        widthProperty().subscribe(this::reshape);
        heightProperty().subscribe(this::reshape);
        fill();
    }

    PageParts show(Page page) {
        parts = new PageParts(page, isWide());
        fill();
        return parts;
    }

    String shown() {
        return parts.id();
    }

    StackPane veil() {
        return veil;
    }

    void theme(ThemeKind next) {
        kind = next;
        requestLayout();
    }

    void hang(Glass pane) {
        glass = pane;
        requestLayout();
    }

    void offerLower() {
        offersLower = true;
        bar.canLower(!isWide());
    }

    void lower(boolean down) {
        low = down;
        bar.low(down);
        fill();
    }

    boolean isLow() {
        return low && !isWide();
    }

    boolean beginsLow() {
        return !isWide() && glass.beginsLow(getHeight());
    }

    /// Nothing to touch stands above this line.
    double reachLine() {
        if (isLow()) {
            return lowered.getHeight();
        }
        return isWide() ? 0 : Math.max(Bands.of(kind).read(), glass.outOfReach(getHeight()));
    }

    private boolean isWide() {
        return getHeight() > 0 && getWidth() > getHeight();
    }

    private boolean isNarrow() {
        return getWidth() > 0 && getWidth() < NARROW && !isWide();
    }

    /// A page that was made for the other shape is put together anew.
    private void reshape() {
        boolean narrow = isNarrow();
        if (parts.isWide() != isWide() || narrow != getStyleClass().contains("narrow")) {
            parts = new PageParts(parts.page(), isWide());
            bar.canLower(offersLower && !isWide());
            bar.narrow(narrow);
            fill();
        }
    }

    private void fill() {
        bar.setVisible(parts.foot().isEmpty());
        shape("wide", isWide());
        shape("low", isLow());
        shape("narrow", isNarrow());
        top.low(isLow());
        parts.low(isLow());
        lowered.setVisible(isLow());
        lowered.getChildren()
                .setAll(
                        Icons.node(Icon.REACH, 64),
                        Texts.section(ControlTexts.of("low.title")),
                        Texts.why(ControlTexts.of("low.sub")));
        // The bars come after the page: work that is too high never hides the way out.
        getChildren().setAll(lowered);
        getChildren().addAll(parts.nodes());
        getChildren().addAll(top, bar, veil);
        requestLayout();
    }

    void keyed(boolean keys) {
        keyed = keys;
    }

    /// Only keyboards need a ring; a finger would wonder about it.
    void focusPage() {
        if (keyed) {
            List<Node> front = veil.isVisible() ? List.of(veil) : parts.nodes();
            front.stream().flatMap(Focus::able).findFirst().ifPresent(Focus::put);
        }
    }

    void strikeKey(String face) {
        parts.tray()
                .ifPresent(tray ->
                        Focus.able(tray, List.of("key-" + face, "pad-" + face)).ifPresent(ButtonBase::fire));
    }

    boolean isCovered(Node node) {
        return veil.isVisible() && !Focus.isInside(node, veil);
    }

    /// What a listener hears: an open overlay only, or the page without its bars and keys, its title first.
    List<SpokenLine> spoken() {
        if (veil.isVisible()) {
            return Spoken.of(List.of(veil));
        }
        List<Node> read = new ArrayList<>(parts.head().lookupAll("#page-title"));
        read.addAll(List.of(parts.head(), parts.aside(), parts.work(), parts.actions()));
        return Spoken.of(read);
    }

    /// Tells one page or overlay from the next.
    Object front() {
        return veil.isVisible() ? List.copyOf(veil.getChildren()) : parts.id();
    }

    private void shape(String name, boolean has) {
        getStyleClass().remove(name);
        if (has) {
            getStyleClass().add(name);
        }
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        Bands bands = Bands.of(kind);
        Zones zones = zones(bands, width, height);
        place(lowered, zones.lowered());
        place(top, zones.top());
        place(bar, zones.bar());
        parts.foot().ifPresent(foot -> place(foot, zones.bar()));
        place(parts.head(), zones.head());
        place(parts.aside(), zones.aside());
        place(parts.work(), zones.work());
        place(parts.actions(), zones.actions());
        parts.tray().ifPresent(tray -> place(tray, zones.tray()));
        layoutVeil(width, height);
    }

    private Zones zones(Bands bands, double width, double height) {
        if (isWide()) {
            return Zones.wide(parts, bands, width, height);
        }
        return low
                ? Zones.low(parts, bands, width, height)
                : Zones.tall(parts, bands, width, height, glass.outOfReach(height));
    }

    private static void place(Node node, Rectangle2D zone) {
        node.resizeRelocate(zone.getMinX(), zone.getMinY(), zone.getWidth(), zone.getHeight());
    }

    private void layoutVeil(double width, double height) {
        veil.resizeRelocate(0, 0, width, height);
        double bottom = isWide() ? OVERLAY_BOTTOM_WIDE : OVERLAY_BOTTOM;
        for (Node card : veil.getChildren()) {
            double wide = Math.min(width - 2 * Space.S7, OVERLAY_WIDTH);
            double high = card.prefHeight(wide);
            card.setManaged(false);
            card.resizeRelocate((width - wide) / 2, Math.max(Space.S2, height - bottom - high), wide, high);
        }
    }
}
