// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.safe;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.tongban.kiosk.casework.CaseId;
import org.tongban.kiosk.casework.LocalNumber;
import org.tongban.kiosk.casework.PersonalJson;
import org.tongban.kiosk.casework.QueryCode;
import org.tongban.kiosk.casework.SavedCase;
import org.tongban.kiosk.casework.Submission;
import org.tongban.kiosk.casework.UnreadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Reads and writes the sealed rows of cases within a transaction.
final class CaseRows {
    private static final JsonMapper JSON = PersonalJson.mapper();
    private static final String SELECT = """
        SELECT c.case_id, c.local_number, c.payload, c.manifest_sha256, c.saved_at, o.state, o.case_number, o.received_at
        FROM case_file c JOIN outgoing o ON o.case_id = c.case_id
        """;

    private final Sealing sealing;
    private final CaseKeys keys;

    CaseRows(Sealing sealing, CaseKeys keys) {
        this.sealing = sealing;
        this.keys = keys;
    }

    /// What is personal in a case's row.
    record Payload(Submission submission, String queryCode) {}

    Optional<SavedCase> byId(Session session, CaseId caseId) throws SQLException {
        return cases(session, "WHERE c.case_id = ?", caseId.toString()).stream().findFirst();
    }

    Optional<SavedCase> byLocalNumber(Session session, LocalNumber number) throws SQLException {
        return cases(session, "WHERE c.local_number = ?", number.value()).stream()
                .findFirst();
    }

    /// Without those that cannot be opened any more.
    List<SavedCase> newestFirst(Session session) throws SQLException {
        return session.list(row -> readable(session, row), SELECT + "ORDER BY c.counter DESC").stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /// Empty also when the case is there but cannot be opened any more.
    Optional<SavedCase> readableById(Session session, CaseId caseId) throws SQLException {
        return session.one(row -> readable(session, row), SELECT + "WHERE c.case_id = ?", caseId.toString())
                .flatMap(found -> found);
    }

    byte[] sealedPayload(Session session, Submission submission, QueryCode code) throws SQLException {
        byte[] payload = JSON.writeValueAsBytes(new Payload(submission, code.value()));
        return seal(session, submission.caseId(), payload, "payload");
    }

    byte[] seal(Session session, CaseId caseId, byte[] content, String column) throws SQLException {
        return sealing.seal(keys.of(session, caseId), content, identity(caseId, column));
    }

    byte[] open(Session session, CaseId caseId, byte[] sealed, String column) throws SQLException {
        return sealing.open(keys.existing(session, caseId), sealed, identity(caseId, column));
    }

    private List<SavedCase> cases(Session session, String clause, Object... arguments) throws SQLException {
        return session.list(row -> read(session, row), SELECT + clause, arguments);
    }

    private Optional<SavedCase> readable(Session session, ResultSet row) throws SQLException {
        try {
            return Optional.of(read(session, row));
        } catch (UnreadableException | JacksonException _) {
            return Optional.empty();
        }
    }

    private SavedCase read(Session session, ResultSet row) throws SQLException {
        CaseId caseId = CaseId.parse(row.getString("case_id"));
        byte[] opened = open(session, caseId, row.getBytes("payload"), "payload");
        Payload payload = JSON.readValue(opened, Payload.class);
        return new SavedCase(
                payload.submission(),
                new LocalNumber(row.getString("local_number")),
                new QueryCode(payload.queryCode()),
                row.getString("manifest_sha256"),
                Times.read(row.getString("saved_at")).orElseThrow(),
                SavedCase.Delivery.valueOf(row.getString("state")),
                Optional.ofNullable(row.getString("case_number")),
                Times.read(row.getString("received_at")));
    }

    static String identity(CaseId caseId, String column) {
        return "case-file/" + caseId + "/" + column;
    }
}
