// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.transport;

import com.fazecast.jSerialComm.SerialPort;
import com.fazecast.jSerialComm.SerialPortInvalidPortException;
import java.time.Duration;
import java.util.Arrays;
import org.tongban.device.Deadline;
import org.tongban.device.DeviceException;
import org.tongban.device.DeviceFault.NoAnswer;
import org.tongban.device.DeviceFault.NotConnected;
import org.tongban.device.DeviceFault.Occupied;

/// A serial port, 8N1 without flow control, by its path (also a udev link or `COM3`).
///
/// The library's list of ports and its disconnect event are not used: the list leaves out ports that exist, and the
/// event fires without end. A pulled plug shows itself as a read of -1, while the port still claims to be open; should
/// the system not say so, the path leads nowhere or elsewhere, which is looked at whenever nothing came. The path is
/// looked up when a port object is made, so every opening makes a new one.
///
/// How long a read waits is kept in the port, where any program of the machine can change it. So it is set before each
/// read, and a read that outlasts it all the same is ended from elsewhere.
public final class SerialTransport implements Transport {
    private static final Duration WRITE_STALL = Duration.ofSeconds(10);
    private static final Duration READ_SLACK = Duration.ofSeconds(2);
    /// The system keeps tenths of a second in one byte; what is longer would come out as no wait at all.
    private static final int LONGEST_READ_MILLIS = 25_000;

    private final SerialPort port;
    private final PortPath path;
    private final Duration writeStall;
    private final byte[] buffer = new byte[4096];

    private SerialTransport(SerialPort port, PortPath path, Duration writeStall) {
        this.port = port;
        this.path = path;
        this.writeStall = writeStall;
    }

    /// Opens the port.
    ///
    /// @throws DeviceException with `NotConnected` when the path does not exist, `Occupied` when it cannot be had
    public static SerialTransport open(String path, int baud) throws DeviceException {
        return open(path, baud, WRITE_STALL);
    }

    static SerialTransport open(String path, int baud, Duration writeStall) throws DeviceException {
        PortPath there = PortPath.of(path);
        SerialPort port = named(path);
        port.setComPortParameters(baud, 8, SerialPort.ONE_STOP_BIT, SerialPort.NO_PARITY);
        port.setFlowControl(SerialPort.FLOW_CONTROL_DISABLED);
        if (!port.openPort(0)) {
            throw new DeviceException(new Occupied(path + ", system error " + port.getLastErrorCode()));
        }
        return new SerialTransport(port, there, writeStall);
    }

    private static SerialPort named(String path) throws DeviceException {
        try {
            return SerialPort.getCommPort(path);
        } catch (SerialPortInvalidPortException e) {
            throw new DeviceException(new NotConnected(path), e);
        }
    }

    /// The library's write has no bound, and a device that takes nothing would hold it for ever.
    @Override
    public void write(byte[] bytes) throws DeviceException {
        var deadline = Deadline.in(writeStall);
        try (var _ = new ClosingIn(writeStall, port)) {
            writeAll(bytes, deadline);
        }
    }

    @Override
    public byte[] read(Duration patience) throws DeviceException {
        waitAtMost(patience);
        int count;
        try (var guard = new ClosingIn(patience.plus(READ_SLACK), port)) {
            count = port.readBytes(buffer, buffer.length);
            if (count < 0 && guard.hasClosed()) throw new DeviceException(new NoAnswer(patience));
        }
        if (count < 0 || (count == 0 && !path.isUnchanged())) throw gone();
        return Arrays.copyOf(buffer, count);
    }

    @Override
    public void drain() throws DeviceException {
        int waiting = port.bytesAvailable();
        if (waiting < 0) throw gone();
        while (waiting > 0) {
            if (port.readBytes(buffer, Math.min(waiting, buffer.length)) < 0) throw gone();
            waiting = port.bytesAvailable();
        }
    }

    @Override
    public void close() {
        port.closePort();
    }

    private void writeAll(byte[] bytes, Deadline deadline) throws DeviceException {
        int sent = 0;
        while (sent < bytes.length) {
            int count = port.writeBytes(bytes, bytes.length - sent, sent);
            if (count <= 0) throw deadline.isOver() ? new DeviceException(new NoAnswer(writeStall)) : gone();
            sent += count;
        }
    }

    private void waitAtMost(Duration patience) {
        // Zero would wait for ever.
        int millis = Math.clamp(patience.toMillis(), 1, LONGEST_READ_MILLIS);
        port.setComPortTimeouts(SerialPort.TIMEOUT_READ_SEMI_BLOCKING, millis, 0);
    }

    private DeviceException gone() {
        return new DeviceException(
                new NotConnected(port.getSystemPortPath() + ", system error " + port.getLastErrorCode()));
    }
}
