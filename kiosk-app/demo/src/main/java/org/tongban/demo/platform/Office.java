// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo.platform;

import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The offices behind the platform, played by hand: gives a case states and what is shown beside them.
final class Office {
    private static final JsonMapper MAPPER = new JsonMapper();

    private final Database database;
    private final CaseTable cases;
    private final Clock clock;

    Office(Database database, CaseTable cases, Clock clock) {
        this.database = database;
        this.cases = cases;
        this.clock = clock;
    }

    /// @param localNumber of a committed case
    /// @param json `states` (each with `state`, and `unit` where one set it), which are added; and `deadline`,
    ///     `waitingFor`, `corrections`, `lanes`, `result` of the contract, in place of what was said before
    String say(String localNumber, String json) throws SQLException, Problem {
        var said = MAPPER.readTree(json).asObject();
        var states = said.remove("states");
        return database.attempt(session -> {
            var stored = cases.all(session).stream()
                    .filter(one -> one.localNumber().equals(localNumber)
                            && one.committed().isPresent())
                    .findFirst()
                    .orElseThrow(() -> new Problem(404, "unknown-case", "no committed case has this number"));
            if (states != null) {
                for (var state : states) {
                    CaseTable.addState(session, stored.caseId(), state(state));
                }
            }
            session.update(
                    "INSERT INTO office (case_id, shown) VALUES (?, ?) ON CONFLICT (case_id) DO UPDATE SET shown ="
                            + " excluded.shown",
                    stored.caseId(),
                    said.toString());
            return stored.caseId();
        });
    }

    /// Answers a complaint, suggestion or question.
    void answer(String trackingNumber, String text) throws SQLException {
        database.inTransaction(session -> session.update(
                "INSERT INTO feedback_answer (tracking_number, text) VALUES (?, ?)", trackingNumber, text));
    }

    /// Bodies of the small messages of a kind, oldest first; those that are kept.
    String messages(String kind) throws SQLException {
        return database.inTransaction(session -> session.list(
                        row -> row.getString(1),
                        "SELECT body FROM messages WHERE kind = ? AND body <> '' ORDER BY rowid",
                        kind))
                .toString();
    }

    private CaseState state(JsonNode node) {
        var at = Optional.ofNullable(node.get("at"))
                .map(text -> OffsetDateTime.parse(text.stringValue()).toInstant())
                .orElseGet(clock::instant);
        var unit = Optional.ofNullable(node.get("unit")).map(JsonNode::stringValue);
        return new CaseState(node.get("state").stringValue(), at, unit);
    }

    /// Adds what the offices said to a case as it is shown.
    static void addTo(Session session, ObjectNode shown, String caseId) throws SQLException {
        session.one(row -> row.getString(1), "SELECT shown FROM office WHERE case_id = ?", caseId)
                .ifPresent(said -> MAPPER.readTree(said)
                        .properties()
                        .forEach(entry -> shown.set(entry.getKey(), entry.getValue())));
    }

    /// A promise is asked for from the day of the case on: its paper, in the manifest's words.
    static void owe(Session session, StoredCase stored) throws SQLException {
        var owed = JsonNodeFactory.instance.objectNode();
        var list = owed.putArray("corrections");
        for (var material : MAPPER.readTree(stored.manifest()).get("materials")) {
            if (material.path("source").stringValue("").equals("COMMITMENT")) {
                var text = "承诺补交" + material.get("name").stringValue() + "，最晚 "
                        + material.path("dueDate").stringValue("");
                list.addObject()
                        .put("materialCode", material.get("code").stringValue())
                        .put("text", text);
            }
        }
        if (list.isEmpty()) return;
        owed.put("waitingFor", "按承诺补交材料");
        session.update(
                "INSERT INTO office (case_id, shown) VALUES (?, ?) ON CONFLICT (case_id) DO NOTHING",
                stored.caseId(),
                owed.toString());
    }

    /// What was brought is asked for no longer; once nothing is, the case goes on where it stood before.
    void brought(Session session, StoredCase stored, Set<String> codes, Set<String> fields) throws SQLException {
        var said = session.one(row -> row.getString(1), "SELECT shown FROM office WHERE case_id = ?", stored.caseId());
        if (said.isEmpty()) return;
        var shown = MAPPER.readTree(said.get()).asObject();
        var left = JsonNodeFactory.instance.arrayNode();
        for (var asked : shown.path("corrections")) {
            var isBrought = codes.contains(asked.path("materialCode").stringValue(""))
                    || fields.contains(asked.path("field").stringValue(""));
            if (!isBrought) left.add(asked);
        }
        shown.set("corrections", left);
        if (left.isEmpty()) {
            shown.remove("corrections");
            shown.remove("waitingFor");
            goOn(session, stored.caseId());
        }
        session.update("UPDATE office SET shown = ? WHERE case_id = ?", shown.toString(), stored.caseId());
    }

    private void goOn(Session session, String caseId) throws SQLException {
        var states = cases.states(session, caseId);
        if (!states.getLast().state().equals("CORRECTION")) return;
        var before = states.reversed().stream()
                .filter(state -> !state.state().equals("CORRECTION"))
                .findFirst()
                .orElseThrow();
        CaseTable.addState(session, caseId, new CaseState(before.state(), clock.instant(), before.unit()));
    }

    /// How often each choice of a poll was counted.
    String votes(String poll) throws SQLException {
        var counted = JsonNodeFactory.instance.objectNode();
        database.inTransaction(session -> session.list(
                row -> counted.put(row.getString(1), row.getInt(2)),
                "SELECT choice, votes FROM choices WHERE poll = ? ORDER BY choice",
                poll));
        return counted.toString();
    }
}
