// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.smartcard;

import java.time.LocalDate;
import java.util.Optional;

/// What a social security card tells without a PIN (LD/T 32-2015, files EF05 and EF06). Personal data: `toString` shows
/// none.
///
/// @param region the six digits of the region that issued the card, from its identification code
/// @param specification `1.00`, `2.00`, `3.00`
/// @param issued day of issue
/// @param validUntil last day of validity
/// @param cardNumber as printed on the card
/// @param holder empty when the card wants a PIN first; none is ever tried
public record SocialSecurityCard(
        String region,
        String specification,
        Optional<LocalDate> issued,
        Optional<LocalDate> validUntil,
        String cardNumber,
        Optional<Holder> holder) {

    /// Whose card it is.
    ///
    /// @param number social security number: the number of the identity card
    /// @param sexCode GB/T 2261.1, empty when not on the card
    /// @param nationCode GB/T 3304, empty when not on the card
    public record Holder(String number, String name, String sexCode, String nationCode, Optional<LocalDate> birth) {
        @Override
        public String toString() {
            return "Holder[…]";
        }
    }

    @Override
    public String toString() {
        return "SocialSecurityCard[…]";
    }
}
