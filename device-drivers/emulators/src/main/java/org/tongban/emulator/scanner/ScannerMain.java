// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.emulator.scanner;

import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.tongban.emulator.paper.PaperFont;
import org.tongban.emulator.wire.Arguments;
import org.tongban.emulator.wire.Lifetime;

/// Starts a document scanner: `ScannerMain [--warm-up]`.
///
/// Prints `READY wire=http://127.0.0.1:PORT/eSCL control=127.0.0.1:PORT` and lives until its standard input ends.
public final class ScannerMain {

    private ScannerMain() {}

    /// The process.
    public static void main(String[] words) throws IOException {
        System.setProperty("java.awt.headless", "true");
        // Without it each small answer waits 40 ms for the client's acknowledgement.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        var arguments = new Arguments(List.of(words), Set.of("--warm-up"), Set.of());
        var lamp = arguments.has("--warm-up") ? ScannerUnit.Lamp.WARMS_UP : ScannerUnit.Lamp.ALWAYS_WARM;
        var font = PaperFont.load();
        var unit = new ScannerUnit(InstantSource.system(), lamp, new SamplePage(1, font));
        new Lifetime().of(new ScannerEmulator(unit, font));
    }
}
