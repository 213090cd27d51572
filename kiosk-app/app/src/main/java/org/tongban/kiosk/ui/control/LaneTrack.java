// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.ui.control;

import javafx.scene.layout.Region;

/// A lane on an axis that several share: what is done, what is still to come, and where today is. Screen thread only.
///
/// Places on the axis run from 0 to 1.
public final class LaneTrack extends Region {
    private static final double BAR = 26;
    private static final double TICK = 42;
    private static final double TICK_WIDE = 4;

    private final double from;
    private final double until;
    private final double today;
    private final Region base = part("lane-base");
    private final Region done;
    private final Region rest = part("lane-rest");
    private final Region tick = part("lane-today");

    /// @param over the lane is finished; it ends where it ends, not at today
    public LaneTrack(double from, double until, double today, boolean over) {
        this.from = from;
        this.until = until;
        this.today = today;
        this.done = part(over ? "lane-over" : "lane-running");
        rest.setVisible(!over);
        tick.setVisible(today >= 0 && today <= 1);
        setMinHeight(TICK);
        setPrefHeight(TICK);
        setMaxHeight(TICK);
        getChildren().addAll(base, rest, done, tick);
    }

    private static Region part(String style) {
        Region region = new Region();
        region.getStyleClass().add(style);
        return region;
    }

    @Override
    protected void layoutChildren() {
        double wide = getWidth();
        double top = (TICK - BAR) / 2;
        base.resizeRelocate(0, top, wide, BAR);
        double reached = rest.isVisible() ? Math.clamp(today, from, until) : until;
        done.resizeRelocate(from * wide, top, Math.max(0, (reached - from) * wide), BAR);
        rest.resizeRelocate(reached * wide, top, Math.max(0, (until - reached) * wide), BAR);
        tick.resizeRelocate(today * wide - TICK_WIDE / 2, 0, TICK_WIDE, TICK);
    }
}
