// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.safe;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tongban.kiosk.casework.Digests;
import org.tongban.kiosk.casework.PersonalJson;
import tools.jackson.databind.json.JsonMapper;

/// Undelivered cases for a platform that no line reaches: a folder of sealed bytes as they lie in the safe, an index
/// that
/// names them, each case's key wrapped to the platform's escrow key, and a signature over the index. Needs no key of
/// this
/// terminal, so it also works on the disk of a dead one. What stands in it: `docs/howto/without-a-line.md`.
public final class Bundles {
    static final String FORMAT = "tongban-bundle/1";
    private static final JsonMapper JSON = PersonalJson.mapper();

    private final Database database;
    private final Path files;
    private final Clock clock;

    Bundles(Database database, Path files, Clock clock) {
        this.database = database;
        this.files = files;
        this.clock = clock;
    }

    /// @param folder of the bundle
    /// @param left local numbers of cases that no escrow key was known for; they are not in it
    public record Written(Path folder, int cases, List<String> left) {
        public Written {
            left = List.copyOf(left);
        }
    }

    private record Row(
            String caseId, String localNumber, byte[] manifest, String manifestSha256, Optional<String> key) {}

    /// Writes a bundle into a folder of its own below `target`; it has its name only once it is whole and forced to
    /// disk.
    ///
    /// @param terminalId whose cases they are
    public Written write(Path target, String terminalId, BundleSigner signer) throws IOException {
        String id = UUID.randomUUID().toString();
        Path part = Files.createDirectories(target.resolve("." + id + ".part"));
        List<String> left = new ArrayList<>();
        List<Map<String, Object>> cases = new ArrayList<>();
        for (Row row : rows()) {
            if (row.key.isPresent()) {
                cases.add(copied(part, row));
            } else {
                left.add(row.localNumber);
            }
        }
        byte[] index = JSON.writeValueAsBytes(index(id, terminalId, cases));
        DurableFile.write(part.resolve("bundle.json"), index, DurableFile.Writing.plain());
        DurableFile.write(part.resolve("bundle.jws"), signer.sign(index), DurableFile.Writing.plain());
        DurableFile.forceFolder(part);
        Path whole = target.resolve("tongban-" + terminalId + "-" + id);
        Files.move(part, whole, StandardCopyOption.ATOMIC_MOVE);
        DurableFile.forceFolder(target);
        return new Written(whole, cases.size(), left);
    }

    private Map<String, Object> index(String id, String terminalId, List<Map<String, Object>> cases) {
        Map<String, Object> index = new LinkedHashMap<>();
        index.put("format", FORMAT);
        index.put("bundleId", id);
        index.put("terminalId", terminalId);
        index.put("createdAt", Times.stored(clock.instant()));
        index.put("cases", cases);
        return index;
    }

    private List<Row> rows() {
        return database.inTransaction(session -> session.list(Bundles::row, """
            SELECT c.case_id, c.local_number, c.manifest, c.manifest_sha256, k.escrow
            FROM outgoing o JOIN case_file c ON c.case_id = o.case_id JOIN case_key k ON k.case_id = o.case_id
            WHERE o.state <> 'DELIVERED' ORDER BY o.counter
            """));
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getString(1),
                row.getString(2),
                row.getBytes(3),
                row.getString(4),
                Optional.ofNullable(row.getString(5)).filter(key -> !key.isEmpty()));
    }

    private Map<String, Object> copied(Path part, Row row) throws IOException {
        Path folder = Files.createDirectories(part.resolve("cases").resolve(row.caseId));
        DurableFile.write(folder.resolve("manifest.sealed"), row.manifest, DurableFile.Writing.plain());
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("caseId", row.caseId);
        one.put("localNumber", row.localNumber);
        one.put("key", row.key.orElseThrow());
        one.put("manifestSha256", row.manifestSha256);
        one.put("manifestSealedSha256", Digests.sha256Hex(row.manifest));
        one.put("materials", materials(folder, row.caseId));
        return one;
    }

    private List<Map<String, Object>> materials(Path folder, String caseId) throws IOException {
        List<Map<String, Object>> materials = new ArrayList<>();
        List<Map.Entry<String, String>> known = database.inTransaction(session -> session.list(
                row -> Map.entry(row.getString(1), row.getString(2)),
                "SELECT material_id, filename FROM material WHERE case_id = ? ORDER BY position",
                caseId));
        for (var material : known) {
            String name = material.getKey() + ".sealed";
            Path there = files.resolve(caseId).resolve(name);
            if (Files.exists(there)) {
                byte[] sealed = Files.readAllBytes(there);
                DurableFile.write(folder.resolve(name), sealed, DurableFile.Writing.plain());
                materials.add(Map.of(
                        "materialId", material.getKey(),
                        "filename", material.getValue(),
                        "sealedSha256", Digests.sha256Hex(sealed)));
            }
        }
        return materials;
    }
}
