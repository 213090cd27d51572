// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.paper.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/// Where templates lie: the shipped ones inside of the program, a hall's own ones in a directory above them.
final class TemplateFiles {
    /// A template of more than this is none.
    static final int LARGEST = 256 * 1024;

    private final Optional<Path> hall;

    private TemplateFiles(Optional<Path> hall) {
        this.hall = hall;
    }

    static TemplateFiles shipped() {
        return new TemplateFiles(Optional.empty());
    }

    static TemplateFiles above(Path directory) {
        return new TemplateFiles(Optional.of(directory));
    }

    /// One file's text.
    ///
    /// @param label how messages call it: the hall's by its path, the shipped ones by name
    /// @param isHalls true when it is the hall's own
    record Source(String label, String text, boolean isHalls) {}

    /// The hall's file where it has one, else the shipped one.
    ///
    /// @throws TemplateException when the hall's file is too large or no UTF-8
    Optional<Source> find(String name) throws TemplateException {
        Optional<Source> own = own(name);
        return own.isPresent() ? own : shipped(name);
    }

    /// The hall's own file only.
    Optional<Source> own(String name) throws TemplateException {
        if (hall.isEmpty()) {
            return Optional.empty();
        }
        Path file = hall.get().resolve(name);
        return Files.exists(file) ? Optional.of(new Source(file.toString(), read(file), true)) : Optional.empty();
    }

    static Optional<Source> shipped(String name) {
        String path = "templates/" + name;
        return TemplateFiles.class.getResource(path) == null
                ? Optional.empty()
                : Optional.of(new Source(name, resource(path), false));
    }

    private static String read(Path file) throws TemplateException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new TemplateException(TemplateFault.of(
                        file.toString(), "larger than " + LARGEST / 1024 + " kB: that is no template"));
            }
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException _) {
            throw new TemplateException(TemplateFault.of(file.toString(), "not UTF-8"));
        } catch (IOException e) {
            throw new TemplateException(TemplateFault.of(
                    file.toString(), "cannot be read: " + e.getClass().getSimpleName()));
        }
    }

    /// A text of this program.
    static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(TemplateFiles.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
    }
}
