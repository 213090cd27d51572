// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo.process;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Takes commands on a loopback port: UTF-8 text, one command a line, each answered by one line, `OK …` or
/// `ERR reason`. Each connection has its own virtual thread and may bring any number of commands.
public final class ControlSocket implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ControlSocket.class);

    private final Commands commands;
    private final ServerSocket server;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();

    /// Opens an ephemeral port and listens at once.
    public ControlSocket(Commands commands) throws IOException {
        this.commands = commands;
        this.server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().name("control").start(this::accept);
    }

    /// For the READY line.
    public InetSocketAddress address() {
        return (InetSocketAddress) server.getLocalSocketAddress();
    }

    @Override
    public void close() throws IOException {
        server.close();
        for (var socket : open) socket.close();
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                var socket = server.accept();
                open.add(socket);
                Thread.ofVirtual().name("control-connection").start(() -> serve(socket));
            } catch (IOException e) {
                if (!server.isClosed()) LOG.warn("control socket: {}", e.getMessage());
            }
        }
    }

    private void serve(Socket socket) {
        try (socket;
                var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))) {
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                socket.getOutputStream().write((answer(line) + "\n").getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            LOG.debug("control connection ended: {}", e.getMessage());
        } finally {
            open.remove(socket);
        }
    }

    private String answer(String line) {
        if (line.isBlank()) return "ERR empty command";
        try {
            return ("OK " + commands.carryOut(List.of(line.strip().split("\\s+", -1)))).stripTrailing();
        } catch (CommandRefused e) {
            return "ERR " + e.getMessage();
        } catch (RuntimeException e) {
            LOG.error("control command failed", e);
            return "ERR failed, see the log";
        }
    }
}
