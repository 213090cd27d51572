// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What can be asked about the hall's windows: free times, a number in the queue, what was decided lately. Waits for
/// the
/// answer; never on the screen's thread.
public interface CounterLine {

    /// A time at a window.
    ///
    /// @param free how many people still find room
    record Slot(String slotId, Instant from, Instant until, int free) {}

    /// A number in the queue.
    ///
    /// @param waiting how many stand before it
    record Ticket(String number, int waiting, Optional<String> window) {}

    /// A decision as the platform publishes it; the name is masked by the platform.
    record Decision(String caseNumber, String itemName, String applicant, boolean isGranted, Instant decidedAt) {}

    Heard<List<Slot>> slots(String itemCode, LocalDate day);

    /// Takes a number; the same id again gets the same number.
    Heard<Ticket> ticket(String id, Optional<String> itemCode);

    Heard<List<Decision>> decisions(Instant since);
}
