// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/// The handle of one part of the outside world: a line of text there, a line of text back. Safe for any thread; each
/// command is a connection of its own.
public record Control(String host, int port) {
    private static final int PATIENCE_MILLIS = 20_000;

    /// Reads `HOST:PORT`.
    public static Control at(String address) {
        int colon = address.lastIndexOf(':');
        return new Control(address.substring(0, colon), Integer.parseInt(address.substring(colon + 1)));
    }

    /// Sends a command and returns what stands behind `OK`.
    ///
    /// @throws IllegalStateException when the part answers `ERR`
    public String say(String command) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), PATIENCE_MILLIS);
            socket.setSoTimeout(PATIENCE_MILLIS);
            Writer out = new OutputStreamWriter(socket.getOutputStream(), StandardCharsets.UTF_8);
            out.write(command + "\n");
            out.flush();
            var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            String answer = in.readLine();
            if (answer == null || !answer.startsWith("OK")) {
                throw new IllegalStateException("'" + command + "' was answered by '" + answer + "'");
            }
            return answer.substring(2).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("'" + command + "' to port " + port, e);
        }
    }

    public String address() {
        return host + ":" + port;
    }
}
