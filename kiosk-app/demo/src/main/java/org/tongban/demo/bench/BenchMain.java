// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo.bench;

import javafx.application.Application;

/// Opens the bench's window.
public final class BenchMain {
    private BenchMain() {}

    /// Starts JavaFX from a class that is no Application, as the class path needs it.
    public static void main(String[] arguments) {
        Application.launch(BenchWindow.class, arguments);
    }
}
