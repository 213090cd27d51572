// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.emulator.replay;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/// What passed over a wire, question by question: `> MILLIS HEX` to the device, `< MILLIS HEX` from it, `< MILLIS #N`
/// for what was left out, `#` for remarks.
///
/// @param exchanges in their order
record Trace(List<Exchange> exchanges) {

    /// A question and what came back.
    record Exchange(byte[] question, List<Piece> answer) {
        boolean asks(byte[] bytes) {
            return Arrays.equals(question, bytes);
        }
    }

    /// Some bytes of an answer, and when they came after the question.
    record Piece(Duration after, byte[] bytes) {}

    static Trace read(Path file) throws IOException {
        List<Exchange> exchanges = new ArrayList<>();
        long asked = 0;
        for (var line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            var words = line.strip().split(" ");
            if (words.length != 3 || words[0].startsWith("#")) {
                continue;
            }
            var at = Long.parseLong(words[1]);
            if (words[0].equals(">")) {
                asked = at;
                exchanges.add(new Exchange(HexFormat.of().parseHex(words[2]), new ArrayList<>()));
            } else if (!exchanges.isEmpty()) {
                exchanges.getLast().answer().add(new Piece(Duration.ofMillis(at - asked), bytes(file, words[2])));
            }
        }
        return new Trace(exchanges);
    }

    private static byte[] bytes(Path file, String word) throws IOException {
        if (word.startsWith("#")) {
            throw new IOException(file + " was written without what was on the card; nothing can be played again");
        }
        return HexFormat.of().parseHex(word);
    }
}
