// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo.platform;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Cases with what is committed of them, and the account of how often each thing was asked for.
final class CaseTable {
    /// Where a day of case numbers begins and ends.
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final int ITEM_CODE_LENGTH = 31;
    private static final String SELECT = """
            SELECT c.case_id, local_number, item_code, manifest, manifest_sha256, case_number, receipt
            FROM cases c LEFT JOIN committed m ON m.case_id = c.case_id
            """;

    private final Clock clock;

    CaseTable(Clock clock) {
        this.clock = clock;
    }

    Optional<StoredCase> find(Session session, String caseId) throws SQLException {
        return session.one(CaseTable::read, SELECT + "WHERE c.case_id = ?", caseId);
    }

    List<StoredCase> all(Session session) throws SQLException {
        return session.list(CaseTable::read, SELECT + "ORDER BY opened_at, c.case_id");
    }

    List<StoredCase> committedWithDocument(Session session, String type, String number) throws SQLException {
        return session.list(CaseTable::read, SELECT + """
                        WHERE m.case_id IS NOT NULL AND json_extract(manifest, '$.applicant.documentType') = ?
                        AND json_extract(manifest, '$.applicant.documentNumber') = ? ORDER BY committed_at DESC
                        """, type, number);
    }

    /// What was handed in with one bundle and has arrived, in the order of its numbers.
    List<StoredCase> ofBundle(Session session, String bundleId) throws SQLException {
        return session.list(CaseTable::read, SELECT + """
                        WHERE m.case_id IS NOT NULL AND json_extract(manifest, '$.bundleId') = ? ORDER BY local_number
                        """, bundleId);
    }

    /// By either of a case's two numbers and the digest of its query code.
    List<StoredCase> committedWithCode(Session session, String number, String codeSha256) throws SQLException {
        return session.list(CaseTable::read, SELECT + """
                        WHERE m.case_id IS NOT NULL AND (case_number = ?1 OR local_number = ?1)
                        AND json_extract(manifest, '$.queryCodeSha256') = ?2
                        """, number, codeSha256);
    }

    /// Counters that a terminal gave more than once: it was cloned, or restored from a backup (`terminalCounter`).
    List<Twins> twins(Session session) throws SQLException {
        return session.list(
                row -> new Twins(
                        row.getString(1),
                        row.getLong(2),
                        List.of(row.getString(3).split(","))),
                """
                SELECT json_extract(manifest, '$.terminalId'), json_extract(manifest, '$.terminalCounter'),
                  group_concat(case_id) FROM cases GROUP BY 1, 2 HAVING COUNT(*) > 1 ORDER BY 1, 2
                """);
    }

    /// Cases that cannot all come from one terminal.
    record Twins(String terminalId, long counter, List<String> cases) {}

    void open(Session session, Manifest manifest, StrictJson json, String sha256) throws SQLException {
        session.update(
                """
                INSERT INTO cases (case_id, local_number, item_code, manifest, manifest_sha256, opened_at)
                VALUES (?, ?, ?, ?, ?, ?)
                """,
                manifest.caseId(),
                manifest.localNumber(),
                manifest.itemCode(),
                json.text(),
                sha256,
                clock.instant().toString());
    }

    /// Gives the case its number and keeps the receipt made for it, together.
    ///
    /// @param intake how long after the commit the unit takes the case in; empty: never
    /// @param receipt makes the receipt that names this case number and this time
    StoredCase commit(Session session, StoredCase open, Optional<Duration> intake, Function<Commitment, String> receipt)
            throws SQLException {
        var now = clock.instant();
        var commitment = new Commitment(nextNumber(session, open.itemCode(), now), now);
        session.update(
                "INSERT INTO committed (case_id, case_number, receipt, committed_at) VALUES (?, ?, ?, ?)",
                open.caseId(),
                commitment.caseNumber(),
                receipt.apply(commitment),
                now.toString());
        addState(session, open.caseId(), new CaseState("RECEIVED", now, Optional.empty()));
        if (intake.isPresent()) {
            addState(session, open.caseId(), CaseState.takenIn(now.plus(intake.get())));
        }
        return find(session, open.caseId()).orElseThrow();
    }

    /// States up to now; the intake of a fresh case may lie ahead.
    List<CaseState> states(Session session, String caseId) throws SQLException {
        var now = clock.instant();
        return session
                .list(
                        row -> new CaseState(
                                row.getString("state"),
                                Instant.parse(row.getString("at")),
                                Optional.of(row.getString("unit")).filter(unit -> !unit.isEmpty())),
                        "SELECT state, at, unit FROM states WHERE case_id = ? ORDER BY rowid",
                        caseId)
                .stream()
                .filter(state -> !state.at().isAfter(now))
                .toList();
    }

    /// Item code of 31 characters, date, four digits that start anew for each item and day.
    private static String nextNumber(Session session, String itemCode, Instant now) throws SQLException {
        var code = itemCode.substring(0, Math.min(ITEM_CODE_LENGTH, itemCode.length()));
        var prefix =
                code + DateTimeFormatter.BASIC_ISO_DATE.format(now.atZone(ZONE).toLocalDate());
        session.update(
                "INSERT INTO serials (prefix, last) VALUES (?, 1) ON CONFLICT (prefix) DO UPDATE SET last = last + 1",
                prefix);
        int serial = session.one(row -> row.getInt(1), "SELECT last FROM serials WHERE prefix = ?", prefix)
                .orElseThrow();
        return "%s%04d".formatted(prefix, serial);
    }

    static void addState(Session session, String caseId, CaseState state) throws SQLException {
        session.update(
                "INSERT INTO states (case_id, at, state, unit) VALUES (?, ?, ?, ?)",
                caseId,
                state.at().toString(),
                state.state(),
                state.unit().orElse(""));
    }

    private static StoredCase read(ResultSet row) throws SQLException {
        var receipt = Optional.ofNullable(row.getString("receipt"));
        return new StoredCase(
                row.getString("case_id"),
                row.getString("local_number"),
                row.getString("item_code"),
                row.getString("manifest"),
                row.getString("manifest_sha256"),
                receipt.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new StoredCase.Committed(row.getString("case_number"), receipt.get())));
    }
}
