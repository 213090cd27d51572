// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.smartcard;

import java.io.Serial;
import javax.smartcardio.CardException;

/// A PC/SC call failed; the code is the one of PC/SC part 5 (`SCARD_…`).
final class PcscException extends CardException {
    @Serial
    private static final long serialVersionUID = 1L;

    static final long CANCELLED = 0x80100002L;
    static final long INVALID_HANDLE = 0x80100003L;
    static final long UNKNOWN_READER = 0x80100009L;
    static final long TIMEOUT = 0x8010000AL;
    static final long SHARING_VIOLATION = 0x8010000BL;
    static final long NO_SMARTCARD = 0x8010000CL;
    static final long COMM_ERROR = 0x80100013L;
    static final long NOT_TRANSACTED = 0x80100016L;
    static final long READER_UNAVAILABLE = 0x80100017L;
    static final long NO_SERVICE = 0x8010001DL;
    static final long SERVICE_STOPPED = 0x8010001EL;
    static final long NO_READERS = 0x8010002EL;
    static final long UNRESPONSIVE = 0x80100066L;
    static final long UNPOWERED = 0x80100067L;
    static final long RESET_CARD = 0x80100068L;
    static final long REMOVED_CARD = 0x80100069L;

    private final long code;

    PcscException(long code) {
        super("PC/SC %08X".formatted(code));
        this.code = code;
    }

    long code() {
        return code;
    }

    /// True when the service has gone or been started anew: then the context is dead, and only a new one helps.
    boolean isContextDead() {
        return code == NO_SERVICE || code == SERVICE_STOPPED || code == INVALID_HANDLE || code == COMM_ERROR;
    }
}
