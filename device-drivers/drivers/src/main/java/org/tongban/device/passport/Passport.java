// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.passport;

import java.util.Arrays;

/// What a passport's chip tells: the machine-readable zone (DG1), the portrait (DG2), and how far both can be believed.
/// Personal data: `toString` shows none.
///
/// @param kind `P`, `PM`, `I` … as in the zone
/// @param issuer three letters, ICAO 9303-3
/// @param sex `M`, `F` or `<`
/// @param birth `YYMMDD`; parts may be fillers
/// @param expiry `YYMMDD`
public record Passport(
        String kind,
        String issuer,
        String surname,
        String givenNames,
        String number,
        String nationality,
        String sex,
        String birth,
        String expiry,
        Portrait portrait,
        Authenticity authenticity) {

    /// The photo as the chip has it.
    ///
    /// @param mimeType `image/jpeg` or `image/jp2`; nothing here decodes either
    public record Portrait(String mimeType, byte[] bytes) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Portrait that && mimeType.equals(that.mimeType) && Arrays.equals(bytes, that.bytes);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(bytes);
        }

        @Override
        public String toString() {
            return "Portrait[" + bytes.length + " bytes]";
        }
    }

    @Override
    public String toString() {
        return "Passport[…]";
    }
}
