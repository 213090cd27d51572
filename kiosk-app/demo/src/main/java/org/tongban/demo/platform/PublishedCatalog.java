// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `GET /v1/catalog` from a folder that a publisher writes: `catalog.json`, its detached signature `catalog.jws`, and
/// the public keys `*.public`. Read anew at each call, so that what is published is served at once.
final class PublishedCatalog implements Calls {
    private static final JsonMapper JSON = new JsonMapper();

    private final Path folder;

    PublishedCatalog(Path folder) {
        this.folder = folder;
    }

    @Override
    public Answer answer(Call call) throws IOException, Problem {
        if (!call.method().equals("GET")) throw new Problem(405, "method-not-allowed", "GET only");
        var file = folder.resolve("catalog.json");
        if (!Files.exists(file)) throw new Problem(404, "not-published", "nothing is published");
        var body = Files.readAllBytes(file);
        var etag = "\"" + Digests.sha256(body) + "\"";
        if (call.header("If-None-Match").filter(etag::equals).isPresent()) {
            return Answer.empty(304).with("ETag", etag);
        }
        var packed = folder.resolve("catalog.json.gz");
        boolean gzip = Files.exists(packed)
                && call.header("Accept-Encoding").orElse("").contains("gzip");
        var answer = new Answer(200, "application/json", gzip ? Files.readAllBytes(packed) : body).with("ETag", etag);
        var signed = folder.resolve("catalog.jws");
        if (Files.exists(signed)) answer = answer.with("Catalog-Signature", Files.readString(signed));
        return gzip ? answer.with("Content-Encoding", "gzip") : answer;
    }

    List<JsonNode> keys() throws IOException {
        var keys = new ArrayList<JsonNode>();
        if (!Files.isDirectory(folder)) return keys;
        try (var files = Files.newDirectoryStream(folder, "*.public")) {
            for (var file : files) keys.add(JSON.readTree(Files.readAllBytes(file)));
        }
        return keys;
    }
}
