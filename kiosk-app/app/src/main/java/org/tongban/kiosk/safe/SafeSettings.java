// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.safe;

import java.time.ZoneId;

/// What the safe must know of the terminal.
///
/// @param terminalNumber six digits of the profile
/// @param zone of the hall
/// @param guard of the terminal's own key
public record SafeSettings(
        String terminalNumber, String terminalId, String hallCode, ZoneId zone, Suite sealing, KeyGuard guard) {

    public SafeSettings(String terminalNumber, String terminalId, String hallCode, ZoneId zone, Suite sealing) {
        this(terminalNumber, terminalId, hallCode, zone, sealing, KeyGuard.inFile());
    }

    /// How content is closed at rest.
    public enum Suite {
        AES_256_GCM,
        /// With the algorithms of GM/T, chosen when the terminal is set up.
        SM4_GCM,
        /// Nothing is closed. Only for a demonstration with fictional people.
        NONE
    }
}
