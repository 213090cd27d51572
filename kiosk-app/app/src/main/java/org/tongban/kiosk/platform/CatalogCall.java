// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.platform;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/// `GET /v1/catalog`: conditional, gzip, with bounds before and after decoding.
final class CatalogCall {
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    /// The reader refuses more than 64 MiB; what is larger is cut here and refused there.
    private static final int LARGEST = (40 << 20) + 1;

    private final Wire wire;
    private final Answers answers;

    CatalogCall(Wire wire, Answers answers) {
        this.wire = wire;
        this.answers = answers;
    }

    Answer<CatalogAnswer> get(URI uri, Optional<String> etag) {
        HttpRequest.Builder request =
                wire.to(uri).header("Accept", "application/json").header("Accept-Encoding", "gzip");
        etag.ifPresent(known -> request.header("If-None-Match", known));
        return wire.send(request.GET().build(), PATIENCE, LARGEST).then(this::answer);
    }

    private Answer<CatalogAnswer> answer(HttpResponse<byte[]> response) {
        return switch (response.statusCode()) {
            case 304 -> new Answer.Accepted<>(new CatalogAnswer.Same());
            case 404 -> missing(response);
            case 200 -> content(response);
            default -> answers.otherwise(response);
        };
    }

    /// Only a platform says that nothing is published; a gateway's own 404 is a fault of the line.
    private Answer<CatalogAnswer> missing(HttpResponse<byte[]> response) {
        Answer<CatalogAnswer> other = answers.otherwise(response);
        return other instanceof Answer.Problem<CatalogAnswer>
                ? new Answer.Accepted<>(new CatalogAnswer.Nothing())
                : other;
    }

    private static Answer<CatalogAnswer> content(HttpResponse<byte[]> response) {
        String type = response.headers().firstValue("Content-Type").orElse("");
        if (!type.startsWith("application/json")) {
            return new Answer.Transient<>("HTTP 200 without JSON");
        }
        try {
            boolean packed = response.headers()
                    .firstValue("Content-Encoding")
                    .filter("gzip"::equalsIgnoreCase)
                    .isPresent();
            byte[] body = packed ? unpacked(response.body()) : response.body();
            return new Answer.Accepted<>(new CatalogAnswer.Fresh(
                    body,
                    response.headers().firstValue("ETag").orElse(""),
                    response.headers().firstValue("Catalog-Signature").orElse("")));
        } catch (IOException _) {
            return new Answer.Transient<>("HTTP 200 with a body that is no gzip");
        }
    }

    private static byte[] unpacked(byte[] packed) throws IOException {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return in.readNBytes(LARGEST);
        }
    }
}
