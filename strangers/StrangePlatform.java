// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsParameters;
import com.sun.net.httpserver.HttpsServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.TrustManagerFactory;

/// A platform written by the words of the contract alone; it shares no line with this house's platform. A program of its
/// own: `java StrangePlatform.java key=FILE …`. It writes its public key there, as one JWK.
///
/// It has another prefix before `/v1`, its files on another port (a small tus 1.0 server, or any other one with
/// `files=URL store=FOLDER`), members that nobody knows, receipts without `typ`, no catalogue, and 404 for the profile
/// unless `profile=yes`, where its key stands under another `kid`. Words: `slow=MILLIS` before each answer; `liar=yes`
/// signs with a key that is not the one it shows; `nameless=yes` writes the JWK without `kid`; `keystore=FILE
/// truststore=FILE password=…` for https that demands a client's certificate.
///
/// Says `READY platform=URL files=URL keyurl=URL` and ends with its standard input.
static final String PREFIX = "/gov/matters";

void main(String[] arguments) throws IOException, GeneralSecurityException {
    Map<String, String> words = new HashMap<>();
    for (String argument : arguments) {
        int equals = argument.indexOf('=');
        words.put(argument.substring(0, equals), argument.substring(equals + 1));
    }
    var platform = new Platform(words);
    Files.writeString(Path.of(words.get("key")), platform.shown());
    var api = server(words);
    api.createContext("/", exchange -> platform.guarded(exchange, platform::api));
    api.start();
    String scheme = words.containsKey("keystore") ? "https" : "http";
    String origin = scheme + "://127.0.0.1:" + api.getAddress().getPort();
    String files = words.get("files");
    if (files == null) {
        var store = server(words);
        store.createContext("/", exchange -> platform.guarded(exchange, platform::tus));
        store.start();
        files = scheme + "://127.0.0.1:" + store.getAddress().getPort() + "/upload";
    }
    System.out.println("READY platform=" + origin + PREFIX + "/v1 files=" + files + " keyurl=" + origin + "/receipt-key");
    System.in.transferTo(OutputStream.nullOutputStream());
    System.exit(0);
}

HttpServer server(Map<String, String> words) throws IOException, GeneralSecurityException {
    var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    var server = words.containsKey("keystore") ? HttpsServer.create(address, 0) : HttpServer.create(address, 0);
    if (server instanceof HttpsServer https) {
        char[] password = words.get("password").toCharArray();
        var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(KeyStore.getInstance(Path.of(words.get("keystore")).toFile(), password), password);
        var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(KeyStore.getInstance(Path.of(words.get("truststore")).toFile(), password));
        SSLContext tls = SSLContext.getInstance("TLS");
        tls.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
        https.setHttpsConfigurator(new HttpsConfigurator(tls) {
            @Override
            public void configure(HttpsParameters parameters) {
                SSLParameters wanted = tls.getDefaultSSLParameters();
                wanted.setNeedClientAuth(true);
                parameters.setSSLParameters(wanted);
            }
        });
    }
    server.setExecutor(Executors.newCachedThreadPool());
    return server;
}

interface Serving {
    void serve(HttpExchange exchange, byte[] body) throws IOException, GeneralSecurityException;
}

static final class Platform {
    private final Map<String, String> words;
    private final KeyPair key = fresh();
    private final KeyPair signing;
    private final Map<String, byte[]> manifests = new HashMap<>();
    private final Map<String, String> receipts = new HashMap<>();
    private final Map<String, String> numbers = new HashMap<>();
    private final Map<String, ByteArrayOutputStream> files = new HashMap<>();
    private final Map<String, Long> lengths = new HashMap<>();

    Platform(Map<String, String> words) throws GeneralSecurityException {
        this.words = words;
        this.signing = "yes".equals(words.get("liar")) ? fresh() : key;
    }

    void guarded(HttpExchange exchange, Serving serving) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        try {
            Thread.sleep(Long.parseLong(words.getOrDefault("slow", "0")));
            synchronized (this) {
                serving.serve(exchange, body);
            }
        } catch (GeneralSecurityException | RuntimeException | InterruptedException e) {
            e.printStackTrace();
            answer(exchange, 500, "text/plain", "sorry");
        }
        System.err.println(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " "
                + exchange.getResponseCode());
    }

    void api(HttpExchange exchange, byte[] body) throws IOException, GeneralSecurityException {
        String path = exchange.getRequestURI().getPath();
        String call = exchange.getRequestMethod() + " " + path.replaceFirst("^" + PREFIX, "");
        String[] parts = path.split("/");
        if (path.equals("/receipt-key")) {
            answer(exchange, 200, "text/plain", shown());
        } else if (exchange.getRequestHeaders().getFirst("Terminal-Id") == null) {
            problem(exchange, 400, "no-terminal", "");
        } else if (call.matches("PUT /v1/cases/[0-9a-f-]{36}")) {
            manifest(exchange, parts[parts.length - 1], body);
        } else if (call.matches("POST /v1/cases/[0-9a-f-]{36}/commit")) {
            commit(exchange, parts[parts.length - 2], body);
        } else if (call.matches("GET /v1/cases/[0-9a-f-]{36}")) {
            show(exchange, parts[parts.length - 1]);
        } else if (call.matches("GET /v1/terminals/[^/]+/profile") && "yes".equals(words.get("profile"))) {
            answer(exchange, 200, "application/json; charset=utf-8", "{\"weather\": \"fine\", \"platformKeys\": ["
                    + jwk("\"another-name\"", key) + "], \"catalogKeys\": []}");
        } else {
            answer(exchange, 404, "text/plain", "no such thing here");
        }
    }

    private void manifest(HttpExchange exchange, String id, byte[] body) throws IOException {
        byte[] before = manifests.putIfAbsent(id, body);
        if (before != null && !java.util.Arrays.equals(before, body)) {
            problem(exchange, 409, "manifest-conflict", "");
        } else if (receipts.containsKey(id)) {
            json(exchange, 200, "{\"state\":\"COMMITTED\",\"receipt\":\"" + receipts.get(id) + "\"}");
        } else {
            json(exchange, before == null ? 201 : 200, "{\"state\":\"OPEN\",\"greeting\":{\"from\":[1,2]}}");
        }
    }

    private void commit(HttpExchange exchange, String id, byte[] body) throws IOException, GeneralSecurityException {
        if (!id.equals(exchange.getRequestHeaders().getFirst("Idempotency-Key"))) {
            problem(exchange, 422, "no-key", "");
            return;
        }
        Map<String, Object> manifest = object(new Json(text(manifests.get(id))).value());
        List<String> missing = new ArrayList<>();
        Map<String, Object> digests = new TreeMap<>();
        List<?> sent = (List<?>) object(new Json(text(body)).value()).get("materials");
        for (Object one : (List<?>) manifest.get("materials")) {
            var material = object(one);
            String name = (String) material.get("materialId");
            digests.put(name, material.get("sha256"));
            String file = sent.stream()
                    .map(Platform::object)
                    .filter(m -> m.get("materialId").equals(name))
                    .map(m -> (String) m.get("file"))
                    .findFirst()
                    .orElse("");
            byte[] bytes = stored(file.substring(file.lastIndexOf('/') + 1));
            if (bytes == null || !sha256(bytes).equals(material.get("sha256"))) missing.add('"' + name + '"');
        }
        if (!missing.isEmpty()) {
            problem(exchange, 409, "material-missing", ",\"materialIds\":" + missing);
            return;
        }
        receipts.computeIfAbsent(id, _ -> receipt(id, manifest, digests));
        json(exchange, 200, "{\"receipt\":\"" + receipts.get(id) + "\",\"thanks\":true}");
    }

    private byte[] stored(String name) throws IOException {
        if (words.containsKey("store")) {
            Path file = Path.of(words.get("store")).resolve(name);
            return Files.exists(file) ? Files.readAllBytes(file) : null;
        }
        return files.containsKey(name) ? files.get(name).toByteArray() : null;
    }

    private String receipt(String id, Map<String, Object> manifest, Map<String, Object> digests) {
        numbers.put(id, "QT-" + (1000 + numbers.size()));
        Map<String, Object> payload = new TreeMap<>(Map.of("caseId", id, "localNumber", manifest.get("localNumber")));
        payload.put("caseNumber", numbers.get(id));
        payload.put("manifestSha256", sha256(Json.canonical(manifest).getBytes(StandardCharsets.UTF_8)));
        payload.put("materials", digests);
        payload.put("receivedAt", OffsetDateTime.now(ZoneOffset.ofHours(8)).withNano(0).toString());
        payload.put("state", "RECEIVED");
        payload.put("remark", "nobody knows this member");
        String head = base64("{\"kid\":\"stranger-1\",\"alg\":\"ES256\"}".getBytes(StandardCharsets.UTF_8));
        String signed = head + "." + base64(Json.canonical(payload).getBytes(StandardCharsets.UTF_8));
        try {
            Signature es256 = Signature.getInstance("SHA256withECDSAinP1363Format");
            es256.initSign(signing.getPrivate());
            es256.update(signed.getBytes(StandardCharsets.US_ASCII));
            return signed + "." + base64(es256.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private void show(HttpExchange exchange, String id) throws IOException {
        if (!receipts.containsKey(id)) {
            problem(exchange, 404, "unknown-case", "");
            return;
        }
        Map<String, Object> manifest = object(new Json(text(manifests.get(id))).value());
        Map<String, Object> digests = new TreeMap<>();
        for (Object one : (List<?>) manifest.get("materials")) {
            digests.put((String) object(one).get("materialId"), object(one).get("sha256"));
        }
        Map<String, Object> view = new TreeMap<>(Map.of("caseId", id, "localNumber", manifest.get("localNumber")));
        view.put("caseNumber", numbers.get(id));
        view.put("itemName", "something");
        view.put("manifestSha256", sha256(Json.canonical(manifest).getBytes(StandardCharsets.UTF_8)));
        view.put("materials", digests);
        view.put("state", "RECEIVED");
        view.put("states", List.of());
        json(exchange, 200, Json.canonical(view));
    }

    void tus(HttpExchange exchange, byte[] body) throws IOException {
        String name = exchange.getRequestURI().getPath().replaceFirst("^.*/", "");
        exchange.getResponseHeaders().add("Tus-Resumable", "1.0.0");
        switch (exchange.getRequestMethod()) {
            case "POST" -> {
                String fresh = "f" + files.size();
                files.put(fresh, new ByteArrayOutputStream());
                lengths.put(fresh, Long.parseLong(exchange.getRequestHeaders().getFirst("Upload-Length")));
                exchange.getResponseHeaders().add("Location", "/upload/" + fresh);
                answer(exchange, 201, "text/plain", "");
            }
            case "HEAD", "PATCH" -> {
                ByteArrayOutputStream file = files.get(name);
                if (file == null) {
                    answer(exchange, 404, "text/plain", "");
                    return;
                }
                boolean patch = exchange.getRequestMethod().equals("PATCH");
                String offset = exchange.getRequestHeaders().getFirst("Upload-Offset");
                if (patch && Long.parseLong(offset) != file.size()) {
                    answer(exchange, 409, "text/plain", "");
                    return;
                }
                if (patch) file.writeBytes(body);
                exchange.getResponseHeaders().add("Upload-Offset", Long.toString(file.size()));
                exchange.getResponseHeaders().add("Upload-Length", Long.toString(lengths.get(name)));
                answer(exchange, patch ? 204 : 200, "text/plain", "");
            }
            case "OPTIONS" -> answer(exchange, 204, "text/plain", "");
            default -> answer(exchange, 405, "text/plain", "");
        }
    }

    String shown() {
        return jwk("yes".equals(words.get("nameless")) ? "" : "\"stranger-1\"", key);
    }

    private static String jwk(String kid, KeyPair pair) {
        var point = ((ECPublicKey) pair.getPublic()).getW();
        return "{\"kty\":\"EC\",\"crv\":\"P-256\"" + (kid.isEmpty() ? "" : ",\"kid\":" + kid) + ",\"x\":\""
                + base64(unsigned(point.getAffineX())) + "\",\"y\":\"" + base64(unsigned(point.getAffineY())) + "\"}";
    }

    private static byte[] unsigned(java.math.BigInteger number) {
        byte[] bytes = number.toByteArray();
        byte[] fixed = new byte[32];
        int length = Math.min(32, bytes.length);
        System.arraycopy(bytes, bytes.length - length, fixed, 32 - length, length);
        return fixed;
    }

    private static KeyPair fresh() throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        return generator.generateKeyPair();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> object(Object value) {
        return (Map<String, Object>) value;
    }

    private static void json(HttpExchange exchange, int status, String text) throws IOException {
        answer(exchange, status, "application/json", text);
    }

    private static void problem(HttpExchange exchange, int status, String type, String more) throws IOException {
        answer(exchange, status, "application/problem+json",
                "{\"type\":\"https://stranger.example/problems/" + type + "\",\"title\":\"no\"" + more + "}");
    }

    private static void answer(HttpExchange exchange, int status, String type, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", type);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        if (body.length > 0) exchange.getResponseBody().write(body);
        exchange.close();
    }
}
