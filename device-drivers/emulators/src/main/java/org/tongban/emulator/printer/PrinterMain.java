// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.emulator.printer;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.tongban.emulator.paper.PaperFont;
import org.tongban.emulator.wire.Arguments;
import org.tongban.emulator.wire.Lifetime;

/// Starts a receipt printer: `PrinterMain [--columns 48] [--no-process-id] [--wait-for-enquiry]`.
///
/// Prints `READY wire=tcp:127.0.0.1:PORT control=127.0.0.1:PORT` and lives until its standard input ends.
public final class PrinterMain {

    private static final int COLUMNS = 48;
    private static final int DOTS_A_COLUMN = 12;

    private PrinterMain() {}

    /// The process.
    public static void main(String[] words) throws IOException {
        System.setProperty("java.awt.headless", "true");
        var arguments =
                new Arguments(List.of(words), Set.of("--no-process-id", "--wait-for-enquiry"), Set.of("--columns"));
        var head = new PrintHead(arguments.number("--columns", COLUMNS) * DOTS_A_COLUMN, PaperFont.load());
        var unit = new PrinterUnit(
                head,
                arguments.has("--no-process-id") ? PrinterUnit.ProcessId.UNKNOWN : PrinterUnit.ProcessId.KNOWN,
                arguments.has("--wait-for-enquiry")
                        ? PrinterUnit.AfterPaperEnd.WAITS_FOR_ENQUIRY
                        : PrinterUnit.AfterPaperEnd.GOES_ON);
        new Lifetime().of(new PrinterEmulator(unit));
    }
}
