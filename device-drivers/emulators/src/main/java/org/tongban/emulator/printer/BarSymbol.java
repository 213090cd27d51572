// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.emulator.printer;

import com.google.zxing.oned.Code128Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
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

    /// What a `GS k` command encodes: its data without the choice of a code set and with `{{` as one brace.
    static Optional<String> content(Token token) {
        if (token.at(2) != CODE_128) {
            return Optional.empty();
        }
        var bytes = token.bytes();
        var data = new String(Arrays.copyOfRange(bytes, 4, bytes.length), StandardCharsets.US_ASCII);
        return data.startsWith("{B") ? Optional.of(data.substring(2).replace("{{", "{")) : Optional.empty();
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
