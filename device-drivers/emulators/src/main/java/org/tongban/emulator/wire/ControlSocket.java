// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.emulator.wire;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/// The socket over which a person or a test moves the emulated device: one command a line, one answer a line.
///
/// Lines are UTF-8. Each command is answered by `OK`, `OK text` or `ERR reason`. Any number of clients may be
/// connected; each has its own virtual thread, so the commands must be safe to run side by side. [Control] is the
/// other end.
public final class ControlSocket implements Closeable {

    private static final int LONGEST_LINE = 8192;

    private final ServerSocket server;
    private final Map<String, Command> commands;

    /// Listens on a free port of the loop-back address.
    public ControlSocket(Map<String, Command> commands) throws IOException {
        this.commands = Map.copyOf(commands);
        this.server = LoopbackPorts.open();
        Thread.ofVirtual().name("control").start(this::accept);
    }

    /// Where to connect, as `127.0.0.1:PORT`.
    public String address() {
        return "127.0.0.1:" + server.getLocalPort();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                var client = server.accept();
                Thread.ofVirtual().name("control-client").start(() -> converse(client));
            } catch (IOException e) {
                if (!server.isClosed()) {
                    Log.line("control", "not accepting: " + e.getMessage());
                }
            }
        }
    }

    private void converse(Socket client) {
        try (client;
                var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
                var out = client.getOutputStream()) {
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                out.write((answer(line) + "\n").getBytes(StandardCharsets.UTF_8));
                out.flush();
            }
        } catch (IOException | UncheckedIOException e) {
            Log.line("control", "client lost: " + e.getMessage());
        }
    }

    private String answer(String line) {
        if (line.length() > LONGEST_LINE) {
            return "ERR line too long";
        }
        var words = line.strip();
        var gap = words.indexOf(' ');
        var name = gap < 0 ? words : words.substring(0, gap);
        var argument = gap < 0 ? "" : words.substring(gap).strip();
        var command = commands.get(name);
        if (command == null) {
            return "ERR unknown command; known: "
                    + String.join(" ", commands.keySet().stream().sorted().toList());
        }
        return run(command, argument);
    }

    private static String run(Command command, String argument) {
        try {
            return ("OK " + command.run(argument)).strip();
        } catch (RefusedException e) {
            return "ERR " + e.getMessage();
        } catch (IOException | RuntimeException e) {
            Log.line("control", "command failed: " + e);
            return "ERR " + e.getClass().getSimpleName() + " " + e.getMessage();
        }
    }
}
