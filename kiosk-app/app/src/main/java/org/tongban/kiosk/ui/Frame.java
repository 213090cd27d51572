// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.ui;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import org.tongban.kiosk.ui.theme.ControlTexts;
import org.tongban.kiosk.ui.theme.Language;
import org.tongban.kiosk.ui.theme.Theme;
import org.tongban.kiosk.ui.theme.ThemeKind;
import org.tongban.kiosk.visit.LineWatch;

/// The root of the one scene: top bar, read zone, work zone, action row, bottom bar, and an overlay above all.
///
/// Bands stand at the same height on every page. An upright pane, a lying one and reach mode are laid out from the same
/// pages. Screen thread only.
public final class Frame extends Region {
    /// Latin words are longer: some steps of the type scale are smaller.
    private static final String ENGLISH = "english";

    private final TopBar top = new TopBar();
    private final BottomBar bar = new BottomBar();
    private final Board board = new Board(top, bar);
    private final PageMotion motion = new PageMotion();
    private final Scale scale = new Scale(1, 1);
    private ThemeKind kind = ThemeKind.NORMAL;
    private Runnable onKey = () -> {};
    private Runnable onShown = () -> {};

    /// For the reference pane.
    public Frame() {
        getStyleClass().addAll("root", "frame");
        getChildren().add(board);
        theme(ThemeKind.NORMAL);
    }

    /// For another pane: a millimetre stays a millimetre, and what is out of reach is only read.
    public void hang(Glass glass) {
        scale.setX(glass.scale());
        scale.setY(glass.scale());
        board.getTransforms().setAll(scale);
        board.hang(glass);
        requestLayout();
    }

    /// Shows a page in place of the one before. An open overlay stays.
    public void show(Page page) {
        boolean other = !page.id().equals(board.shown());
        PageParts parts = board.show(page);
        if (other) {
            motion.enter(parts.moving());
        }
        board.focusPage();
        onShown.run();
    }

    /// Shows a card over the page, in reach, behind it a veil that takes all touches.
    public void overlay(Node card) {
        board.veil().getChildren().setAll(card);
        board.veil().setVisible(true);
        board.requestLayout();
        focusFront();
        onShown.run();
    }

    public void closeOverlay() {
        board.veil().getChildren().clear();
        board.veil().setVisible(false);
    }

    /// Shows the key 低位 wherever the pane is upright.
    public void offerLower() {
        board.offerLower();
    }

    /// 低位: everything moves into the lowest part of an upright pane, or back.
    public void lower(boolean down) {
        board.lower(down);
    }

    public boolean isLow() {
        return board.isLow();
    }

    /// True where the pane hangs so high that pages begin in its lower part.
    public boolean beginsLow() {
        return board.beginsLow();
    }

    /// Nothing to touch stands above this line, in px of the reference from the upper edge.
    public double reachLine() {
        return board.reachLine();
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
        board.theme(next);
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

    public BottomBar bottomBar() {
        return bar;
    }

    /// Pages change without movement from now on.
    public void reduceMotion() {
        motion.off();
    }

    /// Told whenever a page or an overlay came to the front, or other words on it.
    public void onShown(Runnable listener) {
        onShown = listener;
    }

    /// What stands there, in the order in which one would read it aloud.
    public List<SpokenLine> spoken() {
        return board.spoken();
    }

    /// Equal as long as the same page or overlay is in front.
    public Object front() {
        return board.front();
    }

    /// The words of what the ring stands on; empty when it is no button or nobody uses keys.
    public String spokenAtRing() {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        return owner == null || !owner.isFocusVisible() ? "" : Spoken.of(owner);
    }

    /// Told of each key that a hand struck.
    public void onKey(Runnable listener) {
        onKey = listener;
    }

    /// Somebody uses keys: from now on the ring stands on the first thing of each page.
    void keyed() {
        board.keyed(true);
        onKey.run();
    }

    /// Strikes the key of this letter, digit or `delete` that stands on the screen, if there is one.
    void strikeKey(String face) {
        board.strikeKey(face);
    }

    /// True for what lies behind an open overlay.
    boolean isCovered(Node node) {
        return board.isCovered(node);
    }

    /// Puts the ring on the first thing in front.
    void focusFront() {
        board.focusPage();
    }

    /// Px of this pane for one of the reference.
    double scale() {
        return scale.getX();
    }

    @Override
    protected void layoutChildren() {
        board.resizeRelocate(0, 0, getWidth() / scale.getX(), getHeight() / scale.getY());
    }
}
