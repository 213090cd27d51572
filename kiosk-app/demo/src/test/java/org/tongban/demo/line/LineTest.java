// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo.line;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
final class LineTest {
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private HttpServer origin;
    private Line line;
    private HttpClient client;

    @BeforeEach
    void start() throws IOException {
        origin = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        origin.setExecutor(threads);
        origin.createContext("/echo", LineTest::echo);
        origin.createContext("/empty", LineTest::empty);
        origin.start();
        line = new Line();
        client = HttpClient.newBuilder().proxy(ProxySelector.of(line.address())).build();
    }

    @AfterEach
    void stop() throws IOException {
        client.shutdownNow();
        line.close();
        origin.stop(0);
        threads.shutdownNow();
    }

    /// Answers the body, in chunks, and tells what the request looked like on its way in.
    private static void echo(HttpExchange exchange) throws IOException {
        try (exchange) {
            var in = exchange.getRequestHeaders();
            var seen = "%s %s connection=%s upgrade=%s"
                    .formatted(
                            exchange.getRequestMethod(),
                            exchange.getRequestURI(),
                            in.getFirst("Connection"),
                            in.getFirst("Upgrade"));
            exchange.getResponseHeaders().set("Seen", seen);
            exchange.sendResponseHeaders(200, 0);
            exchange.getRequestBody().transferTo(exchange.getResponseBody());
        }
    }

    private static void empty(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(204, -1);
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + origin.getAddress().getPort() + path))
                .timeout(Duration.ofSeconds(60));
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofByteArray());
    }

    private static byte[] someBytes() {
        var bytes = new byte[2_000_000];
        new Random(7).nextBytes(bytes);
        return bytes;
    }

    @Test
    void carriesABodyOfKnownLengthBothWays() throws Exception {
        var answer = send(request("/echo?a=b%20c").POST(BodyPublishers.ofByteArray(someBytes())));
        assertArrayEquals(someBytes(), answer.body());
        assertEquals(
                "POST /echo?a=b%20c connection=close upgrade=null",
                answer.headers().firstValue("Seen").orElse(""));
    }

    @Test
    void holdsBackWhatIsBeyondItsAllowanceUntilItIsUpAgain() throws Exception {
        line.holdAfter(100_000);
        var whole =
                request("/echo").POST(BodyPublishers.ofByteArray(someBytes())).build();
        var answer = client.sendAsync(whole, BodyHandlers.ofByteArray());
        while (!line.status().startsWith("held open=2 ")) Thread.onSpinWait();
        assertFalse(answer.isDone());
        line.up();
        assertArrayEquals(someBytes(), answer.get(60, TimeUnit.SECONDS).body());
    }

    @Test
    void carriesABodyInChunksBothWays() throws Exception {
        var chunks = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(someBytes()));
        assertArrayEquals(someBytes(), send(request("/echo").PUT(chunks)).body());
    }

    @Test
    void carriesAnswersWithoutABody() throws Exception {
        assertEquals(200, send(request("/echo").HEAD()).statusCode());
        assertEquals(
                204,
                send(request("/empty").method("PATCH", BodyPublishers.ofString("x")))
                        .statusCode());
        assertEquals(204, send(request("/empty").GET()).statusCode());
    }

    @Test
    void letsTheServerAskForTheBodyFirst() throws Exception {
        var answer = send(request("/echo").expectContinue(true).POST(BodyPublishers.ofString("body")));
        assertEquals("body", new String(answer.body(), StandardCharsets.US_ASCII));
    }

    @Test
    void opensATunnelForConnect() throws Exception {
        try (var wire = new Socket(line.address().getAddress(), line.address().getPort())) {
            var target = "127.0.0.1:" + origin.getAddress().getPort();
            write(wire, "CONNECT " + target + " HTTP/1.1\r\nHost: " + target + "\r\n\r\n");
            var established = "HTTP/1.1 200 Connection established\r\n\r\n";
            assertEquals(established, read(wire, established.length()));
            write(wire, "GET /empty HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
            assertEquals("HTTP/1.1 204", read(wire, 12));
        }
    }

    @Test
    void saysSoWhenNobodyIsAtTheOtherEnd() throws Exception {
        origin.stop(0);
        assertEquals(502, send(request("/echo")).statusCode());
    }

    @Test
    void refusesWhileDownAndCarriesAgainWhenUp() throws Exception {
        line.down();
        assertTrue(line.status().startsWith("down open=0"), line.status());
        assertThrows(IOException.class, () -> send(request("/empty")));
        line.up();
        assertEquals(204, send(request("/empty")).statusCode());
    }

    @Test
    void cutsAnOpenConnectionAtOnce() throws Exception {
        try (var wire = new Socket(line.address().getAddress(), line.address().getPort())) {
            var target = "127.0.0.1:" + origin.getAddress().getPort();
            write(wire, "CONNECT " + target + " HTTP/1.1\r\n\r\n");
            read(wire, 12);
            assertEquals(2, line.down());
            wire.setSoTimeout(60_000);
            wire.getInputStream().readAllBytes();
        }
    }

    private static void write(Socket wire, String text) throws IOException {
        wire.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
    }

    private static String read(Socket wire, int count) throws IOException {
        return new String(wire.getInputStream().readNBytes(count), StandardCharsets.US_ASCII);
    }
}
