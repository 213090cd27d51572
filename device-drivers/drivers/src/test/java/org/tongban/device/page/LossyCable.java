// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.page;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.tongban.device.page.IppRequest.Operation;

/// Stands between a driver and a real printer, passes on what is asked and answered, and can lose one answer.
final class LossyCable implements AutoCloseable {
    private final HttpClient onward =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final AtomicReference<Optional<Operation>> lost = new AtomicReference<>(Optional.empty());
    private final HttpServer server;
    private final int printer;

    LossyCable(int printer) throws IOException {
        this.printer = printer;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::pass);
        server.start();
    }

    URI address() {
        return URI.create("ipp://localhost:" + server.getAddress().getPort() + "/ipp/print");
    }

    /// The next one.
    void loseTheAnswerTo(Operation operation) {
        lost.set(Optional.of(operation));
    }

    @Override
    public void close() {
        server.stop(0);
        onward.close();
    }

    private void pass(HttpExchange exchange) throws IOException {
        byte[] question = exchange.getRequestBody().readAllBytes();
        var post = HttpRequest.newBuilder(URI.create("http://localhost:" + printer + exchange.getRequestURI()))
                .header("Content-Type", "application/ipp")
                .POST(BodyPublishers.ofByteArray(question))
                .build();
        try {
            byte[] answer = onward.send(post, BodyHandlers.ofByteArray()).body();
            boolean isLost = lost.get().filter(one -> one.code() == question[3]).isPresent();
            if (isLost) {
                lost.set(Optional.empty());
                throw new IOException("lost on the way");
            }
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
