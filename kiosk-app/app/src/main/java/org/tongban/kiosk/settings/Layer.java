// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Who decided a value; a later one wins over an earlier one.
public enum Layer {
    /// What the program does when nobody says anything.
    DEFAULT,
    /// What holds for all terminals of a hall.
    SITE,
    /// The terminal's own settings file, as set-up wrote it.
    TERMINAL,
    /// What a technician changed at the machine, for the time being.
    TECHNICIAN;

    /// The layers that somebody writes, the strongest first.
    public static final List<Layer> WRITTEN = List.of(TECHNICIAN, TERMINAL, SITE);

    /// As a technician writes it.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The layer of this word.
    public static Optional<Layer> of(String word) {
        return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
    }
}
