// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo.line;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The proxy's door: listens on a loopback port, knows every open socket and can cut them all.
/// While it is down a new connection is accepted and closed at once. Safe for any thread.
final class Line implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Line.class);

    private final ServerSocket server;
    private final Set<Socket> open = new HashSet<>();
    private boolean up = true;
    private long carried;

    Line() throws IOException {
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().name("line").start(this::accept);
    }

    InetSocketAddress address() {
        return (InetSocketAddress) server.getLocalSocketAddress();
    }

    /// Cuts the line and returns how many sockets were open; none of them carries a byte after this returns.
    synchronized int down() {
        up = false;
        int cut = open.size();
        List.copyOf(open).forEach(Line::hangUp);
        open.clear();
        return cut;
    }

    synchronized void up() {
        up = true;
    }

    synchronized String status() {
        return "%s open=%d carried=%d".formatted(up ? "up" : "down", open.size(), carried);
    }

    /// Counts a socket among those that a cut closes.
    ///
    /// @throws IOException when the line is down; the socket is closed then
    synchronized void take(Socket socket) throws IOException {
        if (!up) {
            hangUp(socket);
            throw new IOException("the line is down");
        }
        open.add(socket);
    }

    /// Closes a socket and forgets it.
    synchronized void release(Socket socket) {
        open.remove(socket);
        hangUp(socket);
    }

    @Override
    public void close() throws IOException {
        server.close();
        down();
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                serve(server.accept());
            } catch (IOException e) {
                LOG.debug("line: {}", e.getMessage());
            }
        }
    }

    private void serve(Socket client) throws IOException {
        take(client);
        synchronized (this) {
            carried++;
        }
        Thread.ofVirtual().name("line-connection").start(new Connection(this, client));
    }

    private static void hangUp(Closeable socket) {
        try {
            socket.close();
        } catch (IOException e) {
            LOG.debug("hanging up: {}", e.getMessage());
        }
    }
}
