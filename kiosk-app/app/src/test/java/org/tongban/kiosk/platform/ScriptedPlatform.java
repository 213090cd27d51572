// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.platform;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.tongban.kiosk.casework.Digests;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// A small platform over real HTTP that does as the contract says, except for the next request of a kind for which a
/// test has scripted something else.
public final class ScriptedPlatform implements AutoCloseable {

    public static final String DIGEST = "d".repeat(64);

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<String> log = new ArrayList<>();
    private final Map<String, Deque<HttpHandler>> scripts = new HashMap<>();
    private final Map<String, ByteArrayOutputStream> files = new TreeMap<>();
    private final Map<String, Map<String, String>> headers = new TreeMap<>();
    private final Map<String, byte[]> manifests = new HashMap<>();
    private final Map<String, String> receipts = new HashMap<>();
    private final List<String> messagePaths = new ArrayList<>();
    private final List<byte[]> messageBodies = new ArrayList<>();
    private boolean loseReceipt;
    private ECKey signing = key("key-1");
    private ECKey published = signing;

    public ScriptedPlatform() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    public PlatformSettings settings() {
        return new PlatformSettings(uri("/v1"), uri("/files/"), "T-001");
    }

    public URI uri(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    /// Answers the next request of this kind in another way; several wait in line. The kind is one of `profile`,
    /// `manifest`, `commit`, `create`, `HEAD` and `PATCH`.
    public synchronized void next(String kind, HttpHandler handler) {
        scripts.computeIfAbsent(kind, _ -> new ArrayDeque<>()).add(handler);
    }

    public void next(String kind, int status, String contentType, String body) {
        next(kind, exchange -> reply(exchange, status, contentType, body));
    }

    public void nextProblem(String kind, int status, String json) {
        next(kind, status, "application/problem+json", json);
    }

    /// The kinds of the requests so far, in order.
    public synchronized List<String> log() {
        return List.copyOf(log);
    }

    public synchronized void clearLog() {
        log.clear();
    }

    public synchronized Map<String, byte[]> files() {
        var bytes = new TreeMap<String, byte[]>();
        files.forEach((name, content) -> bytes.put(name, content.toByteArray()));
        return bytes;
    }

    public synchronized byte[] manifest(String caseId) {
        return manifests.getOrDefault(caseId, new byte[0]);
    }

    /// A header of the last request of this kind.
    public synchronized String header(String kind, String name) {
        return headers.getOrDefault(kind, Map.of()).getOrDefault(name, "");
    }

    /// From now on signs with another key, which the profile names.
    public synchronized void changeKey() {
        signing = key("key-2");
        published = signing;
    }

    /// From now on signs with a key of the same name that is not the platform's.
    public synchronized void forgeKey() {
        signing = key(published.getKeyID());
    }

    /// From now on signs with a key that the profile does not name.
    public synchronized void hideKey() {
        signing = key("key-hidden");
    }

    /// Closes the next case, and the connection before the answer.
    public synchronized void loseNextReceipt() {
        loseReceipt = true;
    }

    public synchronized ECKey signingKey() {
        return signing;
    }

    private static ECKey key(String id) {
        try {
            return new ECKeyGenerator(Curve.P_256).keyID(id).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    public synchronized String sign(String payload) {
        var header = new JWSHeader.Builder(JWSAlgorithm.ES256)
                .keyID(signing.getKeyID())
                .type(new JOSEObjectType("receipt+jws"))
                .build();
        try {
            var jws = new JWSObject(header, new Payload(payload));
            jws.sign(new ECDSASigner(signing));
            return jws.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        String kind = kind(exchange.getRequestMethod(), exchange.getRequestURI().getPath());
        HttpHandler handler;
        synchronized (this) {
            log.add(kind);
            var seen = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
            exchange.getRequestHeaders().forEach((name, values) -> seen.put(name, values.getFirst()));
            headers.put(kind, seen);
            var waiting = scripts.getOrDefault(kind, new ArrayDeque<>());
            handler = waiting.isEmpty() ? one -> asAgreed(kind, one) : waiting.remove();
        }
        try (exchange) {
            handler.handle(exchange);
        }
    }

    private static String kind(String method, String path) {
        if (path.endsWith("/profile")) {
            return "profile";
        }
        if (path.endsWith("/commit")) {
            return "commit";
        }
        if (path.startsWith("/v1/cases/")) {
            return method.equals("PUT") ? "manifest" : "status";
        }
        return method.equals("POST") ? "create" : method;
    }

    private void asAgreed(String kind, HttpExchange exchange) throws IOException {
        String[] path = exchange.getRequestURI().getPath().split("/", -1);
        switch (kind) {
            case "profile" -> json(exchange, 200, profile());
            case "manifest" -> manifest(exchange, path[3]);
            case "commit" -> commit(exchange, path[3]);
            case "create" -> create(exchange);
            case "HEAD" -> head(exchange, path[path.length - 1]);
            case "PATCH" -> append(exchange, path[path.length - 1], Integer.MAX_VALUE);
            case "PUT" -> message(exchange);
            default -> reply(exchange, 404, "text/plain", "");
        }
    }

    private synchronized String profile() {
        return """
                {"terminalNumber": "000001", "hall": "H-1", "platformKeys": [%s], "configVersion": 3, "new": null}
                """.formatted(published.toPublicJWK());
    }

    /// The usual answer to a manifest, for scripts that only wanted to know of it.
    public void acceptManifest(HttpExchange exchange) throws IOException {
        manifest(exchange, exchange.getRequestURI().getPath().split("/", -1)[3]);
    }

    private void manifest(HttpExchange exchange, String caseId) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        boolean fresh;
        String receipt;
        synchronized (this) {
            fresh = manifests.putIfAbsent(caseId, body) == null;
            receipt = receipts.get(caseId);
        }
        String answer = receipt == null
                ? "{\"state\": \"OPEN\"}"
                : "{\"state\": \"COMMITTED\", \"receipt\": \"" + receipt + "\"}";
        json(exchange, fresh ? 201 : 200, answer);
    }

    private void commit(HttpExchange exchange, String caseId) throws IOException {
        JsonNode body = Json.read(exchange.getRequestBody().readAllBytes());
        byte[] manifest = manifest(caseId);
        var number = Json.optionalText(Json.read(manifest), "localNumber");
        ObjectNode payload = Json.object()
                .put("caseId", caseId)
                .put("localNumber", number.orElse("K-TEST"))
                .put("caseNumber", "N-1")
                .put("manifestSha256", number.isPresent() ? Digests.sha256Hex(manifest) : DIGEST)
                .put("receivedAt", "2026-11-23T10:00:00+08:00")
                .put("state", "RECEIVED");
        ObjectNode materials = payload.putObject("materials");
        for (JsonNode material : Json.items(body, "materials")) {
            materials.put(Json.text(material, "materialId"), Json.text(material, "sha256"));
        }
        String receipt = sign(payload.toString());
        boolean lost;
        synchronized (this) {
            receipts.put(caseId, receipt);
            lost = loseReceipt;
            loseReceipt = false;
        }
        if (lost) {
            return;
        }
        json(exchange, 200, "{\"receipt\": \"" + receipt + "\"}");
    }

    /// Takes any small message.
    private void message(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        synchronized (this) {
            messagePaths.add(exchange.getRequestURI().getPath());
            messageBodies.add(body);
        }
        json(exchange, 201, "{\"trackingNumber\": \"T-1\"}");
    }

    /// Where small messages were taken, in order.
    public synchronized List<String> messagePaths() {
        return List.copyOf(messagePaths);
    }

    public synchronized List<byte[]> messageBodies() {
        return List.copyOf(messageBodies);
    }

    private void create(HttpExchange exchange) throws IOException {
        String name;
        synchronized (this) {
            name = "f" + log.stream().filter("create"::equals).count();
            files.put(name, new ByteArrayOutputStream());
        }
        exchange.getResponseHeaders().add("Location", name);
        exchange.sendResponseHeaders(201, -1);
    }

    private void head(HttpExchange exchange, String name) throws IOException {
        ByteArrayOutputStream file = file(name);
        if (file == null) {
            exchange.sendResponseHeaders(404, -1);
            return;
        }
        exchange.getResponseHeaders().add("Upload-Offset", Integer.toString(file.size()));
        exchange.sendResponseHeaders(200, -1);
    }

    /// Keeps at most `most` bytes of what comes; where more came the connection is cut.
    public void append(HttpExchange exchange, String name, int most) throws IOException {
        ByteArrayOutputStream file = file(name);
        String offset = exchange.getRequestHeaders().getFirst("Upload-Offset");
        if (file == null || !offset.equals(Integer.toString(file.size()))) {
            exchange.sendResponseHeaders(file == null ? 404 : 409, -1);
            return;
        }
        file.writeBytes(exchange.getRequestBody().readNBytes(most));
        if (most == Integer.MAX_VALUE) {
            exchange.getResponseHeaders().add("Upload-Offset", Integer.toString(file.size()));
            exchange.sendResponseHeaders(204, -1);
        }
    }

    private synchronized @Nullable ByteArrayOutputStream file(String name) {
        return files.get(name);
    }

    private static void json(HttpExchange exchange, int status, String body) throws IOException {
        reply(exchange, status, "application/json", body);
    }

    /// Sends a whole answer.
    public static void reply(HttpExchange exchange, int status, String contentType, String body) throws IOException {
        exchange.getRequestBody().readAllBytes();
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", contentType);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
