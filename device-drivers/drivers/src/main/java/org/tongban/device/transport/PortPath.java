// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.transport;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/// What a serial port's path led to when it was opened. A plug that was pulled takes the device file or the link to it
/// away, and one that was put back somewhere else makes the link lead elsewhere.
///
/// @param target empty where ports are no files: on Windows
record PortPath(Path path, Optional<Path> target) {

    static PortPath of(String name) {
        Path path = Path.of(name);
        return new PortPath(path, target(path));
    }

    /// Asks the file system only; some microseconds.
    boolean isUnchanged() {
        return target.isEmpty() || target.equals(target(path));
    }

    private static Optional<Path> target(Path path) {
        try {
            return path.isAbsolute() ? Optional.of(path.toRealPath()) : Optional.empty();
        } catch (IOException _) {
            return Optional.empty(); // leads nowhere
        }
    }
}
