// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.boot;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What `tongban-kiosk` is told on its command line.
///
/// @param heartbeat where to say that the screen lives
/// @param outOfService a fault's number: only the page that says so is shown
record StartArguments(Path settings, Optional<Path> heartbeat, Optional<String> outOfService) {
    static final String USAGE =
            "usage: tongban-kiosk --settings FILE [--heartbeat FILE] [--out-of-service NUMBER] | --self-check";

    /// Empty when they cannot be meant.
    static Optional<StartArguments> of(List<String> words) {
        Optional<String> settings = after("--settings", words);
        boolean isPaired = words.size() % 2 == 0;
        return settings.filter(_ -> isPaired)
                .map(file -> new StartArguments(
                        Path.of(file), after("--heartbeat", words).map(Path::of), after("--out-of-service", words)));
    }

    private static Optional<String> after(String option, List<String> words) {
        int at = words.indexOf(option);
        return at < 0 || at + 1 >= words.size() ? Optional.empty() : Optional.of(words.get(at + 1));
    }
}
