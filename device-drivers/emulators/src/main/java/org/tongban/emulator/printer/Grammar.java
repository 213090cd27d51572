// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.emulator.printer;

import java.util.Map;

/// How long each ESC/POS command is, as far as that can be said from its first bytes.
///
/// Sources: Epson, Citizen CBM1000 and Bematech command manuals. `GS (`, `FS (` and `ESC (` commands that are not
/// known by name are passed over by their pL pH.
final class Grammar {

    private static final Map<Integer, Integer> ESC = Map.ofEntries(
            Map.entry((int) '@', 2),
            Map.entry((int) '2', 2),
            Map.entry((int) '<', 2),
            Map.entry((int) 'i', 2),
            Map.entry((int) 'm', 2),
            Map.entry((int) 'u', 2),
            Map.entry((int) 'v', 2),
            Map.entry((int) 'L', 2),
            Map.entry((int) 'S', 2),
            Map.entry((int) '$', 4),
            Map.entry((int) '\\', 4),
            Map.entry((int) 'B', 4),
            Map.entry((int) 'c', 4),
            Map.entry((int) 'p', 5),
            Map.entry((int) 'W', 10));
    private static final Map<Integer, Integer> FS =
            Map.of((int) '&', 2, (int) '.', 2, (int) 'S', 4, (int) 'p', 4, (int) '2', 76);
    private static final Map<Integer, Integer> GS =
            Map.of((int) ':', 2, (int) 'L', 4, (int) 'W', 4, (int) 'P', 4, (int) '$', 4, (int) '\\', 4, (int) '^', 5);
    private static final int ORDINARY = 3;

    private Grammar() {}

    /// How many bytes the command at the start of `token` has. The answer is final when it is not larger than the
    /// bytes there are; otherwise ask again when there are that many.
    static int length(Token token, int there, Chinese chinese) {
        return switch (token.at(0)) {
            case Token.ESC -> there < 2 ? 2 : escape(token, there);
            case Token.FS -> there < 2 ? 2 : fs(token, there);
            case Token.GS -> there < 2 ? 2 : gs(token, there);
            case Token.DLE -> there < 2 ? 2 : dle(token);
            default -> character(token, there, chinese);
        };
    }

    /// Whether bytes from 0x81 on are the first half of a Chinese character.
    enum Chinese {
        ON,
        OFF
    }

    private static int character(Token token, int there, Chinese chinese) {
        if (chinese == Chinese.OFF || token.at(0) < 0x81 || token.at(0) == 0xFF) {
            return 1;
        }
        // GB 18030: a digit in second place says that four bytes belong together.
        return there >= 2 && token.at(1) >= 0x30 && token.at(1) <= 0x39 ? 4 : 2;
    }

    private static int dle(Token token) {
        return switch (token.at(1)) {
            case 0x04, 0x05 -> 3;
            case 0x14 -> 5;
            default -> 1;
        };
    }

    private static int escape(Token token, int there) {
        return switch (token.at(1)) {
            case '(' -> block(token, there);
            case '*' -> there < 5 ? 5 : 5 + token.word(3) * (token.at(2) >= 32 ? 3 : 1);
            case 'D' -> toZero(token, there, 2);
            default -> ESC.getOrDefault(token.at(1), ORDINARY);
        };
    }

    private static int fs(Token token, int there) {
        return token.at(1) == '(' ? block(token, there) : FS.getOrDefault(token.at(1), ORDINARY);
    }

    private static int gs(Token token, int there) {
        return switch (token.at(1)) {
            case '(' -> block(token, there);
            case '8' -> there < 7 ? 7 : 7 + token.word(3) + (token.word(5) << 16);
            case 'v' -> there < 8 ? 8 : 8 + token.word(4) * token.word(6);
            case '*' -> there < 4 ? 4 : 4 + token.at(2) * token.at(3) * 8;
            case 'V' -> cut(token, there);
            case 'k' -> barCode(token, there);
            default -> GS.getOrDefault(token.at(1), ORDINARY);
        };
    }

    private static int block(Token token, int there) {
        return there < 5 ? 5 : 5 + token.word(3);
    }

    private static int cut(Token token, int there) {
        return there < 3 || token.at(2) < 65 ? 3 : 4;
    }

    private static int barCode(Token token, int there) {
        if (there < 4) {
            return 4;
        }
        return token.at(2) >= 65 ? 4 + token.at(3) : toZero(token, there, 3);
    }

    private static int toZero(Token token, int there, int from) {
        for (int i = from; i < there; i++) {
            if (token.at(i) == 0) {
                return i + 1;
            }
        }
        return there + 1;
    }
}
