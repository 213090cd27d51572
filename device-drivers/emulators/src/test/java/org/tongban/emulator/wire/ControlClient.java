// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.emulator.wire;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/// A person at a control socket.
public final class ControlClient implements Closeable {

    private final Socket socket;
    private final BufferedReader in;

    /// Connects to `127.0.0.1:PORT`.
    public ControlClient(String address) throws IOException {
        var port = Integer.parseInt(address.substring(address.indexOf(':') + 1));
        socket = new Socket(LoopbackPorts.address(), port);
        socket.setSoTimeout(20_000);
        in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
    }

    /// Says a line and hears a line.
    public String say(String line) throws IOException {
        socket.getOutputStream().write((line + "\n").getBytes(StandardCharsets.UTF_8));
        return String.valueOf(in.readLine());
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
