// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tongban.kiosk.ui.theme.ThemeKind;

/// Draws the sample pages for a person to look at; see `target/screens`.
@Tag("screen")
final class ScreenPicturesTest {
    private static final Map<String, Consumer<Frame>> PAGES = Map.ofEntries(
            Map.entry("home", SamplePages::home),
            Map.entry("finder", SamplePages::finder),
            Map.entry("guide", SamplePages::guide),
            Map.entry("identify", SamplePages::identify),
            Map.entry("question", SamplePages::question),
            Map.entry("phone", SamplePages::phone),
            Map.entry("materials", SamplePages::materials),
            Map.entry("check", SamplePages::check),
            Map.entry("sign", SamplePages::sign),
            Map.entry("done", SamplePages::done),
            Map.entry("idle", SamplePages::idle),
            Map.entry("out", SamplePages::outOfService),
            Map.entry("writing-pinyin", SamplePages.writing("pinyin", "key-E", "key-R", "key-S", "key-H", "key-I")),
            Map.entry("writing-handwriting", SamplePages.writing("handwriting")),
            Map.entry("writing-radical", SamplePages.writing("radical", "strokes-3")),
            Map.entry("writing-latin", SamplePages.writing("latin")),
            Map.entry("writing-symbols", SamplePages.writing("symbols")),
            Map.entry("components", SamplePages::components));

    @Test
    void everySamplePageIsDrawnInBothThemes() {
        PAGES.forEach((name, fill) -> ScreenPictures.draw("ui-" + name, fill));
    }

    @Test
    void aPictureHoldsThePageAndNotAnEmptySheet() throws IOException {
        Path file = ScreenPictures.draw("ui-proof", ThemeKind.NORMAL, SamplePages::question);
        var image = ImageIO.read(file.toFile());
        long accent = IntStream.range(0, image.getWidth() * image.getHeight())
                .filter(at -> (image.getRGB(at % image.getWidth(), at / image.getWidth()) & 0xFFFFFF) == 0x15508F)
                .count();
        assertTrue(accent > 20_000, () -> "only " + accent + " pixels of accent");
    }
}
