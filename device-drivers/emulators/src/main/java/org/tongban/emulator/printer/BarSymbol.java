// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.emulator.printer;

import com.google.zxing.oned.Code128Writer;
import java.util.Optional;
import org.tongban.emulator.wire.Log;

/// The settings and the drawing of `GS k`, function B, for Code 128 (m = 73); other kinds are passed over.
final class BarSymbol {
    private static final int CODE_128 = 73;

    private int module = 3;
    private int height = 162;

    void moduleWidth(int dots) {
        module = Math.clamp(dots, 1, 6);
    }

    void height(int dots) {
        height = Math.max(1, dots);
    }

    /// What a `GS k` command encodes. `{A` to `{C` choose the code set, `{{` is a brace; in set C a byte stands for two
    /// digits.
    static Optional<String> content(Token token) {
        if (token.at(2) != CODE_128) {
            return Optional.empty();
        }
        var bytes = token.bytes();
        var content = new StringBuilder();
        var set = 'B';
        for (int i = 4; i < bytes.length; i++) {
            if (bytes[i] == '{' && i + 1 < bytes.length && bytes[i + 1] != '{') {
                i++;
                set = (char) bytes[i];
            } else if (set == 'C') {
                content.append("%02d".formatted(bytes[i]));
            } else {
                i += bytes[i] == '{' ? 1 : 0;
                content.append((char) bytes[i]);
            }
        }
        return Optional.of(content.toString()).filter(text -> !text.isEmpty());
    }

    Optional<DotPicture> picture(String content) {
        try {
            return Optional.of(new Bars(new Code128Writer().encode(content), module, height));
        } catch (IllegalArgumentException e) {
            Log.line("printer", "bar code does not fit: " + e.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    private record Bars(boolean[] black, int module, int height) implements DotPicture {

        @Override
        public int width() {
            return black.length * module;
        }

        @Override
        public boolean isBlack(int x, int y) {
            return black[x / module];
        }

        @Override
        public String toString() {
            return "Bars[" + black.length + "]";
        }
    }
}
