// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.settings;

import java.util.Optional;

/// One thing that can be set.
///
/// @param usual what holds when nobody sets it; empty when nothing does
/// @param isOwn where two terminals must never have the same, so that a hall cannot set it for all
/// @param namesFile where the value is a file or folder that must be there
/// @param purpose what it is for, in one line for a technician
public record Setting(String key, Kind kind, Optional<String> usual, boolean isOwn, boolean namesFile, String purpose) {

    static Setting any(String key, Kind kind, String purpose) {
        return new Setting(key, kind, Optional.empty(), false, false, purpose);
    }

    static Setting any(String key, Kind kind, String usual, String purpose) {
        return new Setting(key, kind, Optional.of(usual), false, false, purpose);
    }

    /// Of one terminal alone.
    static Setting own(String key, Kind kind, String purpose) {
        return new Setting(key, kind, Optional.empty(), true, false, purpose);
    }

    /// A file or folder that must be there.
    static Setting file(String key, String purpose) {
        return new Setting(key, Kind.text(), Optional.empty(), false, true, purpose);
    }

    /// What is wrong with a value in a layer, to be read behind the key's name.
    public Optional<String> wrong(Layer layer, String value) {
        if (isOwn && layer == Layer.SITE) {
            return Optional.of("belongs to one terminal and cannot be set for a whole site");
        }
        return kind.wrong(value);
    }
}
