// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.staff;

import org.tongban.kiosk.screen.Showing;
import org.tongban.kiosk.ui.UiThread;

/// Loads a page of the staff's and loads it again when something was done.
public final class PartViewModel {

    /// The page's state.
    public sealed interface Shown {
        record Loading() implements Shown {}

        record There(Part.Content content) implements Shown {}

        record Broken() implements Shown {}
    }

    private static final int TICKS = 5;

    private final Part part;
    private final UiThread ui;
    private final Showing<Shown> showing = new Showing<>(new Shown.Loading());
    private int ticks;

    public PartViewModel(Part part, UiThread ui) {
        this.part = part;
        this.ui = ui;
    }

    public Showing<Shown> showing() {
        return showing;
    }

    public String word() {
        return part.word();
    }

    public void load() {
        ui.load(
                part::content,
                content -> showing.show(new Shown.There(content)),
                _ -> showing.show(new Shown.Broken()));
    }

    /// Every few seconds: what stands there is true now.
    public void tick() {
        ticks++;
        if (ticks % TICKS == 0) {
            load();
        }
    }
}
