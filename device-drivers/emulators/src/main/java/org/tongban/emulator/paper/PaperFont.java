// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.emulator.paper;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.UncheckedIOException;

/// Noto Sans SC (SIL Open Font License), the typeface on all emulated paper.
public final class PaperFont {

    private static final String RESOURCE = "/fonts/ttf/NotoSansSC/NotoSansSC-Regular.ttf";

    private PaperFont() {}

    /// Loads the typeface. Takes some hundred milliseconds: load once and derive sizes from it.
    public static Font load() {
        try (var file = PaperFont.class.getResourceAsStream(RESOURCE)) {
            if (file == null) {
                throw new IllegalStateException("font not on the class path: " + RESOURCE);
            }
            return Font.createFont(Font.TRUETYPE_FONT, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("font not readable: " + RESOURCE, e);
        }
    }
}
