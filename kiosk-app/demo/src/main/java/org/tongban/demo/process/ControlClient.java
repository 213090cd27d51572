// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo.process;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/// Speaks to the control socket of any demonstration or emulator process; one connection a command.
public final class ControlClient {
    private static final int PATIENCE = (int) Duration.ofSeconds(30).toMillis();

    private final InetSocketAddress address;

    public ControlClient(InetSocketAddress address) {
        this.address = address;
    }

    /// Sends one command and returns the whole answer line, `OK …` or `ERR …`.
    ///
    /// @throws IOException when nobody answers within half a minute
    public String ask(String command) throws IOException {
        try (var socket = new Socket()) {
            socket.connect(address, PATIENCE);
            socket.setSoTimeout(PATIENCE);
            socket.getOutputStream().write((command + "\n").getBytes(StandardCharsets.UTF_8));
            var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            var answer = in.readLine();
            if (answer == null) throw new IOException("the control socket was closed");
            return answer;
        }
    }
}
