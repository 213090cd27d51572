// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.casework;

/// Compares whoever stands before the terminal with the card that was read (人证核验), by whatever module the hall has
/// been permitted. It never stands alone: it adds to the card. Waits; never on the screen's thread.
public interface PresenceCheck {

    /// What the module says.
    enum Outcome {
        /// The same person.
        SAME,
        /// Another person.
        OTHER,
        /// It cannot tell: no face, too dark, more than one.
        UNSURE,
        /// It does not answer, or not as agreed.
        BROKEN
    }

    /// @param card whom the card names
    Outcome compare(Person card);
}
