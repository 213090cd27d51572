// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.catalog.intake;

import java.time.LocalDate;
import java.util.List;

/// What an item may take from the hall's own data where its author wrote nothing; every such taking is told.
///
/// @param region its name, may be empty
/// @param dictionaries names of the catalogue's dictionaries
/// @param today the day of the import, in the hall's zone
record Hall(
        String address,
        String hours,
        String consult,
        String complain,
        String regionCode,
        String region,
        List<String> dictionaries,
        LocalDate today) {
    Hall {
        dictionaries = List.copyOf(dictionaries);
    }
}
