// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.boot;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Objects;

/// A terminal's settings file as set-up writes it: whole or not at all, with the one before it beside it.
public final class SettingsStore {
    private final Path file;

    /// @param file where the terminal reads its settings
    public SettingsStore(Path file) {
        this.file = file.toAbsolutePath();
    }

    /// Everything that is wrong with the settings in a file, one line a value; empty when a terminal can start with it.
    public static List<String> problems(Path candidate) {
        return SettingsProblems.in(candidate);
    }

    /// Makes these the settings that hold. What held before is kept as `FILE.before`. A pulled plug leaves the old or
    /// the new ones.
    public void replace(String content) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.createDirectories(Objects.requireNonNull(fresh.getParent(), "a file has a folder"));
        Files.deleteIfExists(fresh);
        try (FileChannel out = FileChannel.open(fresh, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer rest = StandardCharsets.UTF_8.encode(content);
            while (rest.hasRemaining()) {
                out.write(rest);
            }
            out.force(true);
        }
        if (Files.exists(file)) {
            Files.copy(file, before(), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /// Where the settings before these are.
    public Path before() {
        return file.resolveSibling(file.getFileName() + ".before");
    }
}
