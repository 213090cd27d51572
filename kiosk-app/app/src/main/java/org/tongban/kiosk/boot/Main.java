// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.boot;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.tongban.kiosk.settings.SettingsException;

/// Starts the terminal: `tongban-kiosk --settings FILE`, or looks at its parts: `tongban-kiosk --self-check`.
public final class Main {
    private static final int WRONG_USE = 2;

    private Main() {}

    /// Checks the settings before any window opens, so that a technician reads what is wrong where they started it.
    public static void main(String[] arguments) throws IOException {
        if (List.of(arguments).equals(List.of("--self-check"))) {
            LogSetup.terse();
            System.exit(SelfCheck.run(System.out));
        }
        Optional<StartArguments> told = StartArguments.of(List.of(arguments));
        if (told.isEmpty()) {
            System.err.println(StartArguments.USAGE);
            System.exit(WRONG_USE);
        }
        try {
            start(told.orElseThrow());
        } catch (SettingsException e) {
            System.err.println(e.getMessage());
            System.exit(WRONG_USE);
        }
    }

    private static void start(StartArguments told) throws SettingsException {
        Settings settings = Settings.read(told.settings());
        Clock clock = Clock.system(settings.terminal().zone());
        if (told.outOfService().isPresent()) {
            String number = told.outOfService().get();
            Platform.startup(() -> KioskWindow.outOfService(settings, clock, number, told.heartbeat()));
            return;
        }
        Groundwork groundwork = Groundwork.begin(settings, clock);
        Platform.startup(() -> new KioskWindow(settings, clock, groundwork).open(new Stage(), told.heartbeat()));
    }
}
