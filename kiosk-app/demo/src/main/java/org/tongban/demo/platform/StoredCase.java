// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo.platform;

import java.util.Optional;

/// A case as the database holds it.
///
/// @param manifest the JSON text as it came
/// @param committed empty while the case is OPEN
record StoredCase(
        String caseId,
        String localNumber,
        String itemCode,
        String manifest,
        String manifestSha256,
        Optional<Committed> committed) {

    /// @param receipt compact JWS, the same for ever
    record Committed(String caseNumber, String receipt) {}

    String state() {
        return committed.isPresent() ? "COMMITTED" : "OPEN";
    }

    @Override
    public String toString() {
        return "StoredCase[" + caseId + ", " + state() + "]";
    }
}
