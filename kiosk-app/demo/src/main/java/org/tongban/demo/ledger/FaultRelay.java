// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo.ledger;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BiConsumer;
import java.util.function.IntFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Stands between a terminal and a platform and does to each request what its plan says. One request a connection, each
/// on a thread of its own.
final class FaultRelay implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(FaultRelay.class);
    private static final String LOGIN = "<!DOCTYPE html><html><body>Login</body></html>";

    private final ServerSocket server;
    private final URI platform;
    private final AtomicInteger requests = new AtomicInteger();
    private volatile IntFunction<Fault> plan = _ -> Fault.NONE;
    private volatile Runnable gate = () -> {};
    private volatile BiConsumer<String, byte[]> listener = (_, _) -> {};
    private volatile PacedInput.Pace pace = new PacedInput.Pace(Long.MAX_VALUE);

    FaultRelay(URI platform) throws IOException {
        this.platform = platform;
        this.server = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
        Thread.ofPlatform().daemon().name("fault-relay").start(this::accept);
    }

    String origin() {
        return "http://127.0.0.1:" + server.getLocalPort();
    }

    /// From now on the first request is number 1 again.
    ///
    /// @param faults by number
    void plan(IntFunction<Fault> faults) {
        plan = faults;
        requests.set(0);
    }

    /// Each request waits here before it goes on.
    void gate(Runnable wait) {
        gate = wait;
    }

    /// Each request is told here, head and body, before anything happens to it.
    void listen(BiConsumer<String, byte[]> told) {
        listener = told;
    }

    /// From now on what terminals send comes no faster.
    void bitsPerSecond(long bits) {
        pace = new PacedInput.Pace(bits);
    }

    /// Of requests, heads too.
    long bytes() {
        return pace.bytes();
    }

    /// From the first byte to the last.
    double busySeconds() {
        return pace.busySeconds();
    }

    int requests() {
        return requests.get();
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket client = server.accept();
                Thread.ofVirtual().start(() -> serve(client));
            } catch (IOException e) {
                LOG.debug("no more connections: {}", e.getMessage());
            }
        }
    }

    private void serve(Socket client) {
        try (client) {
            var request = Message.readFrom(new BufferedInputStream(new PacedInput(client.getInputStream(), pace)));
            listener.accept(new String(request.head, StandardCharsets.ISO_8859_1), request.body);
            gate.run();
            play(plan.apply(requests.incrementAndGet()), request, client);
        } catch (IOException e) {
            LOG.debug("a connection ended: {}", e.getMessage());
        }
    }

    /// One message whose length is named; every request of the contract has one.
    private record Message(byte[] head, byte[] body) {
        static Message readFrom(InputStream in) throws IOException {
            var head = new ByteArrayOutputStream();
            for (int last = 0; last != 0x0D0A0D0A; ) {
                int b = in.read();
                if (b < 0) {
                    throw new IOException("ended within a head");
                }
                head.write(b);
                last = last << 8 | b;
            }
            return new Message(head.toByteArray(), in.readNBytes(length(head.toString(StandardCharsets.ISO_8859_1))));
        }

        private static int length(String head) {
            return head.lines()
                    .filter(line -> line.toLowerCase(Locale.ROOT).startsWith("content-length:"))
                    .mapToInt(line -> Integer.parseInt(
                            line.substring(line.indexOf(':') + 1).strip()))
                    .findFirst()
                    .orElse(0);
        }

        /// For one connection only, since the relay passes answers on to their end.
        byte[] closing() {
            String text = new String(head, StandardCharsets.ISO_8859_1)
                    .replaceAll("(?im)^(connection|upgrade|http2-settings):.*\r\n", "");
            return (text.substring(0, text.length() - 2) + "Connection: close\r\n\r\n")
                    .getBytes(StandardCharsets.ISO_8859_1);
        }
    }

    private void play(Fault fault, Message request, Socket client) throws IOException {
        switch (fault) {
            case NONE -> answer(client, forwarded(request, 1));
            case CUT_BEFORE -> {}
            case CUT_IN_REQUEST -> forwardHalf(request);
            case REPLY_LOST -> forwarded(request, 1);
            case CUT_IN_REPLY -> answer(client, half(forwarded(request, 1)));
            case RESET_BEFORE -> client.setSoLinger(true, 0);
            case RESET_AFTER -> {
                forwarded(request, 1);
                client.setSoLinger(true, 0);
            }
            case SENT_TWICE -> answer(client, forwarded(request, 2));
            case LOGIN_PAGE -> answer(client, made(200, "text/html", LOGIN));
            case REDIRECT -> answer(client, made(302, "text/html", LOGIN));
            case EMPTY_OBJECT -> answer(client, made(200, "application/json", "{}"));
            case TORN_JSON -> answer(client, made(200, "application/json", "{\"state\": \"COMM"));
            case WRONG_TYPE -> answer(client, renamed(forwarded(request, 1)));
            case STATUS_500 -> answer(client, made(500, "text/plain", "failed"));
            case STATUS_502_LATE -> {
                forwarded(request, 1);
                answer(client, made(502, "text/html", LOGIN));
            }
            case STATUS_403 -> answer(client, made(403, "text/html", LOGIN));
            case STATUS_429 -> answer(client, made(429, "text/plain", "later"));
            case TRICKLE -> trickle(client, forwarded(request, 1));
            case LATENCY -> {
                LockSupport.parkNanos(200_000_000);
                answer(client, forwarded(request, 1));
            }
            case BLACK_HOLE -> client.getInputStream().transferTo(OutputStream.nullOutputStream());
        }
    }

    private byte[] forwarded(Message request, int times) throws IOException {
        byte[] answer = {};
        for (int i = 0; i < times; i++) {
            try (var origin = new Socket(platform.getHost(), platform.getPort())) {
                origin.getOutputStream().write(request.closing());
                origin.getOutputStream().write(request.body);
                answer = origin.getInputStream().readAllBytes();
            } catch (SocketException e) {
                LOG.debug("the platform is gone: {}", e.getMessage());
            }
        }
        return answer;
    }

    private void forwardHalf(Message request) throws IOException {
        try (var origin = new Socket(platform.getHost(), platform.getPort())) {
            origin.getOutputStream().write(request.closing());
            origin.getOutputStream().write(request.body, 0, request.body.length / 2);
            origin.getOutputStream().flush();
        }
    }

    private static void answer(Socket client, byte[] bytes) throws IOException {
        client.getOutputStream().write(bytes);
    }

    private static byte[] half(byte[] bytes) {
        return java.util.Arrays.copyOf(bytes, bytes.length / 2);
    }

    private static byte[] renamed(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1)
                .replaceFirst("(?i)content-type: [^\r]*", "Content-Type: text/plain")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] made(int status, String type, String body) {
        return ("HTTP/1.1 " + status + " Made up\r\nContent-Type: " + type + "\r\nLocation: /login\r\nContent-Length: "
                        + body.length() + "\r\nConnection: close\r\n\r\n" + body)
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static void trickle(Socket client, byte[] bytes) throws IOException {
        client.setTcpNoDelay(true);
        for (byte one : bytes) {
            client.getOutputStream().write(one);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
