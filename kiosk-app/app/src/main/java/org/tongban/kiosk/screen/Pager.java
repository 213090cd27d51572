// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.tongban.kiosk.ui.control.Boxes;
import org.tongban.kiosk.ui.control.Buttons;
import org.tongban.kiosk.ui.control.Texts;
import org.tongban.kiosk.ui.icon.Icon;
import org.tongban.kiosk.ui.theme.Space;

/// Blocks one below the other; what does not fit comes on a next page, turned by keys, since nobody scrolls here. A
/// block is never cut. Screen thread only.
public final class Pager extends Region {
    private static final double TURN = 96;

    private final List<Node> blocks;
    private final double gap;
    private final Label where = Texts.second("");
    private final Button back;
    private final Button on;
    private final HBox turn;
    private final ReadOnlyBooleanWrapper last = new ReadOnlyBooleanWrapper(true);
    private int page;

    /// Shows the first page.
    public Pager(Wording wording, double gap, List<? extends Node> blocks) {
        this.blocks = List.copyOf(blocks);
        this.gap = gap;
        back = Buttons.small(wording.say("pager.back"), Icon.CHEVU);
        on = Buttons.small(wording.say("pager.on"), Icon.CHEVD);
        back.setId("pager-back");
        on.setId("pager-on");
        back.setOnAction(_ -> turn(-1));
        on.setOnAction(_ -> turn(1));
        turn = Boxes.row(Space.S3, where, Boxes.spring(), back, on);
        turn.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(this.blocks);
        getChildren().add(turn);
    }

    /// True while the last page is shown, also when there is only one.
    public ReadOnlyBooleanProperty lastProperty() {
        return last.getReadOnlyProperty();
    }

    /// Shows the next page, if there is one.
    public void next() {
        turn(1);
    }

    private void turn(int by) {
        page = Math.max(0, page + by);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        List<List<Node>> pages = pages();
        page = Math.clamp(page, 0, pages.size() - 1);
        blocks.forEach(block -> block.setVisible(pages.get(page).contains(block)));
        double y = 0;
        for (Node block : pages.get(page)) {
            double high = block.prefHeight(getWidth());
            block.resizeRelocate(0, snapPositionY(y), getWidth(), high);
            y += high + gap;
        }
        boolean several = pages.size() > 1;
        turn.setVisible(several);
        where.setText((page + 1) + " / " + pages.size());
        back.setDisable(page == 0);
        on.setDisable(page == pages.size() - 1);
        last.set(page == pages.size() - 1);
        double high = turn.prefHeight(getWidth());
        turn.resizeRelocate(0, getHeight() - high, getWidth(), high);
    }

    private List<List<Node>> pages() {
        List<List<Node>> one = split(getHeight());
        return one.size() <= 1 ? one : split(getHeight() - TURN);
    }

    private List<List<Node>> split(double room) {
        List<List<Node>> pages = new ArrayList<>();
        List<Node> open = new ArrayList<>();
        double used = 0;
        for (Node block : blocks) {
            double high = block.prefHeight(getWidth());
            if (!open.isEmpty() && used + high > room) {
                pages.add(open);
                open = new ArrayList<>();
                used = 0;
            }
            open.add(block);
            used += high + gap;
        }
        pages.add(open);
        return pages;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /// Room for its highest block: with less, blocks would stand over each other.
    @Override
    protected double computeMinHeight(double width) {
        double highest = blocks.stream()
                .mapToDouble(block -> block.prefHeight(width))
                .max()
                .orElse(0);
        return Math.min(computePrefHeight(width), highest + TURN);
    }

    @Override
    protected double computePrefHeight(double width) {
        double sum = 0;
        for (Node block : blocks) {
            sum += block.prefHeight(width) + gap;
        }
        return Math.max(0, sum - gap);
    }
}
