// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.casework;

/// `K` + terminal number (6) + local date yyyymmdd + sequence (5) + one ISO 7064 MOD 11,10 check digit over all digits.
public record LocalNumber(String value) {

    @Override
    public String toString() {
        return value;
    }
}
