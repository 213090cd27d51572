// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.emulator.wire;

import java.io.Closeable;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Optional;

/// A TCP port that plays the device's plug: it can be shut, with all its connections, and opened again under the
/// same number.
///
/// One client is served at a time. Safe for use from any thread.
public final class WirePort implements Closeable {

    /// What happens to a client that comes while another one is connected.
    public enum SecondClient {
        /// It takes the place of the first one, which is taken for dead.
        REPLACES_THE_FIRST,
        /// It is let in when the first one has gone, as print servers do.
        WAITS_ITS_TURN
    }

    private static final Duration LONGEST_GOODBYE = Duration.ofSeconds(2);

    private final int port;
    private final SecondClient secondClient;
    private final Conversation conversation;
    private Optional<ServerSocket> server;
    private Optional<Socket> client = Optional.empty();
    private Thread acceptor;

    /// Opens a free port at once.
    public WirePort(SecondClient secondClient, Conversation conversation) throws IOException {
        this.secondClient = secondClient;
        this.conversation = conversation;
        var opened = LoopbackPorts.open();
        this.port = opened.getLocalPort();
        this.server = Optional.of(opened);
        this.acceptor = Thread.ofVirtual().name("wire").start(() -> accept(opened));
    }

    /// The port's number; the same for the whole life.
    public int port() {
        return port;
    }

    /// Whether clients can connect.
    public synchronized boolean isOpen() {
        return server.isPresent();
    }

    /// Listens again; nothing happens when it listens already.
    public synchronized void open() throws IOException {
        if (server.isEmpty()) {
            var opened = LoopbackPorts.open(port);
            server = Optional.of(opened);
            acceptor = Thread.ofVirtual().name("wire").start(() -> accept(opened));
        }
    }

    /// Closes the port and cuts the connection. The system takes connections for as long as somebody still waits for
    /// them, so the one who waits is seen off before this returns.
    @Override
    public void close() throws IOException {
        Thread waiting;
        synchronized (this) {
            for (var open : server.stream().toList()) {
                open.close();
            }
            server = Optional.empty();
            cut();
            waiting = acceptor;
        }
        seeOff(waiting);
    }

    private static void seeOff(Thread waiting) {
        if (waiting.equals(Thread.currentThread())) {
            return;
        }
        try {
            waiting.join(LONGEST_GOODBYE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void accept(ServerSocket from) {
        while (!from.isClosed()) {
            try {
                welcome(from, from.accept());
            } catch (IOException e) {
                if (!from.isClosed()) {
                    Log.line("wire", "not accepting: " + e.getMessage());
                }
            }
        }
    }

    private void welcome(ServerSocket from, Socket next) throws IOException {
        next.setTcpNoDelay(true);
        synchronized (this) {
            if (from.isClosed()) {
                next.close();
                return;
            }
            cut();
            client = Optional.of(next);
        }
        switch (secondClient) {
            case REPLACES_THE_FIRST -> Thread.ofVirtual().name("wire-client").start(() -> serve(next));
            case WAITS_ITS_TURN -> serve(next);
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            conversation.hold(socket.getInputStream(), socket.getOutputStream());
        } catch (IOException e) {
            Log.line("wire", "cut: " + e.getMessage());
        }
    }

    private void cut() throws IOException {
        for (var old : client.stream().toList()) {
            old.close();
        }
        client = Optional.empty();
    }
}
