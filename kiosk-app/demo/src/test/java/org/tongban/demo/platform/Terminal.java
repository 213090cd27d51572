// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo.platform;

import java.io.IOException;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/// The other side of the contract, in as few words as possible, on the JDK's own client.
final class Terminal implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final JsonMapper MAPPER = new JsonMapper();

    private final String origin;
    private final HttpClient client;

    Terminal(String origin) {
        this(origin, HttpClient.Builder.NO_PROXY);
    }

    Terminal(String origin, ProxySelector proxy) {
        this.origin = origin;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .proxy(proxy)
                .connectTimeout(PATIENCE)
                .build();
    }

    HttpClient client() {
        return client;
    }

    /// A request with the terminal's name on it.
    HttpRequest.Builder request(String pathOrUri) {
        return HttpRequest.newBuilder(URI.create(origin + "/").resolve(pathOrUri))
                .timeout(PATIENCE)
                .header("Terminal-Id", SampleCase.TERMINAL);
    }

    private HttpRequest.Builder json(String path) {
        return request(path).header("Content-Type", "application/json");
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path));
    }

    HttpResponse<String> post(String path, String json) throws IOException, InterruptedException {
        return send(json(path).POST(BodyPublishers.ofString(json)));
    }

    HttpResponse<String> putManifest(SampleCase handed) throws IOException, InterruptedException {
        return putManifest(handed.caseId(), handed.manifestBytes());
    }

    HttpResponse<String> putManifest(String caseId, byte[] manifest) throws IOException, InterruptedException {
        return send(json("/v1/cases/" + caseId).PUT(BodyPublishers.ofByteArray(manifest)));
    }

    HttpRequest.Builder tus(String pathOrUri) {
        return request(pathOrUri).header("Tus-Resumable", "1.0.0");
    }

    static String metadata(String caseId, SampleCase.Material material) {
        var values = new LinkedHashMap<String, String>();
        values.put("caseId", caseId);
        values.put("materialId", material.materialId());
        values.put("filename", material.materialId() + ".pdf");
        values.put("sha256", material.sha256());
        return values.entrySet().stream()
                .map(entry -> entry.getKey() + " "
                        + Base64.getEncoder().encodeToString(entry.getValue().getBytes(StandardCharsets.US_ASCII)))
                .collect(Collectors.joining(","));
    }

    /// Returns the absolute URI of the new upload, resolved as the contract says.
    URI create(SampleCase handed, SampleCase.Material material) throws IOException, InterruptedException {
        var answer = send(tus("/files/")
                .header("Upload-Length", Integer.toString(material.bytes().length))
                .header("Upload-Metadata", metadata(handed.caseId(), material))
                .POST(BodyPublishers.noBody()));
        if (answer.statusCode() != 201) throw new IOException(answer.statusCode() + " " + answer.body());
        return URI.create(origin + "/files/")
                .resolve(answer.headers().firstValue("Location").orElseThrow());
    }

    HttpRequest.Builder patchRequest(URI upload, long offset, BodyPublisher bytes) {
        return tus(upload.toString())
                .header("Upload-Offset", Long.toString(offset))
                .header("Content-Type", "application/offset+octet-stream")
                .method("PATCH", bytes);
    }

    HttpResponse<String> patch(URI upload, long offset, byte[] bytes) throws IOException, InterruptedException {
        return send(patchRequest(upload, offset, BodyPublishers.ofByteArray(bytes)));
    }

    HttpResponse<String> head(URI upload) throws IOException, InterruptedException {
        return send(tus(upload.toString()).HEAD());
    }

    long offset(URI upload) throws IOException, InterruptedException {
        return head(upload).headers().firstValueAsLong("Upload-Offset").orElseThrow();
    }

    URI upload(SampleCase handed, SampleCase.Material material) throws IOException, InterruptedException {
        var upload = create(handed, material);
        var answer = patch(upload, 0, material.bytes());
        if (answer.statusCode() != 204) throw new IOException(answer.statusCode() + " " + answer.body());
        return upload;
    }

    HttpResponse<String> commit(SampleCase handed, Map<SampleCase.Material, URI> files)
            throws IOException, InterruptedException {
        var body = JsonNodeFactory.instance.objectNode();
        var list = body.putArray("materials");
        files.forEach((material, file) -> list.addObject()
                .put("materialId", material.materialId())
                .put("file", file.toString())
                .put("sha256", material.sha256())
                .put("size", material.bytes().length));
        return send(json("/v1/cases/" + handed.caseId() + "/commit")
                .header("Idempotency-Key", handed.caseId())
                .POST(BodyPublishers.ofString(body.toString())));
    }

    /// Everything in order, once; returns the receipt.
    String handOver(SampleCase handed) throws IOException, InterruptedException {
        putManifest(handed);
        var files = new LinkedHashMap<SampleCase.Material, URI>();
        for (var material : handed.materials()) files.put(material, upload(handed, material));
        return json(commit(handed, files)).get("receipt").stringValue();
    }

    static JsonNode json(HttpResponse<String> answer) {
        return MAPPER.readTree(answer.body());
    }

    /// Status and the last path segment of the problem's type.
    static String problem(HttpResponse<String> answer) {
        var type =
                List.of(json(answer).get("type").stringValue().split("/", -1)).getLast();
        return answer.statusCode() + " " + type + " "
                + answer.headers().firstValue("Content-Type").orElse("");
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
