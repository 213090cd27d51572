// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.ui;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// The door to the screen for tests that stand on its thread already: works at once.
public final class AtOnce implements UiThread {
    @Override
    public <T> void load(Callable<T> work, Consumer<T> whenDone, Consumer<Exception> whenFailed) {
        try {
            whenDone.accept(work.call());
        } catch (Exception failed) {
            whenFailed.accept(failed);
        }
    }

    @Override
    public void show(Runnable change) {
        change.run();
    }
}
