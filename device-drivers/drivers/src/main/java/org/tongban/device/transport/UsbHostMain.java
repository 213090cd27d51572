// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.transport;

import java.io.ByteArrayOutputStream;
import java.util.HexFormat;
import java.util.Optional;
import org.tongban.device.host.HostLoop;
import org.tongban.device.transport.UsbLibrary.Bulk;

/// The process in which libusb lives. Questions: `open VENDOR PRODUCT`, `write MILLIS HEX`, `read MILLIS`. Answers:
/// `ok`
/// with bytes in hexadecimal digits, or `no NUMBER` with libusb's error.
public final class UsbHostMain {
    static final String OK = "ok";
    static final String NO = "no";
    /// How long a packet of the same answer may be behind the one before.
    private static final int NEXT_PACKET_MILLIS = 20;

    private final UsbLibrary library;
    private Optional<Bulk> bulk = Optional.empty();

    private UsbHostMain(UsbLibrary library) {
        this.library = library;
    }

    /// @param words the library's name or file
    public static void main(String[] words) {
        var host = new UsbHostMain(new UsbLibrary(words[0]));
        HostLoop.run(host::answer);
    }

    private String answer(String question) throws Throwable {
        String[] words = question.split(" ");
        try {
            return switch (words[0]) {
                case "open" -> open(HexFormat.fromHexDigits(words[1]), HexFormat.fromHexDigits(words[2]));
                case "write" -> write(Integer.parseInt(words[1]), HexFormat.of().parseHex(words[2]));
                case "read" -> read(Integer.parseInt(words[1]));
                default -> "";
            };
        } catch (IllegalStateException e) {
            return NO + " " + e.getMessage();
        }
    }

    private String open(int vendor, int product) throws Throwable {
        bulk = Optional.ofNullable(library.open(vendor, product));
        return bulk.isPresent() ? OK : NO + " " + UsbLibrary.NO_DEVICE;
    }

    /// A pipe that was stopped is freed and the order given once more: nothing of it was taken.
    private String write(int millis, byte[] bytes) throws Throwable {
        int result = library.write(bulk.orElseThrow(), bytes, millis);
        if (result == UsbLibrary.STALL) {
            library.clearHalt(bulk.orElseThrow(), bulk.orElseThrow().out());
            result = library.write(bulk.orElseThrow(), bytes, millis);
        }
        if (result == 0 && library.moved() == bytes.length) return OK;
        return NO + " " + (result == 0 ? UsbLibrary.TIMEOUT : result);
    }

    /// Packets until a short one, or until no more comes. Bytes that came before an error are given first.
    private String read(int millis) throws Throwable {
        var all = new ByteArrayOutputStream();
        int packet = bulk.orElseThrow().packet();
        int result;
        do {
            result = library.read(bulk.orElseThrow(), all.size() == 0 ? millis : NEXT_PACKET_MILLIS);
            all.writeBytes(library.received());
        } while (result == 0 && library.moved() == packet && all.size() + packet <= Bulk.LONGEST);
        if (result == UsbLibrary.STALL)
            library.clearHalt(bulk.orElseThrow(), bulk.orElseThrow().in());
        boolean nothing = result == UsbLibrary.TIMEOUT || result == UsbLibrary.STALL || result == 0;
        if (all.size() == 0 && !nothing) return NO + " " + result;
        return (OK + " " + HexFormat.of().formatHex(all.toByteArray())).strip();
    }
}
