// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.platform;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/// The three requests of tus 1.0.0 that we use: creation, HEAD and PATCH. Thread-safe.
final class Tus {

    /// One PATCH carries at most this, so that a slow line still finishes each within its bound.
    static final int CHUNK = 1 << 20;

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration PATIENCE_FOR_BYTES = Duration.ofMinutes(2);

    private final Wire wire;
    private final Answers answers;
    private final URI filesUrl;

    Tus(Wire wire, Answers answers, URI filesUrl) {
        this.wire = wire;
        this.answers = answers;
        this.filesUrl = filesUrl;
    }

    /// What an upload says of itself.
    sealed interface Reply {
        record At(long offset) implements Reply {}

        /// The upload is known no more (404, 410).
        record Gone() implements Reply {}

        /// The bytes belong elsewhere (409).
        record OtherOffset() implements Reply {}

        record Failed(Answer<URI> answer) implements Reply {}
    }

    /// Creates an upload and tells where.
    Answer<URI> create(UploadFile file) {
        HttpRequest request = start(filesUrl)
                .header("Upload-Length", Long.toString(file.size()))
                .header("Upload-Metadata", metadata(file))
                .POST(BodyPublishers.noBody())
                .build();
        return wire.send(request, PATIENCE).then(response -> {
            if (response.statusCode() != 201) {
                return answers.otherwise(response);
            }
            return place(response)
                    .<Answer<URI>>map(Answer.Accepted::new)
                    .orElseGet(() -> new Answer.Transient<>("an upload without a usable Location"));
        });
    }

    Reply offset(URI upload, long size) {
        HttpRequest request = start(upload).HEAD().build();
        return reply(wire.send(request, PATIENCE), size);
    }

    /// Sends the next chunk from `offset`.
    Reply append(URI upload, byte[] content, long offset) {
        int length = (int) Math.min(CHUNK, content.length - offset);
        HttpRequest request = start(upload)
                .header("Upload-Offset", Long.toString(offset))
                .header("Content-Type", "application/offset+octet-stream")
                .method("PATCH", BodyPublishers.ofByteArray(content, (int) offset, length))
                .build();
        return reply(wire.send(request, PATIENCE_FOR_BYTES), content.length);
    }

    /// Only addresses that we may talk to come out.
    boolean isUsable(URI upload) {
        try {
            return upload.equals(Reach.allowed(upload));
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    private HttpRequest.Builder start(URI uri) {
        return wire.to(uri).header("Tus-Resumable", "1.0.0");
    }

    private Optional<URI> place(HttpResponse<byte[]> response) {
        try {
            return response.headers()
                    .firstValue("Location")
                    .map(filesUrl::resolve)
                    .filter(this::isUsable);
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private Reply reply(Answer<HttpResponse<byte[]>> answer, long size) {
        if (!(answer instanceof Answer.Accepted<HttpResponse<byte[]>>(var response))) {
            return new Reply.Failed(answer.then(_ -> new Answer.Transient<>("no answer")));
        }
        return switch (response.statusCode()) {
            case 200, 204 -> at(response, size);
            case 404, 410 -> new Reply.Gone();
            case 409 -> new Reply.OtherOffset();
            case 423 -> new Reply.Failed(new Answer.Transient<>("the upload is locked"));
            default -> new Reply.Failed(answers.otherwise(response));
        };
    }

    private static Reply at(HttpResponse<byte[]> response, long size) {
        OptionalLong offset = number(response, "Upload-Offset");
        if (offset.isEmpty()) {
            return new Reply.Failed(new Answer.Transient<>("an upload without an offset"));
        }
        boolean another =
                offset.getAsLong() > size || number(response, "Upload-Length").orElse(size) != size;
        return another ? new Reply.Gone() : new Reply.At(offset.getAsLong());
    }

    private static OptionalLong number(HttpResponse<byte[]> response, String name) {
        String value = response.headers().firstValue(name).orElse("");
        return value.matches("\\d{1,18}") ? OptionalLong.of(Long.parseLong(value)) : OptionalLong.empty();
    }

    private static String metadata(UploadFile file) {
        var pairs = new LinkedHashMap<String, String>();
        pairs.put("caseId", file.caseId().toString());
        pairs.put("materialId", file.materialId());
        pairs.put("filename", file.filename());
        pairs.put("sha256", file.sha256());
        return pairs.entrySet().stream().map(Tus::pair).collect(Collectors.joining(","));
    }

    private static String pair(Map.Entry<String, String> entry) {
        byte[] value = entry.getValue().getBytes(StandardCharsets.US_ASCII);
        return entry.getKey() + " " + Base64.getEncoder().encodeToString(value);
    }
}
