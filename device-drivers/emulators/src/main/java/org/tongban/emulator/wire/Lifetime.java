// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.emulator.wire;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/// The life of an emulator's process: from the READY line to the end of its standard input.
///
/// The parent holds the other end of standard input. When the parent dies, however it dies, the system closes that
/// end, and the emulator goes too.
public final class Lifetime {

    private Lifetime() {}

    /// Says that the device can be reached. This is the only line that ever goes to standard output.
    public static void ready(String wire, ControlSocket control) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println("READY wire=" + wire + " control=" + control.address());
    }

    /// Waits until standard input ends. A broken standard input counts as ended.
    public static void awaitEndOfInput() {
        try {
            // What the parent writes has no meaning; only the end has.
            System.in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            Log.line("life", "standard input broke: " + e.getMessage());
        }
    }
}
