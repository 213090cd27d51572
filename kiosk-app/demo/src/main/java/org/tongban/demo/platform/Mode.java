// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo.platform;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// How the platform behaves; changed by the control command `mode WORD`.
enum Mode {
    NORMAL,
    /// What is asked is done, but an answer that holds a receipt never reaches the terminal.
    RECEIPT_LOST,
    /// Every request: 503 with `Retry-After: 1`.
    DOWN_503,
    /// Every manifest and every commit: 422 case-rejected.
    REJECT_422,
    /// Every request: 200 and a login page, as from a captive portal.
    CAPTIVE,
    /// Receipts are signed correctly but name a wrong digest for one material. The true receipt is kept.
    WRONG_DIGEST,
    /// Receipts carry the right `kid` but are signed with another key. The true receipt is kept.
    WRONG_KEY;

    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Mode> of(String word) {
        return Stream.of(values()).filter(mode -> mode.word().equals(word)).findFirst();
    }
}
