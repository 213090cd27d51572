// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.page;

import java.io.IOException;

/// Sheets as files, for the bench.
public final class SheetFiles {
    private SheetFiles() {}

    /// A letter in colour at 300 dpi, a little askew and noisy, as a scanner sends it.
    public static byte[] scannedLetter() throws IOException {
        return Sheets.jpeg(Sheets.noisy(Sheets.askew(Sheets.letter(300), 1.3), 4), 0.85f);
    }
}
