// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.emulator.printer;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.tongban.emulator.wire.Conversation;
import org.tongban.emulator.wire.Log;

/// One computer's talk with the printer.
final class PrinterConversation implements Conversation {

    private final PrinterUnit unit;

    PrinterConversation(PrinterUnit unit) {
        this.unit = unit;
    }

    @Override
    public void hold(InputStream in, OutputStream out) throws IOException {
        unit.connect(bytes -> send(bytes, out));
        var tokens = new Tokens();
        var realTime = new RealTime();
        var chunk = new byte[4096];
        for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
            for (int i = 0; i < n; i++) {
                var value = chunk[i] & 0xFF;
                realTime.take(value).ifPresent(unit::take);
                tokens.take(value).ifPresent(unit::take);
            }
        }
        unit.connect(Answers.NOBODY);
    }

    private static void send(byte[] bytes, OutputStream out) {
        try {
            out.write(bytes);
            out.flush();
        } catch (IOException e) {
            Log.line("printer", "answer lost: " + e.getMessage());
        }
    }
}
