// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The versions of one layer, a file each that is never changed; the highest that can be used is the layer. So there is
/// nothing that points at it, and nothing of that kind can be torn.
public final class LayerShelf {
    private static final String NAME = "[0-9]{6}[.]properties";
    private static final int KEPT = 100;

    private final Layer layer;
    private final Path folder;

    LayerShelf(Layer layer, Path folder) {
        this.layer = layer;
        this.folder = folder;
    }

    /// A version that was found.
    ///
    /// @param trouble why it cannot be used; empty when it can
    public record Version(Path file, Optional<Stamp> stamp, Map<String, String> values, Optional<String> trouble) {
        /// Its number, also where its content cannot be read.
        public int number() {
            return Integer.parseInt(file.getFileName().toString().substring(0, 6));
        }
    }

    /// All versions, the newest first.
    public List<Version> versions() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches(NAME))
                    .map(this::version)
                    .sorted(Comparator.comparingInt(Version::number).reversed())
                    .toList();
        }
    }

    private Version version(Path file) {
        try {
            LayerText text = LayerText.read(Files.readAllBytes(file));
            List<String> problems = KnownSettings.problems(layer, text.values());
            return new Version(
                    file,
                    Optional.of(text.stamp()),
                    text.values(),
                    problems.isEmpty()
                            ? Optional.empty()
                            : Optional.of("has values that cannot be used: " + String.join("; ", problems)));
        } catch (IOException e) {
            return new Version(file, Optional.empty(), Map.of(), Optional.of(String.valueOf(e.getMessage())));
        }
    }

    /// Values as lines of a settings file.
    public static String lines(Map<String, String> values) {
        return LayerText.lines(values);
    }

    /// Makes these the layer's values. Numbers of damaged versions are not used again.
    ///
    /// @return the number of the new version
    public int put(Map<String, String> values, String by, String why, Instant at) throws IOException {
        int number = versions().stream().mapToInt(Version::number).max().orElse(0) + 1;
        byte[] content = new LayerText(new Stamp(number, at, by, why), values).bytes();
        WholeFile.write(folder.resolve("%06d.properties".formatted(number)), content);
        for (Version old : versions().stream().skip(KEPT).toList()) {
            Files.deleteIfExists(old.file());
        }
        return number;
    }
}
