// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo.platform;

import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What goes back to the client.
///
/// @param contentType empty when there is no body
/// @param fields header fields besides the content type
record Answer(int status, String contentType, byte[] body, Map<String, String> fields) {
    private static final JsonMapper MAPPER = new JsonMapper();

    /// A client that still sends gets its answer although nobody wants the rest; beyond this it is cut.
    private static final long DRAINED_AT_MOST = 64L << 20;

    Answer {
        fields = Map.copyOf(fields);
    }

    Answer(int status, String contentType, byte[] body) {
        this(status, contentType, body, Map.of());
    }

    static Answer json(int status, JsonNode body) {
        return new Answer(status, "application/json", bytes(body));
    }

    static Answer empty(int status) {
        return new Answer(status, "", new byte[0]);
    }

    Answer with(String name, String value) {
        var more = new LinkedHashMap<>(fields);
        more.put(name, value);
        return new Answer(status, contentType, body, more);
    }

    /// The body as it is after content decoding.
    ///
    /// @throws IOException when it says gzip and is none
    byte[] decoded() throws IOException {
        if (!"gzip".equals(fields.get("Content-Encoding"))) return body;
        try (var in = new GZIPInputStream(new ByteArrayInputStream(body))) {
            return in.readAllBytes();
        }
    }

    /// Whether a signed receipt stands in it.
    boolean holdsReceipt() {
        return contentType.equals("application/json") && MAPPER.readTree(body).has("receipt");
    }

    static byte[] bytes(JsonNode node) {
        return MAPPER.writeValueAsBytes(node);
    }

    /// Sends the answer, then takes in what is left of the request: closing a socket with unread bytes in it would
    /// reset the connection and could swallow the answer.
    void send(HttpExchange exchange) throws IOException {
        fields.forEach(exchange.getResponseHeaders()::set);
        if (!contentType.isEmpty()) exchange.getResponseHeaders().set("Content-Type", contentType);
        if (body.length == 0 || exchange.getRequestMethod().equals("HEAD")) {
            drain(exchange);
            exchange.sendResponseHeaders(status, -1);
            return;
        }
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.getResponseBody().flush();
        drain(exchange);
    }

    private static void drain(HttpExchange exchange) throws IOException {
        var in = exchange.getRequestBody();
        var buffer = new byte[16 * 1024];
        long drained = 0;
        for (int n = in.read(buffer); n >= 0 && drained < DRAINED_AT_MOST; n = in.read(buffer)) drained += n;
    }
}
