// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.identity;

import java.nio.file.Path;
import java.util.regex.Pattern;
import org.tongban.device.DeviceException;
import org.tongban.device.transport.TransportAddress;

/// Where an identity reader is, as it is written in the settings: an address of a wire, or `sdt:FILE:PORT` for one that
/// comes with a maker's library only.
public sealed interface ReaderAddress {

    /// Opens the reader that is there, bounded in time.
    IdentityReader open() throws DeviceException;

    /// A reader that speaks GA 450.
    record Wire(TransportAddress address) implements ReaderAddress {
        @Override
        public IdentityReader open() throws DeviceException {
            return ResidentCardReader.open(address);
        }
    }

    /// A reader behind a library.
    ///
    /// @param port 1–16 serial, 1001–1016 USB
    record Library(Path file, int port) implements ReaderAddress {
        @Override
        public IdentityReader open() throws DeviceException {
            return LibraryCardReader.open(file, port);
        }
    }

    /// @throws IllegalArgumentException when the text is no address of a reader, with a message for a technician
    static ReaderAddress parse(String text) {
        var library = Pattern.compile("sdt:(.+):(\\d{1,4})").matcher(text);
        return library.matches()
                ? new Library(Path.of(library.group(1)), Integer.parseInt(library.group(2)))
                : new Wire(TransportAddress.parse(text));
    }
}
