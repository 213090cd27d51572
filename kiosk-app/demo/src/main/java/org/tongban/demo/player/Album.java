// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo.player;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/// Keeps what was seen as numbered PNG files.
final class Album {
    private final Path folder;
    private int count;

    Album(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    void keep(String name, BufferedImage picture) {
        count++;
        Path file = folder.resolve("%02d-%s.png".formatted(count, name));
        try {
            ImageIO.write(picture, "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
