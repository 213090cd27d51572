// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.boot;

import java.nio.file.Path;
import java.util.List;
import javafx.application.Application;
import org.tongban.kiosk.settings.SettingsException;

/// Starts the staff's desk: `--settings FILE`.
public final class DeskMain {
    private static final int WRONG_USE = 2;

    private DeskMain() {}

    public static void main(String[] arguments) {
        int at = List.of(arguments).indexOf("--settings");
        if (at < 0 || at + 1 >= arguments.length) {
            System.err.println("usage: ./kiosk desk --settings FILE");
            System.exit(WRONG_USE);
        }
        try {
            DeskSettings.read(Path.of(arguments[at + 1]));
        } catch (SettingsException e) {
            System.err.println(e.getMessage());
            System.exit(WRONG_USE);
        }
        Application.launch(DeskApp.class, arguments);
    }
}
