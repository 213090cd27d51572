// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.emulator.printer;

import java.util.Arrays;
import java.util.Optional;

/// Cuts the stream into [Token]s, whatever chunks it comes in. For one thread.
final class Tokens {

    private static final int MOST = 16 * 1024 * 1024;

    private byte[] bytes = new byte[64];
    private int filled;
    private int needed = 1;
    private Grammar.Chinese chinese = Grammar.Chinese.ON;

    /// Takes one byte; a token when it ended one.
    Optional<Token> take(int value) {
        if (filled == bytes.length) {
            bytes = Arrays.copyOf(bytes, filled * 2);
        }
        bytes[filled++] = (byte) value;
        if (filled < needed) {
            return Optional.empty();
        }
        needed = Math.min(MOST, Grammar.length(new Token(bytes), filled, chinese));
        return filled < needed ? Optional.empty() : Optional.of(end());
    }

    private Token end() {
        var token = new Token(Arrays.copyOf(bytes, filled));
        filled = 0;
        needed = 1;
        if (token.is(Token.FS, '&') || token.is(Token.ESC, '@')) {
            chinese = Grammar.Chinese.ON;
        } else if (token.is(Token.FS, '.')) {
            chinese = Grammar.Chinese.OFF;
        }
        return token;
    }
}
