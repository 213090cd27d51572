// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.ui;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.application.Platform;

/// The real door: work runs on a virtual thread of its own, outcomes on the JavaFX thread.
///
/// The only class that calls `Platform.runLater`. Immutable, may be called from any thread.
public final class FxUiThread implements UiThread {

    @Override
    public <T> void load(Callable<T> work, Consumer<T> whenDone, Consumer<Exception> whenFailed) {
        Thread.ofVirtual().name("background").start(() -> run(work, whenDone, whenFailed));
    }

    @Override
    public void show(Runnable change) {
        Platform.runLater(change);
    }

    private <T> void run(Callable<T> work, Consumer<T> whenDone, Consumer<Exception> whenFailed) {
        T outcome;
        try {
            outcome = work.call();
        } catch (Exception failed) {
            // A border between threads: whatever went wrong is handed to the screen, nothing is lost.
            show(() -> whenFailed.accept(failed));
            return;
        }
        show(() -> whenDone.accept(outcome));
    }
}
