// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.boot;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tongban.kiosk.settings.KnownSettings;
import org.tongban.kiosk.settings.Layers;
import org.tongban.kiosk.settings.Setting;
import org.tongban.kiosk.settings.SettingsException;

/// Looks at each value by itself, so that a technician mends all of them in one go, and at keys that nobody reads: most
/// of them are slips of the pen.
final class SettingsProblems {
    private static final List<String> NEEDED = List.of(
            "terminal.id",
            "terminal.number",
            "reader",
            "printer",
            "scanner",
            "platform.base-url",
            "platform.files-url");
    private static final List<String> NEEDED_IN_A_HALL = List.of("service.owner", "service.phone");

    private final Layers layers;
    private final List<String> problems = new ArrayList<>();

    private SettingsProblems(Layers layers) {
        this.layers = layers;
    }

    static List<String> in(Layers layers) {
        var problems = new SettingsProblems(layers);
        problems.values();
        problems.missing();
        problems.together();
        return List.copyOf(problems.problems);
    }

    private void values() {
        for (String key : layers.keys()) {
            Layers.Decided decided = layers.decided(key).orElseThrow();
            Optional<Setting> known = KnownSettings.of(key);
            if (known.isEmpty()) {
                problem(key, KnownSettings.stranger(key));
                continue;
            }
            known.get().wrong(decided.layer(), decided.value()).ifPresent(why -> problem(key, why));
            if (known.get().namesFile() && !Files.exists(Path.of(decided.value()))) {
                problem(key, "names what is not there: " + decided.value());
            }
        }
    }

    private void missing() {
        NEEDED.forEach(this::needed);
        if (!isSaid("data") && !isSaid("safe.directory")) {
            problem("data", "is missing");
        }
        if (layers.decided("demonstration")
                .filter(one -> one.value().equals("true"))
                .isEmpty()) {
            NEEDED_IN_A_HALL.forEach(this::needed);
        }
    }

    private void needed(String key) {
        if (!isSaid(key)) {
            problem(key, "is missing");
        }
    }

    private boolean isSaid(String key) {
        return layers.decided(key).isPresent();
    }

    /// What only shows when everything is read together.
    private void together() {
        if (problems.isEmpty()) {
            try {
                Settings.of(new SettingsFile(layers));
            } catch (SettingsException wrong) {
                problems.add(String.valueOf(wrong.getMessage()));
            }
        }
    }

    private void problem(String key, String what) {
        problems.add(key + " in " + layers.place(key) + " " + what);
    }
}
