// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.exchange;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tongban.kiosk.courier.Outbox.Outgoing;
import org.tongban.kiosk.courier.SealedCopies.Copy;
import org.tongban.kiosk.courier.SealedCopies.Sheet;
import org.tongban.kiosk.exchange.FrontDatabase.Session;

/// The terminal's own rows of the exchange: `kiosk_handover`, `kiosk_material`, `kiosk_part`, and the platform's
/// answers
/// in `kiosk_receipt`. One row a case, by its key.
final class HandoverTables {
    private static final int PART = 256 * 1024;

    private final Session session;
    private final String caseId;

    HandoverTables(Session session, Outgoing message) {
        this.session = session;
        this.caseId = message.caseId().toString();
    }

    /// How a case stands here.
    record Standing(String manifestSha256, int round, String state) {
        boolean isOpen() {
            return state.equals("OPEN");
        }
    }

    /// What the platform answered to a round.
    ///
    /// @param refused a problem's type, empty when there is a receipt
    record Answered(int round, String receipt, String refused, List<String> materialIds) {}

    Optional<Standing> standing() throws SQLException {
        return session.one(
                row -> new Standing(row.getString(1), row.getInt(2), row.getString(3)),
                "SELECT manifest_sha256, round, state FROM kiosk_handover WHERE case_id = ?",
                caseId);
    }

    void open(String terminalId, Outgoing message, Copy copy) throws SQLException {
        session.together(all -> {
            all.update(
                    """
                    INSERT INTO kiosk_handover
                      (case_id, terminal_id, local_number, manifest_sha256, manifest_sealed, case_key)
                    VALUES (?, ?, ?, ?, ?, ?)
                    """,
                    caseId,
                    terminalId,
                    message.localNumber(),
                    message.manifestSha256(),
                    copy.manifest(),
                    copy.key());
            int position = 0;
            for (Sheet sheet : copy.materials()) {
                all.update("""
                        INSERT INTO kiosk_material (case_id, material_id, position, filename, sealed_size, sealed_sha256)
                        VALUES (?, ?, ?, ?, ?, ?)
                        """, caseId, sheet.materialId(), position++, sheet.filename(), sheet.size(), sheet.sha256());
            }
            return caseId;
        });
    }

    /// How many parts of a material are there; they come in order.
    int parts(String materialId) throws SQLException {
        return session.one(
                        row -> row.getInt(1),
                        "SELECT COUNT(part_no) FROM kiosk_part WHERE case_id = ? AND material_id = ?",
                        caseId,
                        materialId)
                .orElse(0);
    }

    static int partsOf(long size) {
        return (int) ((size + PART - 1) / PART);
    }

    void addPart(String materialId, byte[] sealed, int number) throws SQLException {
        int from = number * PART;
        session.update(
                "INSERT INTO kiosk_part (case_id, material_id, part_no, content) VALUES (?, ?, ?, ?)",
                caseId,
                materialId,
                number,
                Arrays.copyOfRange(sealed, from, Math.min(sealed.length, from + PART)));
    }

    /// Whether this call made it so.
    static boolean ready(Session all, String caseId) throws SQLException {
        return all.update(
                        "UPDATE kiosk_handover SET state = 'READY', ready_at = now()"
                                + " WHERE case_id = ? AND state = 'OPEN'",
                        caseId)
                == 1;
    }

    /// A receipt of any round counts; else the last word on it.
    Optional<Answered> answered() throws SQLException {
        return session.one(
                row -> new Answered(
                        row.getInt(1), text(row.getString(2)), text(row.getString(3)), ids(text(row.getString(4)))),
                """
                SELECT round, receipt, refused, material_ids FROM kiosk_receipt WHERE case_id = ?
                ORDER BY receipt IS NULL, round DESC LIMIT 1
                """,
                caseId);
    }

    /// Another round, for which these materials are brought anew.
    void again(int round, Copy copy, List<String> materialIds) throws SQLException {
        session.together(all -> {
            for (String materialId : materialIds) {
                all.update("DELETE FROM kiosk_part WHERE case_id = ? AND material_id = ?", caseId, materialId);
            }
            return all.update("""
                    UPDATE kiosk_handover SET state = 'OPEN', round = round + 1, manifest_sealed = ?, case_key = ?
                    WHERE case_id = ? AND round = ?
                    """, copy.manifest(), copy.key(), caseId, round);
        });
    }

    /// Nothing sealed stays behind a verified receipt.
    void clear() throws SQLException {
        session.together(all -> {
            all.update("DELETE FROM kiosk_part WHERE case_id = ?", caseId);
            return all.update(
                    "UPDATE kiosk_handover SET state = 'DONE', manifest_sealed = NULL, case_key = NULL WHERE case_id = ?",
                    caseId);
        });
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static List<String> ids(String text) {
        return Arrays.stream(text.split("[, ]+")).filter(id -> !id.isEmpty()).toList();
    }
}
