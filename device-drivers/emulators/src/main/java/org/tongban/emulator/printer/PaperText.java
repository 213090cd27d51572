// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.emulator.printer;

import java.util.ArrayList;
import java.util.List;

/// The slip's text, line by line. Picture bands that follow each other count as one picture. For one thread.
final class PaperText {

    private final List<String> lines = new ArrayList<>();
    private int pictureWidth;
    private int pictureHeight;

    boolean isBlank() {
        return pictureHeight == 0 && lines.stream().allMatch(String::isBlank);
    }

    void line(String text) {
        endPicture();
        lines.add(text.stripTrailing());
    }

    void picture(int width, int height) {
        if (width != pictureWidth) {
            endPicture();
        }
        pictureWidth = width;
        pictureHeight += height;
    }

    List<String> takeAll() {
        endPicture();
        var all = List.copyOf(lines);
        lines.clear();
        return all;
    }

    private void endPicture() {
        if (pictureHeight > 0) {
            lines.add("[picture %dx%d]".formatted(pictureWidth, pictureHeight));
        }
        pictureWidth = 0;
        pictureHeight = 0;
    }
}
