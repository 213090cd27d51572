// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo.platform;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The platform's importer of an exchange database, in plain SQL as a platform would write it from
/// `docs/howto/exchange-database.md`: takes what lies ready, answers each round once.
final class ExchangeDesk {
    private final BundleDesk desk;
    private final String url;

    ExchangeDesk(BundleDesk desk, String url) {
        this.desk = desk;
        this.url = url;
    }

    private record Ready(String caseId, int round, String key, byte[] manifest) {}

    /// @return how many were taken in and refused
    ObjectNode take() throws IOException, SQLException {
        var counts = JsonNodeFactory.instance.objectNode();
        int taken = 0;
        int refused = 0;
        try (var connection = DriverManager.getConnection(url)) {
            for (Ready one : ready(connection)) {
                if (answer(connection, one)) taken++;
                else refused++;
            }
        }
        return counts.put("taken", taken).put("refused", refused);
    }

    private static List<Ready> ready(Connection connection) throws SQLException {
        var found = new ArrayList<Ready>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                    SELECT h.case_id, h.round, h.case_key, h.manifest_sealed FROM kiosk_handover h
                    WHERE h.state = 'READY' AND NOT EXISTS
                      (SELECT 1 FROM kiosk_receipt r WHERE r.case_id = h.case_id AND r.round = h.round)
                    ORDER BY h.ready_at
                    """)) {
            while (rows.next()) {
                found.add(new Ready(rows.getString(1), rows.getInt(2), rows.getString(3), rows.getBytes(4)));
            }
        }
        return found;
    }

    private boolean answer(Connection connection, Ready one) throws IOException, SQLException {
        var content = new InTables(connection, one);
        try {
            var receipt = desk.taken(content, content.index());
            write(connection, one, "INSERT INTO kiosk_receipt (case_id, round, receipt) VALUES (?, ?, ?)", receipt);
            return true;
        } catch (Problem problem) {
            write(
                    connection,
                    one,
                    "INSERT INTO kiosk_receipt (case_id, round, refused, material_ids) VALUES (?, ?, ?, ?)",
                    problem.type(),
                    content.broken());
            return false;
        }
    }

    private static void write(Connection connection, Ready one, String sql, String... words) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, one.caseId);
            statement.setInt(2, one.round);
            for (int i = 0; i < words.length; i++) {
                statement.setString(i + 3, words[i]);
            }
            statement.executeUpdate();
        }
    }

    /// A case in the tables.
    private static final class InTables implements SealedCases {
        private final Connection connection;
        private final Ready one;
        private String broken = "";

        InTables(Connection connection, Ready one) {
            this.connection = connection;
            this.one = one;
        }

        /// The materials whose parts do not make what they should.
        String broken() {
            return broken;
        }

        ObjectNode index() throws SQLException {
            var index = JsonNodeFactory.instance
                    .objectNode()
                    .put("caseId", one.caseId)
                    .put("key", one.key);
            var list = index.putArray("materials");
            try (var statement = connection.prepareStatement("SELECT material_id, filename, sealed_sha256"
                    + " FROM kiosk_material WHERE case_id = ? ORDER BY position")) {
                statement.setString(1, one.caseId);
                var rows = statement.executeQuery();
                while (rows.next()) {
                    list.addObject()
                            .put("materialId", rows.getString(1))
                            .put("filename", rows.getString(2))
                            .put("sealedSha256", rows.getString(3));
                }
            }
            return index;
        }

        @Override
        public byte[] manifest(JsonNode index, byte[] key) throws Problem {
            return SealedCases.opened(one.manifest, key, "case-file/" + one.caseId + "/manifest");
        }

        @Override
        public byte[] material(JsonNode index, JsonNode material, byte[] key) throws IOException, Problem {
            var id = material.path("materialId").asString();
            byte[] sealed = parts(id);
            if (!Digests.sha256(sealed).equals(material.path("sealedSha256").asString())) {
                broken = id;
                throw new Problem(409, "digest-mismatch", "the parts do not make the file");
            }
            return SealedCases.opened(sealed, key, "material/" + one.caseId + "/" + id);
        }

        private byte[] parts(String materialId) throws IOException {
            var all = new ByteArrayOutputStream();
            try (var statement = connection.prepareStatement(
                    "SELECT content FROM kiosk_part WHERE case_id = ? AND material_id = ? ORDER BY part_no")) {
                statement.setString(1, one.caseId);
                statement.setString(2, materialId);
                var rows = statement.executeQuery();
                while (rows.next()) {
                    all.write(rows.getBytes(1));
                }
            } catch (SQLException e) {
                throw new IOException(e);
            }
            return all.toByteArray();
        }
    }
}
