// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.receipt;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;

/// Sorts what a printer sends, in whatever pieces it comes: real-time status, sensors, blocks, automatic status. XON
/// and XOFF are flow control and stand for nothing. Bits as in Epson's description of ESC/POS.
final class EscPosAnswers {
    private static final int LONGEST_BLOCK = 80;

    /// One thing the printer said.
    sealed interface Answer {}

    record RealTime(int value) implements Answer {}

    record Sensor(int value) implements Answer {}

    /// From its first byte (`37` or `5F`) to before the closing zero, as characters of one byte.
    record Block(String text) implements Answer {}

    /// Four bytes that come by themselves when something changes (GS a).
    record Automatic(EscPosStatus status) implements Answer {}

    record Rubbish(int value) implements Answer {}

    private final ByteArrayOutputStream block = new ByteArrayOutputStream();
    private final Queue<Answer> ready = new ArrayDeque<>();
    private final ByteArrayOutputStream automatic = new ByteArrayOutputStream();

    void accept(byte[] bytes) {
        for (byte b : bytes) accept(b & 0xFF);
    }

    Optional<Answer> next() {
        return Optional.ofNullable(ready.poll());
    }

    private void accept(int value) {
        if (block.size() > 0) {
            insideBlock(value);
        } else if (value == 0x11 || value == 0x13) {
            return;
        } else if (automatic.size() > 0) {
            insideAutomatic(value);
        } else if (value == 0x37 || value == 0x5F) {
            block.write(value);
        } else if (EscPosStatus.isAnswer(value)) {
            ready.add(new RealTime(value));
        } else if ((value & 0x93) == 0x10) {
            automatic.write(value);
        } else {
            ready.add((value & 0x90) == 0 ? new Sensor(value) : new Rubbish(value));
        }
    }

    private void insideAutomatic(int value) {
        automatic.write(value);
        if (automatic.size() < 4) return;
        byte[] all = automatic.toByteArray();
        ready.add(new Automatic(EscPosStatus.ofAutomatic(all[0], all[1], all[2])));
        automatic.reset();
    }

    private void insideBlock(int value) {
        if (value != 0 && block.size() < LONGEST_BLOCK) {
            block.write(value);
            return;
        }
        ready.add(new Block(block.toString(StandardCharsets.ISO_8859_1)));
        block.reset();
    }
}
