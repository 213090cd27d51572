// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo.ledger;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/// A training safe of one trial: a folder that may not be there yet, and the settings beside it.
record Safe(Path folder, Path settings) {

    /// @param base where the platform is, or a relay before it
    static Safe at(Path folder, String base, String key) throws IOException {
        Path settings = folder.resolveSibling(folder.getFileName() + ".properties");
        var values = new Properties();
        values.setProperty("safe.directory", folder.toString());
        values.setProperty("platform.base-url", base + "/v1");
        values.setProperty("platform.files-url", base + "/files/");
        values.setProperty("platform.key", key);
        try (Writer out = Files.newBufferedWriter(settings, StandardCharsets.UTF_8)) {
            values.store(out, null);
        }
        return new Safe(folder, settings);
    }

    /// A command on this safe.
    List<String> command(String... words) {
        List<String> command = new ArrayList<>(List.of(words));
        command.add("--settings");
        command.add(settings.toString());
        return command;
    }

    /// Somebody hands in the one case of this series.
    List<String> submit(long series, String... more) {
        List<String> command = command("queue", "seed", "--cases", "1", "--pages", "1", "--size", "9000", "--json");
        command.addAll(List.of("--series", Long.toString(series)));
        command.addAll(List.of(more));
        return command;
    }
}
