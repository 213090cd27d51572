// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.voice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Recorded sentences that a hall has put into a folder: `zh-CN/请把身份证放在读卡区.wav`. A file's name is what is said
/// in it; marks and spaces do not count. Read once; safe for several threads.
public final class Clips {
    private static final String ENDING = ".wav";

    private final Map<String, Path> files;

    private Clips(Map<String, Path> files) {
        this.files = Map.copyOf(files);
    }

    public static Clips none() {
        return new Clips(Map.of());
    }

    /// Looks through the folders of each language; a language without one has no clips.
    ///
    /// @throws UncheckedIOException when a folder cannot be read
    public static Clips in(Path folder) {
        Map<String, Path> found = new HashMap<>();
        for (Manner.Tongue tongue : Manner.Tongue.values()) {
            Path own = folder.resolve(tongue.tag());
            if (Files.isDirectory(own)) {
                add(own, tongue, found);
            }
        }
        return new Clips(found);
    }

    private static void add(Path own, Manner.Tongue tongue, Map<String, Path> found) {
        try (Stream<Path> files = Files.list(own)) {
            files.filter(file -> name(file).endsWith(ENDING))
                    .forEach(file -> found.put(
                            key(tongue, name(file).substring(0, name(file).length() - ENDING.length())), file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    /// The recording of exactly these words.
    Optional<Path> of(Manner.Tongue tongue, String words) {
        return Optional.ofNullable(files.get(key(tongue, words)));
    }

    private static String key(Manner.Tongue tongue, String words) {
        StringBuilder key = new StringBuilder(tongue.tag()).append(' ');
        words.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(key::appendCodePoint);
        return key.toString();
    }
}
