// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.cli.device;

import java.nio.file.Path;
import java.util.Optional;

/// One device to work with.
///
/// @param id its name in the settings, or its kind where it was given by address
/// @param address as `--port` takes it
/// @param claims where it is settled who has the device; empty for one that is no device of a terminal
record Target(String id, DeviceKind kind, String address, Optional<Path> claims) {
    /// A device at an address.
    Target(String id, DeviceKind kind, String address) {
        this(id, kind, address, Optional.empty());
    }

    /// The same as a device of a terminal.
    Target in(Path folder) {
        return new Target(id, kind, address, Optional.of(folder));
    }
}
