// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo.platform;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import tools.jackson.databind.node.ObjectNode;

/// How the terminals shall be set. Thread-safe.
final class Wishes {
    private final AtomicReference<Wish> newest = new AtomicReference<>(new Wish("1", Optional.empty()));

    /// @param settings text by name; empty when nothing is wanted
    record Wish(String version, Optional<ObjectNode> settings) {}

    Wish newest() {
        return newest.get();
    }

    void want(String version, ObjectNode settings) {
        newest.set(new Wish(version, Optional.of(settings)));
    }
}
