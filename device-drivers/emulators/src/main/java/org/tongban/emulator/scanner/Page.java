// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.emulator.scanner;

import java.awt.image.BufferedImage;
import java.io.IOException;

/// A sheet of A4 paper that can be looked at.
interface Page {

    /// The whole sheet. Its size in pixels stands for 210 by 297 mm.
    BufferedImage look() throws IOException;

    /// The same for two sheets that look the same.
    String key();
}
