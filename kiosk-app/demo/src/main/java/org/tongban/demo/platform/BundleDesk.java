// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo.platform;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.interfaces.ECPrivateKey;
import java.sql.SQLException;
import java.util.Base64;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Takes in bundles from sticks, by the same rules as cases that come over a line, and writes `receipts.json` beside.
final class BundleDesk {
    private final Database database;
    private final CaseTable cases;
    private final Uploads uploads;
    private final Commit commit;
    private final KeyRing keys;

    BundleDesk(Database database, CaseTable cases, Uploads uploads, Commit commit, KeyRing keys) {
        this.database = database;
        this.cases = cases;
        this.uploads = uploads;
        this.commit = commit;
        this.keys = keys;
    }

    /// @return how many were taken in and refused
    ObjectNode take(Path folder) throws IOException, SQLException, Problem {
        var bundle = Bundle.at(folder);
        var answer = JsonNodeFactory.instance
                .objectNode()
                .put("format", "tongban-receipts/1")
                .put("bundleId", bundle.index().path("bundleId").asString());
        var receipts = answer.putArray("receipts");
        var refused = answer.putArray("refused");
        for (JsonNode one : bundle.index().path("cases")) {
            var caseId = one.path("caseId").asString();
            try {
                var receipt = taken(bundle, one);
                receipts.addObject().put("caseId", caseId).put("receipt", receipt);
            } catch (Problem problem) {
                refused.addObject().put("caseId", caseId).put("type", problem.type());
            }
        }
        Files.writeString(folder.resolve("receipts.json"), JsonMapper.shared().writeValueAsString(answer));
        return JsonNodeFactory.instance
                .objectNode()
                .put("taken", receipts.size())
                .put("refused", refused.size());
    }

    /// Takes one case in, by the same rules as over a line.
    ///
    /// @param one `caseId`, `key`, `materials` with `materialId` and `filename` each
    /// @return its receipt, which is the same for ever
    String taken(SealedCases bundle, JsonNode one) throws IOException, SQLException, Problem {
        if (!(keys.of(KeyRing.Purpose.ESCROW).getPrivate() instanceof ECPrivateKey escrow)) {
            throw new IllegalStateException("the escrow key is no elliptic one");
        }
        var key = Bundle.caseKey(one, escrow);
        var json = StrictJson.of(bundle.manifest(one, key));
        var manifest = ManifestRules.check(json);
        if (!manifest.caseId().equals(one.path("caseId").asString()))
            throw Problem.caseRejected("caseId: is another one");
        open(manifest, json);
        var files = JsonNodeFactory.instance.objectNode();
        var list = files.putArray("materials");
        for (JsonNode material : one.path("materials")) {
            var content = bundle.material(one, material, key);
            var id = material.path("materialId").asString();
            var sha256 = Digests.sha256(content);
            var upload =
                    uploads.create(UploadMetadata.of(metadata(manifest.caseId(), material, sha256)), content.length);
            Files.write(uploads.file(upload), content);
            list.addObject()
                    .put("materialId", id)
                    .put("file", "/files/" + upload.id())
                    .put("sha256", sha256)
                    .put("size", content.length);
        }
        return commit.carryOut(
                manifest.caseId(), manifest.caseId(), JsonMapper.shared().writeValueAsBytes(files));
    }

    private void open(Manifest manifest, StrictJson json) throws IOException, SQLException, Problem {
        var sha256 = json.sha256();
        database.attempt(session -> {
            var standing = cases.find(session, manifest.caseId());
            if (standing.isEmpty()) cases.open(session, manifest, json, sha256);
            else if (!standing.get().manifestSha256().equals(sha256)) {
                throw new Problem(409, "manifest-conflict", "this id stands with another manifest");
            }
            Account.manifestTaken(session, manifest.caseId());
            return sha256;
        });
    }

    private static String metadata(String caseId, JsonNode material, String sha256) {
        return String.join(
                ",",
                List.of(
                        pair("caseId", caseId),
                        pair("materialId", material.path("materialId").asString()),
                        pair("filename", material.path("filename").asString()),
                        pair("sha256", sha256)));
    }

    private static String pair(String name, String value) {
        return name + " " + Base64.getEncoder().encodeToString(value.getBytes(StandardCharsets.US_ASCII));
    }
}
