// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.boot;

import java.nio.file.Path;
import java.util.List;
import javafx.application.Application;

/// Starts the terminal: `tongban-kiosk --settings FILE`. A class that is no Application, as the class path needs it.
public final class Main {
    private static final int WRONG_USE = 2;

    private Main() {}

    /// Checks the settings before any window opens, so that a technician reads what is wrong where they started it.
    public static void main(String[] arguments) {
        int at = List.of(arguments).indexOf("--settings");
        if (at < 0 || at + 1 >= arguments.length) {
            System.err.println("usage: tongban-kiosk --settings FILE");
            System.exit(WRONG_USE);
        }
        try {
            Settings.read(Path.of(arguments[at + 1]));
        } catch (SettingsException e) {
            System.err.println(e.getMessage());
            System.exit(WRONG_USE);
        }
        Application.launch(KioskApp.class, arguments);
    }
}
