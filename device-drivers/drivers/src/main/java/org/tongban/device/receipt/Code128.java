// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.receipt;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// The data of a bar code for GS k 73 (ISO/IEC 15417): code set B, and set C for a tail of digits, where two of them
/// take the place of one.
///
/// A pair of digits goes out as one byte of its value, so that digits can spell a real-time command: `1604` is DLE EOT.
/// A code in which that happens stays in set B.
final class Code128 {
    private static final int SHORTEST_TAIL = 4;
    /// Start, check, stop and the change of set, in modules.
    private static final int FRAME_MODULES = 11 + 11 + 13 + 11;
    private static final int MODULES_A_SYMBOL = 11;

    private Code128() {}

    /// The data behind the length byte; empty when it cannot be a code of at most so many modules.
    static Optional<byte[]> data(String content, int modules) {
        if (content.isEmpty() || !content.chars().allMatch(c -> c >= 0x20 && c <= 0x7E)) return Optional.empty();
        byte[] mixed = encoded(content, tailFrom(content));
        boolean live = RealTimeCommands.isIn(mixed);
        byte[] data = live ? encoded(content, content.length()) : mixed;
        int symbols = live ? content.length() : symbols(content);
        boolean fits = FRAME_MODULES + symbols * MODULES_A_SYMBOL <= modules && data.length <= 255;
        return fits ? Optional.of(data) : Optional.empty();
    }

    private static int symbols(String content) {
        int tail = tailFrom(content);
        return tail + (content.length() - tail) / 2;
    }

    /// Where the tail of digit pairs begins; the end when it is not worth a change of set.
    private static int tailFrom(String content) {
        int from = content.length();
        while (from > 0 && Character.isDigit(content.charAt(from - 1))) from--;
        from += (content.length() - from) % 2;
        return content.length() - from >= SHORTEST_TAIL ? from : content.length();
    }

    private static byte[] encoded(String content, int tail) {
        var data = new ByteArrayOutputStream();
        if (tail > 0) {
            data.writeBytes(new byte[] {'{', 'B'});
            data.writeBytes(content.substring(0, tail).replace("{", "{{").getBytes(StandardCharsets.US_ASCII));
        }
        if (tail < content.length()) data.writeBytes(new byte[] {'{', 'C'});
        for (int at = tail; at < content.length(); at += 2) {
            data.write(Integer.parseInt(content.substring(at, at + 2)));
        }
        return data.toByteArray();
    }
}
