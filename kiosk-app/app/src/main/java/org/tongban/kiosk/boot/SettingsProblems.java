// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.boot;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/// Looks at each value by itself, so that a technician mends all of them in one go, and at keys that nobody reads: most
/// of them are slips of the pen.
final class SettingsProblems {
    private final SettingsFile file;
    private final List<String> problems = new ArrayList<>();

    private SettingsProblems(SettingsFile file) {
        this.file = file;
    }

    @FunctionalInterface
    private interface Look {
        Object at(SettingsFile file) throws SettingsException;
    }

    static List<String> in(Path path) {
        try {
            var problems = new SettingsProblems(new SettingsFile(path));
            problems.values();
            problems.files();
            if (problems.problems.isEmpty()) {
                // What only shows when everything is read together; then every key that counts was asked for.
                Settings.of(problems.file);
                problems.strangers();
            }
            return List.copyOf(problems.problems);
        } catch (SettingsException unreadable) {
            return List.of(String.valueOf(unreadable.getMessage()));
        }
    }

    private void values() {
        look(Settings::folder);
        look(given -> given.matching("terminal.id", Settings.ID, Settings.ID_WORDS));
        look(given -> given.matching("terminal.number", Settings.NUMBER, Settings.NUMBER_WORDS));
        look(given -> given.zone("terminal.zone", "Asia/Shanghai"));
        look(given -> given.isOn("demonstration"));
        for (String key : List.of("reader", "printer")) {
            look(given -> given.required(key));
        }
        look(given -> given.scanner("scanner"));
        for (String key : List.of("platform.base-url", "platform.files-url")) {
            look(given -> given.address(key));
        }
        for (String key : List.of("screen.width", "screen.height", "printer.columns")) {
            look(given -> given.number(key, 1));
        }
        for (String key : List.of(
                "visit.idle-seconds", "visit.countdown-seconds", "visit.done-seconds", "catalog.fetch-seconds")) {
            look(given -> given.seconds(key, 1));
        }
        if (file.text("platform.proxy").isPresent()) {
            look(given -> given.matching("platform.proxy", "[^:\\s]+:[0-9]{1,5}", "HOST:PORT"));
        }
        if (file.text("demonstration").filter("true"::equals).isEmpty()) {
            look(given -> given.required("service.owner"));
            look(given -> given.required("service.phone"));
        }
    }

    /// Files that are named must be there.
    private void files() {
        for (String key : List.of(
                "catalog",
                "papers",
                "voice.clips",
                "platform.ca",
                "platform.client-cert",
                "platform.client-cert-password-file")) {
            file.text(key)
                    .filter(name -> !Files.exists(Path.of(name)))
                    .ifPresent(name -> problems.add(String.valueOf(
                            file.wrong(key, "names what is not there: " + name).getMessage())));
        }
    }

    private void strangers() {
        for (String key : new TreeSet<>(file.keys())) {
            if (!file.asked().contains(key)) {
                problems.add(String.valueOf(
                        file.wrong(key, "is no setting of this version").getMessage()));
            }
        }
    }

    private void look(Look look) {
        try {
            look.at(file);
        } catch (SettingsException wrong) {
            problems.add(String.valueOf(wrong.getMessage()));
        }
    }
}
