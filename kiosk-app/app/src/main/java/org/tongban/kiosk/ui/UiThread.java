// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.ui;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// The only door between background work and the screen.
public interface UiThread {

    /// Runs `work` away from the screen, then hands its outcome back on the screen's thread.
    <T> void load(Callable<T> work, Consumer<T> whenDone, Consumer<Exception> whenFailed);

    /// Runs on the screen's thread soon; for news that other threads bring.
    void show(Runnable change);
}
