// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.boot;

import javafx.application.Application;

/// Starts the staff's desk: `--settings FILE`.
public final class DeskMain {
    private DeskMain() {}

    public static void main(String[] arguments) {
        Application.launch(DeskApp.class, arguments);
    }
}
