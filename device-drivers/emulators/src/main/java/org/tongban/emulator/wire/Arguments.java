// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.emulator.wire;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The words behind the class name on the command line: `--name value` pairs and `--name` switches.
public final class Arguments {

    private final Map<String, String> values = new HashMap<>();

    /// Reads the words.
    ///
    /// @param switches the names that stand alone, with their dashes
    /// @param options the names that are followed by a value, with their dashes
    /// @throws IllegalArgumentException for a word that is neither
    public Arguments(List<String> words, Set<String> switches, Set<String> options) {
        for (var left = words.iterator(); left.hasNext(); ) {
            var name = left.next();
            if (switches.contains(name)) {
                values.put(name, "");
            } else if (options.contains(name) && left.hasNext()) {
                values.put(name, left.next());
            } else {
                throw new IllegalArgumentException("not understood: " + name);
            }
        }
    }

    /// Whether the name was given.
    public boolean has(String name) {
        return values.containsKey(name);
    }

    /// The value behind the name.
    public Optional<String> text(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /// The value behind a name that must be there.
    ///
    /// @throws IllegalArgumentException when it is not given
    public String required(String name) {
        return text(name).orElseThrow(() -> new IllegalArgumentException(name + " is missing"));
    }

    /// The whole number behind the name.
    public int number(String name, int whenAbsent) {
        return text(name).map(Integer::valueOf).orElse(whenAbsent);
    }
}
