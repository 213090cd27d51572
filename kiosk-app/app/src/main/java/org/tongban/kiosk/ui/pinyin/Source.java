// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.ui.pinyin;

/// The list a word comes from. The order is that of loading.
enum Source {
    COMMON("words"),
    SERVICE("services"),
    PLACE("places"),
    SURNAME("surnames"),
    GIVEN("given"),
    RARE("rare");

    private final String file;

    Source(String file) {
        this.file = file;
    }

    String file() {
        return file + ".txt";
    }

    /// How much likelier the words of this list are where `leaning` is asked for.
    ///
    /// @param starts whether the word begins the input
    /// @param lone whether it is one character
    double factor(Leaning leaning, boolean starts, boolean lone) {
        return switch (leaning) {
            case PLAIN -> this == SURNAME || this == GIVEN ? 0.05 : 1;
            case PLACE -> this == PLACE ? 30 : this == SURNAME || this == GIVEN ? 0.05 : 1;
            case NAME -> inName(starts, lone);
        };
    }

    private double inName(boolean starts, boolean lone) {
        return switch (this) {
            case SURNAME -> starts ? 3000 : 0.01;
            case GIVEN -> starts ? 0.1 : 3000;
            case RARE -> 1;
            case COMMON, SERVICE, PLACE -> lone ? 0.002 : 0.001;
        };
    }
}
