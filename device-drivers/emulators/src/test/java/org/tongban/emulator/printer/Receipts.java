// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.emulator.printer;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// Writes ESC/POS for the tests.
final class Receipts {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    Receipts command(int... values) {
        for (var value : values) {
            bytes.write(value);
        }
        return this;
    }

    Receipts line(String text) {
        bytes.writeBytes((text + "\n").getBytes(Charset.forName("GB18030")));
        return this;
    }

    Receipts qr(String content) {
        var stored = content.getBytes(StandardCharsets.UTF_8);
        command(0x1D, 0x28, 0x6B, 3, 0, 0x31, 0x43, 6);
        command(0x1D, 0x28, 0x6B, stored.length + 3, 0, 0x31, 0x50, 0x30);
        bytes.writeBytes(stored);
        return command(0x1D, 0x28, 0x6B, 3, 0, 0x31, 0x51, 0x30);
    }

    Receipts processId(String id) {
        command(0x1D, 0x28, 0x48, 6, 0, 0x30, 0x30);
        bytes.writeBytes(id.getBytes(StandardCharsets.US_ASCII));
        return this;
    }

    Receipts cut() {
        return command(0x1D, 0x56, 0x41, 0x10);
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }

    /// A whole small receipt.
    static byte[] small(String id) {
        return new Receipts()
                .command(0x1B, 0x40, 0x1C, 0x26, 0x1B, 0x61, 1, 0x1D, 0x21, 0x11)
                .line("受理回执")
                .command(0x1D, 0x21, 0, 0x1B, 0x61, 0)
                .line("Name 李示例")
                .command(0x1B, 0x64, 2, 0x1B, 0x61, 1)
                .qr("https://example.invalid/r/李示例")
                .cut()
                .processId(id)
                .bytes();
    }
}
