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
    static final int BAD_COMMAND = 0x21;
    static final int UNKNOWN_COMMAND = 0x24;
    static final int NO_SUCH_CONTENT = 0x91;
    static final int NO_CARD = 0x80;
    static final int NOT_SELECTED = 0x81;

    /// True when the module did not understand what the wire brought and asks, in effect, to hear it again.
    boolean asksAgain() {
        return status == BAD_CHECKSUM_RECEIVED || status == BAD_LENGTH_RECEIVED;
    }

    /// True for "done"; only such a reply has content.
    boolean isSuccess() {
        return status == SUCCESS;
    }

    /// True for a bare status.
    boolean isWithoutContent() {
        return content.length == 0;
    }

    /// True for a whole card, or for the reason why there is none.
    boolean isCardContent() {
        return isSuccess() ? CardContent.isWhole(content) : isRefusal();
    }

    /// True for an address of the size that the chip has, or for the reason why there is none.
    boolean isNewestAddress() {
        return isSuccess() ? content.length == TextBlock.ADDRESS_BYTES : isRefusal();
    }

    /// True for a number of a module, or for the reason why there is none.
    boolean isSamNumber() {
        return isSuccess() ? content.length == SamId.BYTES : isRefusal();
    }

    /// "Card found" is no refusal, but the answer to an earlier question.
    private boolean isRefusal() {
        return status != CARD_FOUND;
    }

    /// True when the module does not know the command or its parameter.
    boolean isUnknownCommand() {
        return status == BAD_COMMAND || status == UNKNOWN_COMMAND;
    }

    @Override
    public String toString() {
        return "SamReply[%02X, %04X, %d bytes]".formatted(status, cardStatus, content.length);
    }
}
