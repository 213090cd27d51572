// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.emulator.wire;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/// The hand on a [ControlSocket]: a line of text there, a line of text back. Safe for any thread; each command is a
/// connection of its own.
public record Control(String host, int port) {

    private static final int PATIENCE_MILLIS = 30_000;

    /// Reads `HOST:PORT`.
    ///
    /// @throws IllegalArgumentException for anything else
    public static Control at(String address) {
        int colon = address.lastIndexOf(':');
        if (colon < 1) {
            throw new IllegalArgumentException("not HOST:PORT: " + address);
        }
        return new Control(address.substring(0, colon), Integer.parseInt(address.substring(colon + 1)));
    }

    /// Sends a command and returns what stands behind `OK`.
    ///
    /// @throws IllegalStateException when the part answers `ERR`
    public String say(String command) {
        var answer = ask(command);
        if (!answer.startsWith("OK")) {
            throw new IllegalStateException("'" + command + "' was answered by '" + answer + "'");
        }
        return answer.substring(2).strip();
    }

    /// Sends a command and returns the whole answer, `OK …` or `ERR …`.
    ///
    /// @throws UncheckedIOException when nobody answers within half a minute
    public String ask(String command) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), PATIENCE_MILLIS);
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write((command + "\n").getBytes(StandardCharsets.UTF_8));
            var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            var answer = in.readLine();
            if (answer == null) {
                throw new IOException("the control socket was closed");
            }
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException("'" + command + "' to " + address(), e);
        }
    }

    /// As [#at] reads it.
    public String address() {
        return host + ":" + port;
    }
}
