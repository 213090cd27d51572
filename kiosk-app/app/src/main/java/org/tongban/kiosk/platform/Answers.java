// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.platform;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// Sorts HTTP answers by the contract's common rules. Success is what the contract describes, never a bare 2xx: a
/// captive portal answers 200 too.
final class Answers {

    private static final String JSON = "application/json";
    private static final String PROBLEM = "application/problem+json";

    private final Clock clock;

    Answers(Clock clock) {
        this.clock = clock;
    }

    /// Reads a JSON answer.
    ///
    /// @param good the statuses that mean success on this call
    <T> Answer<T> json(HttpResponse<byte[]> response, Set<Integer> good, Function<JsonNode, T> shape) {
        return read(response, good, body -> shape.apply(Json.read(body)));
    }

    /// The same for an answer that may be a list.
    <T> Answer<T> anyJson(HttpResponse<byte[]> response, Set<Integer> good, Function<JsonNode, T> shape) {
        return read(response, good, body -> shape.apply(Json.readAny(body)));
    }

    private <T> Answer<T> read(HttpResponse<byte[]> response, Set<Integer> good, Function<byte[], T> shape) {
        if (!good.contains(response.statusCode())) {
            return otherwise(response);
        }
        String type = mediaType(response);
        if (!type.equals(JSON)) {
            return new Answer.Transient<>("HTTP " + response.statusCode() + " without JSON");
        }
        try {
            return new Answer.Accepted<>(shape.apply(response.body()));
        } catch (JacksonException | NotAsAgreedException _) {
            return new Answer.Transient<>("HTTP " + response.statusCode() + " with JSON that is not as agreed");
        }
    }

    /// Any answer that is not the success of its call.
    <T> Answer<T> otherwise(HttpResponse<byte[]> response) {
        int status = response.statusCode();
        String why = "HTTP " + status;
        return switch (status) {
            case 429, 503 -> new Answer.Transient<>(why, RetryAfter.of(response.headers(), clock));
            case 401, 403 -> new Answer.LineRefused<>(status);
            // Request Timeout and Too Early speak of the moment, not of the request (RFC 9110, RFC 8470).
            case 408, 425 -> new Answer.Transient<>(why);
            default -> status / 100 == 4 ? refused(response) : new Answer.Transient<>(why);
        };
    }

    private static <T> Answer<T> refused(HttpResponse<byte[]> response) {
        int status = response.statusCode();
        if (!mediaType(response).equals(PROBLEM)) {
            return new Answer.LineRefused<>(status);
        }
        try {
            JsonNode problem = Json.read(response.body());
            String type = Json.optionalText(problem, "type").orElse("about:blank");
            return new Answer.Problem<>(status, lastSegment(type), Json.texts(problem, "materialIds"));
        } catch (JacksonException | NotAsAgreedException _) {
            return new Answer.Transient<>("HTTP " + status + " with a problem that is not as agreed");
        }
    }

    /// Stays safe to log: whatever the platform wrote, only a plain word comes out.
    private static String lastSegment(String type) {
        String path = type.replaceFirst("[?#].*$", "").replaceFirst("/+$", "");
        String last = path.substring(path.lastIndexOf('/') + 1);
        return last.matches("[A-Za-z0-9._:-]{1,64}") ? last : "unknown";
    }

    private static String mediaType(HttpResponse<byte[]> response) {
        String value = response.headers().firstValue("Content-Type").orElse("");
        return value.replaceFirst(";.*$", "").strip().toLowerCase(Locale.ROOT);
    }
}
