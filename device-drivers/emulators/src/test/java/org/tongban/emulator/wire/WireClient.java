// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.emulator.wire;

import java.io.Closeable;
import java.io.IOException;
import java.net.Socket;
import java.util.HexFormat;

/// A computer at a device's TCP wire, speaking in hex.
public final class WireClient implements Closeable {

    private final Socket socket;

    /// Connects.
    public WireClient(int port) throws IOException {
        socket = new Socket(LoopbackPorts.address(), port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(20_000);
    }

    /// Sends these bytes.
    public void send(byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
    }

    /// Sends these bytes.
    public void send(String hex) throws IOException {
        send(HexFormat.of().parseHex(hex.replace(" ", "")));
    }

    /// Waits for so many bytes; fewer when the wire is cut before.
    public byte[] hear(int count) throws IOException {
        return socket.getInputStream().readNBytes(count);
    }

    /// Waits for so many bytes, as upper-case hex.
    public String hearHex(int count) throws IOException {
        return HexFormat.of().withUpperCase().formatHex(hear(count));
    }

    /// How long to wait before [java.net.SocketTimeoutException].
    public void patience(int millis) throws IOException {
        socket.setSoTimeout(millis);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
