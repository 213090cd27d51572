// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.platform;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.tongban.kiosk.casework.Heard;
import tools.jackson.databind.JsonNode;

/// Asks the platform for something that somebody stands and waits for: short patience, and every answer that is not
/// what the contract says becomes silence.
final class Asking {
    /// Somebody looks at the screen.
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    private final Wire wire;
    private final Answers answers;
    private final String baseUrl;

    Asking(Wire wire, Answers answers, String baseUrl) {
        this.wire = wire;
        this.answers = answers;
        this.baseUrl = baseUrl;
    }

    <T> Heard<T> get(String afterV1, Function<JsonNode, T> shape) {
        return get(afterV1, PATIENCE, shape);
    }

    <T> Heard<T> get(String afterV1, Duration patience, Function<JsonNode, T> shape) {
        return send(request(afterV1).GET().build(), patience, shape);
    }

    /// A POST where personal numbers would else stand in an address.
    <T> Heard<T> post(String afterV1, JsonNode body, Function<JsonNode, T> shape) {
        HttpRequest request = request(afterV1)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(Json.write(body)))
                .build();
        return send(request, PATIENCE, shape);
    }

    <T> Heard<T> put(String afterV1, JsonNode body, Function<JsonNode, T> shape) {
        HttpRequest request = request(afterV1)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofByteArray(Json.write(body)))
                .build();
        return send(request, PATIENCE, shape);
    }

    /// Reads each member of an answer that is a list.
    static <T> Function<JsonNode, List<T>> each(Function<JsonNode, T> shape) {
        return node -> {
            if (!node.isArray()) {
                throw new NotAsAgreedException("no list");
            }
            return node.values().stream().map(shape).toList();
        };
    }

    private HttpRequest.Builder request(String afterV1) {
        return wire.to(URI.create(baseUrl + afterV1)).header("Accept", "application/json");
    }

    private <T> Heard<T> send(HttpRequest request, Duration patience, Function<JsonNode, T> shape) {
        Answer<T> answer =
                wire.send(request, patience).then(response -> answers.anyJson(response, Set.of(200, 201), shape));
        return switch (answer) {
            case Answer.Accepted<T>(T value) -> new Heard.Told<>(value);
            case Answer.Problem<T> problem -> new Heard.Refused<>(problem.type());
            case Answer.Transient<T> later -> new Heard.Silence<>(later.why());
            case Answer.Unreachable<T>(String why) -> new Heard.Silence<>(why);
            case Answer.LineRefused<T>(int status) -> new Heard.Silence<>("HTTP " + status);
        };
    }
}
