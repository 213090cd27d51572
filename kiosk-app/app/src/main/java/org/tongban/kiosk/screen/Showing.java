// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen;

import java.util.function.Consumer;

/// The one state of a view model and the view that shows it. On the screen's thread.
///
/// @param <S> immutable states
public final class Showing<S> {
    private S now;
    private Consumer<S> view = _ -> {};

    public Showing(S first) {
        now = first;
    }

    public S now() {
        return now;
    }

    public void show(S next) {
        now = next;
        view.accept(next);
    }

    /// Lets a view show every state, beginning with the present one. A later view takes its place.
    public void watch(Consumer<S> shows) {
        view = shows;
        shows.accept(now);
    }
}
