// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo.line;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One connection through the line, on its own thread: one request, or one CONNECT tunnel (RFC 9110 clause 9.3.6).
///
/// Both sides are told `Connection: close`, so after the two heads have been rewritten bytes are only passed on, in
/// both directions, until one side ends. Framing by length, by chunks or by the end of the connection, and answers
/// without a body, all come through untouched; only a choked line holds back what goes to the platform.
final class Connection implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(Connection.class);
    private static final int CONNECT_PATIENCE = (int) Duration.ofSeconds(10).toMillis();

    private final Line line;
    private final Socket client;

    Connection(Line line, Socket client) {
        this.line = line;
        this.client = client;
    }

    @Override
    public void run() {
        try {
            var fromClient = new BufferedInputStream(client.getInputStream());
            var request = Head.readFrom(fromClient);
            if (request.startLine().startsWith("CONNECT ")) tunnel(request, fromClient);
            else forward(request, fromClient);
        } catch (IOException e) {
            LOG.debug("connection ended: {}", e.getMessage());
        } finally {
            line.release(client);
        }
    }

    private void tunnel(Head request, InputStream fromClient) throws IOException {
        var target = Target.ofAuthority(request);
        var origin = connect(target);
        try {
            write("HTTP/1.1 200 Connection established\r\n\r\n");
            upstream(fromClient, origin);
            pass(origin.getInputStream(), client.getOutputStream());
        } finally {
            line.release(origin);
        }
    }

    private void forward(Head request, InputStream fromClient) throws IOException {
        var target = Target.ofAbsolute(request);
        var origin = connect(target);
        try {
            origin.getOutputStream().write(request.forOrigin(target.path()).bytes());
            upstream(fromClient, origin);
            var fromOrigin = new BufferedInputStream(origin.getInputStream());
            answerHeads(fromOrigin);
            pass(fromOrigin, client.getOutputStream());
        } finally {
            line.release(origin);
        }
    }

    /// Interim answers (1xx) come before the real one and go through as they are.
    private void answerHeads(InputStream fromOrigin) throws IOException {
        var head = Head.readFrom(fromOrigin);
        while (head.isInterim()) {
            client.getOutputStream().write(head.bytes());
            head = Head.readFrom(fromOrigin);
        }
        client.getOutputStream().write(head.closing().bytes());
    }

    private Socket connect(Target target) throws IOException {
        var origin = new Socket();
        line.take(origin);
        try {
            origin.connect(target.address(), CONNECT_PATIENCE);
            return origin;
        } catch (IOException e) {
            line.release(origin);
            write("HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
            throw e;
        }
    }

    private void upstream(InputStream fromClient, Socket origin) {
        Thread.ofVirtual().name("line-upstream").start(() -> {
            try {
                passWhatMay(fromClient, origin.getOutputStream());
                origin.shutdownOutput();
            } catch (IOException e) {
                LOG.debug("upstream ended: {}", e.getMessage());
                line.release(origin);
            }
        });
    }

    private void write(String head) throws IOException {
        client.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
    }

    private static void pass(InputStream from, OutputStream to) throws IOException {
        var buffer = new byte[16 * 1024];
        for (int n = from.read(buffer); n >= 0; n = from.read(buffer)) to.write(buffer, 0, n);
    }

    private void passWhatMay(InputStream from, OutputStream to) throws IOException {
        var buffer = new byte[16 * 1024];
        for (int n = from.read(buffer); n >= 0; n = from.read(buffer)) {
            int sent = 0;
            while (sent < n) {
                int granted = line.mayPass(n - sent);
                to.write(buffer, sent, granted);
                sent += granted;
            }
        }
    }
}
