// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.ui;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import org.tongban.kiosk.ui.theme.ThemeKind;
import org.tongban.kiosk.visit.LineWatch;

/// Draws pages into `target/screens/<name>.png` and `<name>-elder.png` at 1080 × 1920, for a person to look at.
public final class ScreenPictures {
    private static final Path FOLDER = Path.of("target", "screens");
    private static final int WIDTH = 1080;
    private static final int HEIGHT = 1920;

    private ScreenPictures() {}

    /// Draws what `fill` puts into a fresh frame, in both themes. `fill` runs on the screen thread, once a theme.
    public static void draw(String name, Consumer<Frame> fill) {
        draw(name, ThemeKind.NORMAL, fill);
        draw(name + "-elder", ThemeKind.ELDER, fill);
    }

    /// Draws in one theme and gives back the file.
    public static Path draw(String name, ThemeKind kind, Consumer<Frame> fill) {
        WritableImage image = Toolkit.on(() -> {
            Frame frame = frame(kind);
            Scene scene = new Scene(frame, WIDTH, HEIGHT);
            fill.accept(frame);
            frame.applyCss();
            frame.layout();
            frame.applyCss();
            frame.layout();
            return scene.snapshot(new WritableImage(WIDTH, HEIGHT));
        });
        return write(image, FOLDER.resolve(name + ".png"));
    }

    private static Frame frame(ThemeKind kind) {
        Frame frame = new Frame();
        frame.reduceMotion();
        frame.theme(kind);
        frame.place("临湖区政务服务中心", "一楼大厅 3 号机");
        frame.time("11月24日 星期一", "09:41");
        frame.line(LineWatch.Line.UP);
        return frame;
    }

    private static Path write(WritableImage image, Path file) {
        int[] pixels = new int[WIDTH * HEIGHT];
        image.getPixelReader().getPixels(0, 0, WIDTH, HEIGHT, PixelFormat.getIntArgbInstance(), pixels, 0, WIDTH);
        BufferedImage copy = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        copy.setRGB(0, 0, WIDTH, HEIGHT, pixels, 0, WIDTH);
        try {
            Files.createDirectories(file.getParent());
            ImageIO.write(copy, "png", file.toFile());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return file;
    }
}
