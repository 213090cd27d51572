// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.casework;

/// Drafts that lie sealed at the platform. Waits for the answer; never on the screen's thread.
public interface DraftLine {

    /// The ciphertext that was put under this look-up; refused when there is none, or none any more.
    Heard<byte[]> draft(String lookup);
}
