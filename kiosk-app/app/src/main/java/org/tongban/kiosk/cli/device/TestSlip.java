// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.cli.device;

import java.util.List;
import org.tongban.device.receipt.Slip;
import org.tongban.device.receipt.Slip.Align;

/// A slip that shows what a printer can do: both sizes, bold, every column, a character that needs dots, a QR code, a
/// bar code, a cut. Says of itself that it is no receipt.
final class TestSlip {
    private TestSlip() {}

    static Slip of(int columns) {
        return new Slip(
                "test",
                List.of(
                        new Slip.Text(Words.of("slip.title"), Align.CENTRE, 2, true),
                        new Slip.Text(Words.of("slip.purpose"), Align.CENTRE, 1, false),
                        new Slip.Rule(),
                        new Slip.Text(ruler(columns), Align.LEFT, 1, false),
                        new Slip.Row(Words.of("slip.columns"), Integer.toString(columns)),
                        new Slip.Row(Words.of("slip.font"), Words.of("slip.common")),
                        new Slip.Row(Words.of("slip.dots"), Words.of("slip.rare")),
                        new Slip.Qr("https://www.example.com/tongban-test"),
                        new Slip.Bars("TB-20261125"),
                        new Slip.Feed(1),
                        new Slip.Cut()));
    }

    private static String ruler(int columns) {
        return "1234567890".repeat(columns / 10 + 1).substring(0, columns);
    }
}
