// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.casework;

/// Eight characters without look-alikes that let the holder ask for a case. Secret: `toString` hides it.
public record QueryCode(String value) {

    @Override
    public String toString() {
        return "QueryCode[…]";
    }
}
