// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.staff;

import org.tongban.paper.template.Paper;
import org.tongban.paper.template.PaperFields;

/// Prints papers; keeps files for the office, away from the screen's thread.
public interface Sheets {
    /// On sheets where this terminal has a printer for them, else on the roll.
    void print(Paper paper, PaperFields fields);

    /// A page of A4 as PDF.
    void page(String name, Paper paper, PaperFields fields);

    void file(String name, byte[] content);
}
