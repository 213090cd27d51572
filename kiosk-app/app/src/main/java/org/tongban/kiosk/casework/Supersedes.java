// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.casework;

/// Which case a substitute stands for. Goes into the substitute's manifest.
///
/// @param reason why, as the platform named it or staff wrote it
/// @param by who of the staff made it, as the hall knows them
public record Supersedes(CaseId caseId, String reason, String by) {
    public Supersedes {
        if (reason.isBlank() || by.isBlank()) {
            throw new IllegalArgumentException("a substitute says why and by whom");
        }
    }
}
