// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.platform;

/// What became of checking a receipt. Only `Verified` makes a case delivered.
public sealed interface ReceiptCheck {

    record Verified(VerifiedReceipt receipt) implements ReceiptCheck {}

    /// Signed with a key that the platform's profile does not name.
    record UnknownKey() implements ReceiptCheck {}

    /// @param why names what differs, never a value
    record Wrong(String why) implements ReceiptCheck {}
}
