// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.safe;

/// How content is closed at rest: a key per case, itself closed under the terminal's key. Destroying a case's key
/// forgets
/// the case. Thread-safe.
interface Sealing {

    /// What the first byte of everything sealed says; 0 where nothing is.
    byte version();

    byte[] freshKey();

    /// Closes a case's key under the terminal's.
    byte[] wrap(byte[] key, String identity);

    byte[] unwrap(byte[] wrapped, String identity);

    /// Closes content.
    ///
    /// @param identity what the content is; it opens only as that again
    byte[] seal(byte[] key, byte[] content, String identity);

    /// Opens what was sealed.
    ///
    /// @throws UnreadableException when it was changed, moved, or sealed under another key
    byte[] open(byte[] key, byte[] sealed, String identity);
}
