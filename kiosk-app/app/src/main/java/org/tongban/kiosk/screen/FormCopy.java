// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen;

import org.tongban.kiosk.casework.SavedCase;
import org.tongban.kiosk.visit.FormPrinting;

/// The person's own copy of what they signed. On the screen's thread.
///
/// @param line says what came of it
public record FormCopy(SlipViewModel line, FormPrinting printing, SavedCase saved) {
    public void print() {
        line.print(whenKnown -> printing.print(saved, whenKnown));
    }
}
