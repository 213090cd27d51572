// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.boot;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.tongban.kiosk.catalog.CatalogSignature;

/// A platform that knows two calls: the profile and the catalogue.
final class CatalogServer implements AutoCloseable {
    private final HttpServer server;
    private final ECKey key;
    private final AtomicInteger sent = new AtomicInteger();
    private volatile byte[] body = new byte[0];
    private volatile String signature = "";
    private volatile String offered = "";
    private volatile boolean gateway;

    CatalogServer() throws IOException, JOSEException {
        key = new ECKeyGenerator(Curve.P_256).keyID("hall").generate();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/v1/terminals/T-1/profile", this::profile);
        server.createContext("/v1/catalog", this::catalog);
        server.start();
    }

    String baseUrl() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/v1";
    }

    void publish(String content) {
        body = content.getBytes(StandardCharsets.UTF_8);
        signature = CatalogSignature.sign(body, key.toJSONString());
    }

    void publishUnsigned(String content) {
        body = content.getBytes(StandardCharsets.UTF_8);
        signature = "";
    }

    void publishSignedByAStranger(String content) {
        body = content.getBytes(StandardCharsets.UTF_8);
        try {
            ECKey stranger = new ECKeyGenerator(Curve.P_256).keyID("stranger").generate();
            signature = CatalogSignature.sign(body, stranger.toJSONString());
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    void change(String found, String replacement) {
        body = new String(body, StandardCharsets.UTF_8)
                .replace(found, replacement)
                .getBytes(StandardCharsets.UTF_8);
    }

    void offer(String code) {
        offered = "\"" + code + "\"";
    }

    void answerLikeAGateway() {
        gateway = true;
    }

    int bodiesSent() {
        return sent.get();
    }

    private void profile(HttpExchange exchange) throws IOException {
        String profile =
                "{\"terminalNumber\":\"590101\",\"itemWhitelist\":[%s],\"platformKeys\":[],\"catalogKeys\":[%s]}"
                        .formatted(offered, key.toPublicJWK().toJSONString());
        answer(exchange, 200, "application/json", profile.getBytes(StandardCharsets.UTF_8));
    }

    private void catalog(HttpExchange exchange) throws IOException {
        String etag = "\"" + signature.hashCode() + "-" + body.length + "\"";
        if (gateway) {
            answer(exchange, 404, "text/html", "<html>no</html>".getBytes(StandardCharsets.UTF_8));
        } else if (body.length == 0) {
            answer(
                    exchange,
                    404,
                    "application/problem+json",
                    "{\"type\":\"x/not-published\"}".getBytes(StandardCharsets.UTF_8));
        } else if (etag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
            exchange.sendResponseHeaders(304, -1);
            exchange.close();
        } else {
            sent.incrementAndGet();
            exchange.getResponseHeaders().set("ETag", etag);
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            if (!signature.isEmpty()) {
                exchange.getResponseHeaders().set("Catalog-Signature", signature);
            }
            answer(exchange, 200, "application/json", packed(body));
        }
    }

    private static byte[] packed(byte[] content) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var packer = new GZIPOutputStream(out)) {
            packer.write(content);
        }
        return out.toByteArray();
    }

    private static void answer(HttpExchange exchange, int status, String type, byte[] content) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, content.length);
        exchange.getResponseBody().write(content);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
