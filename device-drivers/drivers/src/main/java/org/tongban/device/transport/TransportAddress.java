// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.transport;

import java.util.HexFormat;
import java.util.regex.Pattern;
import org.tongban.device.DeviceException;

/// Where a device is reached, as it is written in the settings: `/dev/ttyUSB0`, `/dev/receipt@19200`,
/// `/dev/reader@auto`, `COM3`, `tcp:192.0.2.7:9100`, or `usb:0400:C35A`.
public sealed interface TransportAddress {
    /// What a serial address without a speed means; the default of GA 450 readers.
    int USUAL_BAUD = 115_200;

    /// Opens a transport to it, bounded in time.
    Transport open() throws DeviceException;

    /// A serial port.
    ///
    /// @param path a device file, a link to one, or a Windows port name
    record Serial(String path, int baud) implements TransportAddress {
        @Override
        public Transport open() throws DeviceException {
            return SerialTransport.open(path, baud);
        }

        @Override
        public String toString() {
            return baud == USUAL_BAUD ? path : path + "@" + baud;
        }
    }

    /// A serial port whose speed is to be found out by a driver that can; others open it at the usual one.
    record SerialAnySpeed(String path) implements TransportAddress {
        @Override
        public Transport open() throws DeviceException {
            return at(USUAL_BAUD).open();
        }

        public Serial at(int baud) {
            return new Serial(path, baud);
        }

        @Override
        public String toString() {
            return path + "@auto";
        }
    }

    /// A TCP port.
    record Tcp(String host, int port) implements TransportAddress {
        @Override
        public Transport open() throws DeviceException {
            return TcpTransport.connect(host, port);
        }

        @Override
        public String toString() {
            return "tcp:" + host + ":" + port;
        }
    }

    /// A USB device with bulk pipes, the first of its kind.
    record Usb(int vendor, int product) implements TransportAddress {
        @Override
        public Transport open() throws DeviceException {
            return UsbTransport.open(vendor, product, UsbTransport.LIBUSB);
        }

        @Override
        public String toString() {
            return "usb:%04x:%04x".formatted(vendor, product);
        }
    }

    /// Reads an address.
    ///
    /// @throws IllegalArgumentException when it is none; the message says what is expected
    static TransportAddress parse(String text) {
        var tcp = Pattern.compile("tcp:\\[?([^\\[\\]]+)]?:(\\d{1,5})").matcher(text);
        if (tcp.matches()) return new Tcp(tcp.group(1), port(tcp.group(2)));
        var usb = Pattern.compile("usb:(\\p{XDigit}{4}):(\\p{XDigit}{4})").matcher(text);
        if (usb.matches()) return new Usb(HexFormat.fromHexDigits(usb.group(1)), HexFormat.fromHexDigits(usb.group(2)));
        if (text.isBlank() || text.startsWith("tcp:") || text.startsWith("usb:")) {
            throw new IllegalArgumentException(
                    "expected PATH, PATH@BAUD, PATH@auto, tcp:HOST:PORT or usb:VENDOR:PRODUCT, got: " + text);
        }
        if (text.matches(".+@auto")) return new SerialAnySpeed(text.substring(0, text.lastIndexOf('@')));
        var withSpeed = Pattern.compile("(.+)@(\\d{3,7})").matcher(text);
        if (withSpeed.matches()) return new Serial(withSpeed.group(1), Integer.parseInt(withSpeed.group(2)));
        return new Serial(text, USUAL_BAUD);
    }

    private static int port(String digits) {
        int port = Integer.parseInt(digits);
        if (port < 1 || port > 65_535) throw new IllegalArgumentException("a port is 1 to 65535: " + digits);
        return port;
    }
}
