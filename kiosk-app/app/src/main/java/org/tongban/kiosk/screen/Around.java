// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen;

import java.util.Optional;
import org.tongban.kiosk.casework.Bookings;
import org.tongban.kiosk.casework.Corrections;
import org.tongban.kiosk.casework.CounterLine;
import org.tongban.kiosk.casework.FeedbackDesk;
import org.tongban.kiosk.casework.Handoff;
import org.tongban.kiosk.casework.HelpLine;
import org.tongban.kiosk.casework.PresenceCheck;
import org.tongban.kiosk.casework.PublicVoice;
import org.tongban.kiosk.casework.Ratings;
import org.tongban.kiosk.casework.Records;
import org.tongban.kiosk.casework.Supervision;
import org.tongban.kiosk.casework.Withdrawals;
import org.tongban.kiosk.casework.WorkingDays;
import org.tongban.kiosk.staff.StaffRoom;
import org.tongban.kiosk.visit.CaseDesk;
import org.tongban.kiosk.visit.HeldDesk;

/// What the screens around a visit need: cases that were handed in, and small messages.
///
/// @param presence the hall's own module that compares person and card, where it has one
/// @param keptDays how long a case is kept after the platform has it
public record Around(
        CaseDesk cases,
        Ratings ratings,
        FeedbackDesk feedback,
        StaffRoom staff,
        HelpLine help,
        CounterLine counter,
        Bookings bookings,
        Handoff handoff,
        PublicVoice voice,
        Withdrawals withdrawals,
        Supervision supervision,
        HeldDesk held,
        long keptDays,
        Corrections corrections,
        Records records,
        Optional<PresenceCheck> presence,
        String terminalId) {

    /// The hall's working days.
    public WorkingDays calendar() {
        return staff.age().workingDays();
    }
}
