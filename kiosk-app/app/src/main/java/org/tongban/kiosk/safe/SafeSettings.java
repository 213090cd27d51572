// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.safe;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;

/// What the safe must know of the terminal.
///
/// @param terminalNumber six digits of the profile
/// @param zone of the hall
/// @param guard of the terminal's own key
/// @param counterFile where the highest counter is noted beside the database; in the safe's folder when empty
public record SafeSettings(
        String terminalNumber,
        String terminalId,
        String hallCode,
        ZoneId zone,
        Suite sealing,
        KeyGuard guard,
        Optional<Path> counterFile) {

    public SafeSettings(String terminalNumber, String terminalId, String hallCode, ZoneId zone, Suite sealing) {
        this(terminalNumber, terminalId, hallCode, zone, sealing, KeyGuard.inFile(), Optional.empty());
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
