// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.transport;

import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import org.tongban.device.DeviceException;
import org.tongban.device.DeviceFault;
import org.tongban.device.DeviceFault.Broken;
import org.tongban.device.DeviceFault.NoAnswer;
import org.tongban.device.DeviceFault.NotConnected;
import org.tongban.device.DeviceFault.Occupied;
import org.tongban.device.host.NativeHost;

/// A USB device with a pair of bulk pipes, such as the readers 0400:C35A, by libusb 1.0 in a process of its own (ADR
/// 63):
/// what hangs or crashes there is a fault here. Linux; libusb's package is needed. No real USB device was ever tried.
public final class UsbTransport implements Transport {
    /// The name under which the system's loader finds it.
    public static final String LIBUSB = "libusb-1.0.so.0";

    private static final Duration START = Duration.ofSeconds(20);
    private static final Duration WRITE = Duration.ofSeconds(5);
    private static final Duration SLACK = Duration.ofSeconds(2);
    /// libusb takes zero for "for ever".
    private static final int LONGEST_READ_MILLIS = 30_000;

    private static final int ACCESS = -3;
    private static final int BUSY = -6;

    private final NativeHost host;

    private UsbTransport(NativeHost host) {
        this.host = host;
    }

    /// Opens the first device of this maker and product.
    ///
    /// @param library libusb's name or file
    /// @throws DeviceException with `NotConnected`, or `Occupied` where it cannot be had
    public static UsbTransport open(int vendor, int product, String library) throws DeviceException {
        var transport = new UsbTransport(NativeHost.start(UsbHostMain.class, List.of(library)));
        try {
            transport.ask("open %04X %04X".formatted(vendor, product), START);
            return transport;
        } catch (DeviceException e) {
            transport.close();
            throw e;
        }
    }

    @Override
    public void write(byte[] bytes) throws DeviceException {
        ask(
                "write " + WRITE.toMillis() + " " + HexFormat.of().formatHex(bytes),
                WRITE.multipliedBy(2).plus(SLACK));
    }

    @Override
    public byte[] read(Duration patience) throws DeviceException {
        int millis = Math.clamp(patience.toMillis(), 1, LONGEST_READ_MILLIS);
        return ask("read " + millis, Duration.ofMillis(millis).plus(SLACK));
    }

    @Override
    public void drain() throws DeviceException {
        while (read(Duration.ofMillis(1)).length > 0) {
            // Until nothing is left.
        }
    }

    @Override
    public void close() {
        host.close();
    }

    private byte[] ask(String question, Duration patience) throws DeviceException {
        String answer = host.ask(question, patience);
        if (answer.startsWith(UsbHostMain.OK)) {
            return HexFormat.of()
                    .parseHex(answer.substring(UsbHostMain.OK.length()).strip());
        }
        throw new DeviceException(fault(answer, patience));
    }

    private static DeviceFault fault(String answer, Duration patience) {
        int number = answer.matches(UsbHostMain.NO + " -\\d{1,3}")
                ? Integer.parseInt(answer.substring(UsbHostMain.NO.length() + 1))
                : 0;
        return switch (number) {
            case UsbLibrary.NO_DEVICE -> new NotConnected("no such USB device");
            case UsbLibrary.TIMEOUT -> new NoAnswer(patience);
            case ACCESS, BUSY -> new Occupied("libusb " + number);
            case 0 -> new Broken("libusb cannot be used");
            default -> new NotConnected("libusb " + number);
        };
    }
}
