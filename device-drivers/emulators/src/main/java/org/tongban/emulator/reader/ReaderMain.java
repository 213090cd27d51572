// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.emulator.reader;

import java.io.File;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.tongban.emulator.wire.Arguments;
import org.tongban.emulator.wire.Lifetime;

/// Starts an ID card reader: `ReaderMain [--refind] [--rf-millis 500] [--pty DEVICE]`.
///
/// Prints `READY wire=tcp:127.0.0.1:PORT control=127.0.0.1:PORT` and lives until its standard input ends.
public final class ReaderMain {

    private static final int RADIO_MILLIS = 500;

    private ReaderMain() {}

    /// The process.
    public static void main(String[] words) throws IOException {
        var arguments = new Arguments(List.of(words), Set.of("--refind"), Set.of("--rf-millis", "--pty"));
        var unit = new ReaderUnit(
                Duration.ofMillis(arguments.number("--rf-millis", RADIO_MILLIS)),
                arguments.has("--refind") ? ReaderUnit.Refind.AT_ONCE : ReaderUnit.Refind.AFTER_REMOVAL);
        new Lifetime().of(new ReaderEmulator(unit, arguments.text("--pty").map(File::new), InstantSource.system()));
    }
}
