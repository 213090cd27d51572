// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.emulator.reader;

/// A fictional person as written on a card. A column that the layout does not have is empty.
///
/// @param number the person's number in the list
/// @param nation two digits of GB/T 3304
/// @param birth `YYYYMMDD`, as `from` and `to`; `to` may be `长期`
/// @param issues how often the card was issued or renewed, two digits
/// @param newAddress the address added last to the card; empty when none was
record Person(
        int number,
        Layout layout,
        String name,
        String sex,
        String nation,
        String birth,
        String address,
        String id,
        String issuer,
        String from,
        String to,
        String passNumber,
        String issues,
        String englishName,
        String nationality,
        String organ,
        String newAddress) {

    /// The number alone: a person's name does not belong in a log.
    @Override
    public String toString() {
        return "Person " + number;
    }
}
