// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.scan;

import java.net.URI;
import org.tongban.device.DeviceException;

/// Where a scanner is, as people write it down: `http://HOST/eSCL`, or `sane:DEVICE` with a device as `scanimage -L`
/// names it.
public sealed interface ScannerAddress {

    /// Opens the scanner that is there, bounded in time.
    PageScanner open() throws DeviceException;

    /// A scanner that speaks eSCL.
    record Escl(URI base) implements ScannerAddress {
        @Override
        public PageScanner open() throws DeviceException {
            return EsclScanner.open(base);
        }

        @Override
        public String toString() {
            return base.toString();
        }
    }

    /// A scanner behind SANE.
    record Sane(String device) implements ScannerAddress {
        @Override
        public PageScanner open() throws DeviceException {
            return SaneScanner.open(device);
        }

        @Override
        public String toString() {
            return PREFIX + device;
        }
    }

    /// A camera over the desk.
    record Camera(String input) implements ScannerAddress {
        @Override
        public PageScanner open() throws DeviceException {
            return DocumentCamera.open(input);
        }

        @Override
        public String toString() {
            return CAMERA_PREFIX + input;
        }
    }

    /// A camera behind its maker's local service.
    record Service(URI address) implements ScannerAddress {
        @Override
        public PageScanner open() throws DeviceException {
            return WebSocketCamera.open(address);
        }

        @Override
        public String toString() {
            return address.toString();
        }
    }

    /// What an address of SANE begins with.
    String PREFIX = "sane:";
    /// What an address of a document camera begins with.
    String CAMERA_PREFIX = "camera:";

    /// @throws IllegalArgumentException when the text is no address of a scanner, with a message for a technician
    static ScannerAddress parse(String text) {
        if (text.startsWith(PREFIX) && text.length() > PREFIX.length()) {
            return new Sane(text.substring(PREFIX.length()));
        }
        if (text.startsWith(CAMERA_PREFIX) && text.length() > CAMERA_PREFIX.length()) {
            return new Camera(text.substring(CAMERA_PREFIX.length()));
        }
        if (text.matches("ws://[^/?#]+(/[^?#]*)?")) return new Service(URI.create(text));
        if (!text.matches("https?://.+")) {
            throw new IllegalArgumentException(
                    "expected http://HOST/eSCL, sane:DEVICE or camera:/dev/video0, got: " + text);
        }
        return new Escl(URI.create(text));
    }
}
