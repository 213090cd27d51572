// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo;

import java.util.List;
import java.util.stream.Stream;

/// Which visits are played: item by person.
final class Errands {
    private Errands() {}

    static List<String> all() {
        return Stream.of("allowance", "permit", "card")
                .flatMap(item -> Stream.of("elder", "agent", "longname").map(person -> item + "-" + person))
                .toList();
    }
}
