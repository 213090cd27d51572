// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.staff;

import org.tongban.kiosk.casework.Messages;
import org.tongban.kiosk.casework.UnsentAge;

/// Everything that the staff's pages need.
///
/// @param age how long cases have waited, by the hall's own calendar
public record StaffRoom(
        Roll roll,
        Overrides overrides,
        UnsentCases unsent,
        Messages messages,
        WithoutPaper withoutPaper,
        FoundCards cards,
        Rolls rolls,
        Shift shift,
        JournalBook book,
        ReportShelf shelf,
        StoppedItems stopped,
        UnsentAge age) {}
