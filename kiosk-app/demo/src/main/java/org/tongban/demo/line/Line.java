// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo.line;

import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
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
/// While it is down a new connection is accepted and closed at once; while it is choked what is on its way to the
/// platform waits. Safe for any thread.
final class Line implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Line.class);

    private final ServerSocket server;
    private final Set<Socket> open = new HashSet<>();
    private boolean up = true;
    private boolean held;
    private long carried;
    private long allowance = Long.MAX_VALUE;

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
        unchoke();
        int cut = open.size();
        List.copyOf(open).forEach(Line::hangUp);
        open.clear();
        return cut;
    }

    synchronized void up() {
        up = true;
        unchoke();
    }

    /// Lets so many more bytes of what clients send pass; the rest waits, with its connection open, until the line is
    /// up or down again.
    synchronized void holdAfter(long bytes) {
        up = true;
        allowance = bytes;
    }

    private synchronized void unchoke() {
        allowance = Long.MAX_VALUE;
        held = false;
        notifyAll();
    }

    /// How many of these bytes may go on to the platform; waits while none may.
    synchronized int mayPass(int wanted) throws InterruptedIOException {
        while (allowance == 0) {
            held = true;
            try {
                wait();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new InterruptedIOException("held up");
            }
        }
        int granted = (int) Math.min(wanted, allowance);
        if (allowance != Long.MAX_VALUE) allowance -= granted;
        return granted;
    }

    /// `up`, `down`, or `held` when bytes wait; and how many connections.
    synchronized String status() {
        var state = held ? "held" : up ? "up" : "down";
        return "%s open=%d carried=%d".formatted(state, open.size(), carried);
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
