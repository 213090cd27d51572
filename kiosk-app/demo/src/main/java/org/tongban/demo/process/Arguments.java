// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo.process;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The command line of a process: pairs of `--name value`, nothing else.
public final class Arguments {
    private final Map<String, String> values = new LinkedHashMap<>();

    /// Reads the arguments of `main`.
    ///
    /// @throws IllegalArgumentException when a name stands without a value
    public Arguments(String... arguments) {
        for (int i = 0; i < arguments.length; i += 2) {
            if (!arguments[i].startsWith("--") || i + 1 == arguments.length) {
                throw new IllegalArgumentException("expected --name value, found " + arguments[i]);
            }
            values.put(arguments[i].substring(2), arguments[i + 1]);
        }
    }

    /// The names that were given, for refusing those nobody knows.
    public Set<String> names() {
        return Set.copyOf(values.keySet());
    }

    public Optional<String> text(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /// The value of this name.
    ///
    /// @throws IllegalArgumentException when it is not given
    public String required(String name) {
        return text(name).orElseThrow(() -> new IllegalArgumentException("--" + name + " is missing"));
    }
}
