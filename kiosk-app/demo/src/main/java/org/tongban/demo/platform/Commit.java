// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo.platform;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.JsonNodeFactory;

/// The commit of a case: looks at the real bytes of every material, then binds the case once and for ever.
final class Commit {
    private final Database database;
    private final CaseTable cases;
    private final Uploads uploads;
    private final Receipts receipts;
    private final Optional<Duration> intake;

    Commit(Database database, CaseTable cases, Uploads uploads, Receipts receipts, Optional<Duration> intake) {
        this.database = database;
        this.cases = cases;
        this.uploads = uploads;
        this.receipts = receipts;
        this.intake = intake;
    }

    /// Returns the receipt. A case that is already committed keeps the one it has, whatever the list says this time.
    String carryOut(String caseId, String idempotencyKey, byte[] body) throws IOException, SQLException, Problem {
        if (!idempotencyKey.equals(caseId)) {
            throw new Problem(400, "idempotency-key", "Idempotency-Key must be the bare id of the case");
        }
        var found = database.inTransaction(session -> {
            var standing = cases.find(session, caseId);
            if (standing.isPresent()) Account.commitAsked(session, caseId);
            return standing;
        });
        var stored = found.orElseThrow(() -> new Problem(404, "unknown-case", "no manifest stands under this id"));
        if (stored.committed().isPresent()) return stored.committed().get().receipt();
        var manifest = ManifestRules.check(StrictJson.of(stored.manifest()));
        checkMaterials(manifest, entries(manifest, body));
        return database.inTransaction(session -> bind(session, stored, manifest));
    }

    /// Two commits may have got here at once; the second finds the first one's receipt.
    private String bind(Session session, StoredCase stored, Manifest manifest) throws SQLException {
        var now = cases.find(session, stored.caseId()).orElseThrow();
        if (now.committed().isPresent()) return now.committed().get().receipt();
        var bound = cases.commit(session, stored, intake, given -> receipt(stored, manifest, given));
        Account.committed(session, stored.caseId());
        Office.owe(session, stored);
        return bound.committed().orElseThrow().receipt();
    }

    private String receipt(StoredCase stored, Manifest manifest, Commitment given) {
        var payload = JsonNodeFactory.instance
                .objectNode()
                .put("caseId", stored.caseId())
                .put("localNumber", stored.localNumber())
                .put("caseNumber", given.caseNumber())
                .put("manifestSha256", stored.manifestSha256());
        var materials = payload.putObject("materials");
        manifest.materials().forEach(material -> materials.put(material.materialId(), material.sha256()));
        payload.put("receivedAt", CaseView.time(given.at().truncatedTo(ChronoUnit.MILLIS)));
        payload.put("state", "RECEIVED");
        return receipts.signed(payload);
    }

    private void checkMaterials(Manifest manifest, Map<String, Entry> entries)
            throws IOException, SQLException, Problem {
        var missing = new ArrayList<String>();
        var differing = new ArrayList<String>();
        for (var material : manifest.materials()) {
            var entry = Optional.ofNullable(entries.get(material.materialId()));
            var upload = entry.isPresent() ? complete(entry.get()) : Optional.<Upload>empty();
            if (upload.isEmpty()) missing.add(material.materialId());
            else if (!entry.get().names(material) || !holds(upload.get(), material))
                differing.add(material.materialId());
        }
        if (!missing.isEmpty()) throw new Problem(409, "material-missing", "not all materials are here", missing);
        if (!differing.isEmpty()) throw new Problem(409, "digest-mismatch", "not what the manifest names", differing);
    }

    private Optional<Upload> complete(Entry entry) throws IOException, SQLException {
        var upload = uploads.find(entry.uploadId());
        return upload.isPresent() && uploads.isComplete(upload.get()) ? upload : Optional.empty();
    }

    private boolean holds(Upload upload, Manifest.Material material) throws IOException {
        return upload.length() == material.size()
                && Digests.sha256(uploads.file(upload)).equals(material.sha256());
    }

    private static Map<String, Entry> entries(Manifest manifest, byte[] body) throws Problem {
        var known =
                manifest.materials().stream().map(Manifest.Material::materialId).toList();
        var entries = new HashMap<String, Entry>();
        for (var fields : Fields.of(StrictJson.of(body)).objects("materials")) {
            var id = fields.uuid("materialId");
            if (!known.contains(id)) throw fields.refused("materialId", "is not in the manifest");
            var entry = new Entry(lastSegment(fields), fields.digest("sha256"), fields.atLeast(0, "size"));
            if (entries.put(id, entry) != null) throw fields.refused("materialId", "stands twice");
        }
        return entries;
    }

    private static String lastSegment(Fields fields) throws Problem {
        return List.of(fields.text("file").split("/", -1)).getLast();
    }

    /// What a commit says of one material.
    private record Entry(String uploadId, String sha256, long size) {
        boolean names(Manifest.Material material) {
            return sha256.equals(material.sha256()) && size == material.size();
        }
    }
}
