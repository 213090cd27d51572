// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.casework;

import java.util.Map;

/// The terminal's own record of what happened, in a hash chain. Never holds personal data. Thread-safe.
public interface Journal {

    /// Appends one line.
    ///
    /// @param kind upper-case words: `VISIT_STARTED`, `CASE_SAVED`, `DEVICE_STATE`, …
    /// @param subject what it is about: a case id, a device id; may be empty
    void record(String kind, String subject, Map<String, String> details);
}
