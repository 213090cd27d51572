// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.courier;

import org.tongban.kiosk.courier.Outbox.Outgoing;
import org.tongban.kiosk.platform.Answer;
import org.tongban.kiosk.platform.ReceiptCheck;

/// A way on which cases reach the platform. Whatever the way, a case is delivered by a verified receipt and by nothing
/// else. Thread-safe: several cases may be on their way at once.
public interface CaseLine {

    /// Why a case waits whose manifest the platform has.
    String WAITS_FOR_ITS_HOURS = "materials wait for their hours";

    /// Why a case waits that was handed over whole, and whose receipt has not come back yet.
    String WAITS_FOR_ITS_RECEIPT = "handed over, the receipt is not back yet";

    /// One try; each step of it may be repeated without harm.
    ///
    /// @param mayCarry whether materials may use the line now
    Answer<ReceiptCheck> handOver(Outgoing message, boolean mayCarry);

    /// Whether anybody is there.
    Answer<String> look();
}
