// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.casework;

import java.time.LocalDate;
import java.util.Optional;

/// Who a case is for or who brings it, as read from a document. Personal: `toString` shows nothing.
///
/// @param documentType GA/T 2000.156
/// @param sexCode GB/T 2261.1
/// @param nation name of GB/T 3304 without 族
/// @param validUntil `yyyyMMdd` or `长期` as the card says it
public record Person(
        String name,
        String documentType,
        String documentNumber,
        String sexCode,
        Optional<String> nation,
        LocalDate birth,
        Optional<String> address,
        String validUntil) {

    /// 王*英: first and last character stay; of two characters the second is covered.
    public String maskedName() {
        return Masking.name(name);
    }

    /// 330199********1527
    public String maskedNumber() {
        return Masking.documentNumber(documentNumber);
    }

    @Override
    public String toString() {
        return "Person[…]";
    }
}
