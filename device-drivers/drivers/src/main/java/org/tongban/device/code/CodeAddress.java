// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.code;

import java.nio.file.Path;
import org.tongban.device.DeviceException;
import org.tongban.device.transport.TransportAddress;

/// Where a code reader is, as it is written in the settings: an address of a wire, or `input:/dev/input/by-id/…` for
/// one
/// that poses as a keyboard (Linux).
public sealed interface CodeAddress {
    /// What the address of a keyboard-like reader begins with.
    String INPUT = "input:";

    /// Opens the reader that is there, bounded in time.
    CodeReader open() throws DeviceException;

    /// A reader on a serial line or behind TCP.
    record Wire(TransportAddress address) implements CodeAddress {
        @Override
        public CodeReader open() throws DeviceException {
            return SerialCodeReader.open(address);
        }
    }

    /// A reader that poses as a keyboard; it is taken away from the rest of the system while it is open.
    record Input(Path file) implements CodeAddress {
        @Override
        public CodeReader open() throws DeviceException {
            return EventCodeReader.open(file);
        }
    }

    /// @throws IllegalArgumentException when the text is no address of a code reader, with a message for a technician
    static CodeAddress parse(String text) {
        if (!text.startsWith(INPUT)) return new Wire(TransportAddress.parse(text));
        if (!text.startsWith(INPUT + "/")) {
            throw new IllegalArgumentException("expected input:/dev/input/by-id/…, got: " + text);
        }
        return new Input(Path.of(text.substring(INPUT.length())));
    }
}
