// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.staff;

import java.util.Optional;

/// Where reports for the office lie, on this terminal's disk. Thread-safe.
public interface ReportShelf {

    /// Writes a file, in place of one with this name.
    ///
    /// @return where it lies, in words for staff
    String keep(String name, byte[] content);

    /// Where a file lies, if it was kept.
    Optional<String> find(String name);
}
