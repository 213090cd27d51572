// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.flow;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;

/// A scene as a file, for a person to look at. On the screen's thread.
final class Picture {
    private Picture() {}

    static void of(Scene scene, String name) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        WritableImage image = scene.snapshot(null);
        int wide = (int) image.getWidth();
        int high = (int) image.getHeight();
        BufferedImage copy = new BufferedImage(wide, high, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < high; y++) {
            for (int x = 0; x < wide; x++) {
                copy.setRGB(x, y, image.getPixelReader().getArgb(x, y));
            }
        }
        try {
            Files.createDirectories(Path.of("target", "screens"));
            ImageIO.write(
                    copy, "png", Path.of("target", "screens", name + ".png").toFile());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
