// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.identity;

/// One good answer of a reader's security module.
///
/// @param status SW3, what became of the command
/// @param cardStatus SW1 and SW2 as one number; not zero only when the card itself refused
/// @param content what follows the status; may be personal data
record SamReply(int status, int cardStatus, byte[] content) {
    static final int SUCCESS = 0x90;
    static final int CARD_FOUND = 0x9F;
    static final int BAD_CHECKSUM_RECEIVED = 0x10;
    static final int BAD_LENGTH_RECEIVED = 0x11;
    static final int NO_CARD = 0x80;
    static final int NOT_SELECTED = 0x81;

    /// True when the module did not understand what the wire brought and asks, in effect, to hear it again.
    boolean asksAgain() {
        return status == BAD_CHECKSUM_RECEIVED || status == BAD_LENGTH_RECEIVED;
    }

    @Override
    public String toString() {
        return "SamReply[%02X, %04X, %d bytes]".formatted(status, cardStatus, content.length);
    }
}
