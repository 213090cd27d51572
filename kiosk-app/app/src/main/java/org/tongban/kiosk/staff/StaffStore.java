// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.staff;

import java.util.List;

/// Where the roll of staff lies, sealed. Thread-safe.
public interface StaffStore {
    List<Member> all();

    /// In place of what was there, durably.
    void keep(List<Member> members);
}
