// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo.platform;

import java.time.Instant;
import java.util.Optional;

/// One entry of a case's history.
///
/// @param unit who set it; only a RECEIVED with a unit means that somebody has taken the case in
record CaseState(String state, Instant at, Optional<String> unit) {

    /// The embedded platform's only unit takes the case in.
    static CaseState takenIn(Instant at) {
        return new CaseState("RECEIVED", at, Optional.of("示例区综合窗口"));
    }
}
