// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo.platform;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// `/v1/cases/…` and `/v1/reconcile`.
final class CaseCalls implements Calls {
    private final Database database;
    private final CaseTable cases;
    private final Commit commit;
    private final CaseView view;
    private final Receipts receipts;
    private final Supplier<Mode> mode;

    CaseCalls(
            Database database, CaseTable cases, Commit commit, CaseView view, Receipts receipts, Supplier<Mode> mode) {
        this.database = database;
        this.cases = cases;
        this.commit = commit;
        this.view = view;
        this.receipts = receipts;
        this.mode = mode;
    }

    @Override
    public Answer answer(Call call) throws IOException, SQLException, Problem {
        var path = call.parts();
        return switch (call.method() + " " + shape(path)) {
            case "PUT v1/cases/{}" -> put(call, path.get(2));
            case "GET v1/cases/{}" -> get(path.get(2));
            case "POST v1/cases/search" -> Answer.json(200, search(call));
            case "POST v1/cases/{}/commit" -> commit(call, path.get(2));
            case "POST v1/reconcile" -> reconcile(call);
            default -> throw new Problem(404, "not-found", "no such call");
        };
    }

    /// The path with `{}` in the place of a case's id.
    private static String shape(List<String> path) {
        if (path.size() < 3 || path.get(2).equals("search")) return String.join("/", path);
        return "v1/cases/{}" + (path.size() == 3 ? "" : "/" + String.join("/", path.subList(3, path.size())));
    }

    private Answer put(Call call, String caseId) throws IOException, SQLException, Problem {
        refuseIfTold();
        var json = StrictJson.of(call.wholeBody());
        var sha256 = json.sha256();
        return database.attempt(session -> {
            var standing = cases.find(session, caseId);
            if (standing.isEmpty()) cases.open(session, checked(call, json, caseId), json, sha256);
            else if (!standing.get().manifestSha256().equals(sha256)) {
                throw new Problem(409, "manifest-conflict", "this id stands with another manifest");
            }
            Account.manifestTaken(session, caseId);
            var stored = cases.find(session, caseId).orElseThrow();
            return stateOf(standing.isEmpty() ? 201 : 200, stored);
        });
    }

    private static Manifest checked(Call call, StrictJson json, String caseId) throws Problem {
        var manifest = ManifestRules.check(json);
        if (!manifest.caseId().equals(caseId)) throw Problem.caseRejected("caseId: differs from the address");
        if (!manifest.terminalId().equals(call.header("Terminal-Id").orElse(""))) {
            throw Problem.caseRejected("terminalId: differs from the Terminal-Id header");
        }
        return manifest;
    }

    private Answer stateOf(int status, StoredCase stored) {
        var body = JsonNodeFactory.instance.objectNode().put("state", stored.state());
        stored.committed().ifPresent(done -> body.put("receipt", receipts.shown(done.receipt(), mode.get())));
        return Answer.json(status, body);
    }

    private Answer commit(Call call, String caseId) throws IOException, SQLException, Problem {
        refuseIfTold();
        var receipt = commit.carryOut(caseId, call.header("Idempotency-Key").orElse(""), call.wholeBody());
        var body = JsonNodeFactory.instance.objectNode().put("receipt", receipts.shown(receipt, mode.get()));
        return Answer.json(200, body);
    }

    private void refuseIfTold() throws Problem {
        if (mode.get() == Mode.REJECT_422) throw Problem.caseRejected("the platform was told to refuse every case");
    }

    private Answer get(String caseId) throws SQLException, Problem {
        return database.attempt(session -> {
            var stored = cases.find(session, caseId)
                    .filter(found -> found.committed().isPresent());
            if (stored.isEmpty()) throw new Problem(404, "unknown-case", "no case was handed over under this id");
            return Answer.json(200, view.of(session, stored.get()));
        });
    }

    private JsonNode search(Call call) throws IOException, SQLException, Problem {
        var query = Fields.of(StrictJson.of(call.wholeBody()));
        return database.attempt(session -> {
            var list = JsonNodeFactory.instance.arrayNode();
            for (var found : found(session, query)) list.add(view.of(session, found));
            return list;
        });
    }

    private List<StoredCase> found(Session session, Fields query) throws SQLException, Problem {
        if (query.has("documentType")) {
            query.object("identityEvidence");
            return cases.committedWithDocument(session, query.text("documentType"), query.text("documentNumber"));
        }
        var number = query.text(query.has("caseNumber") ? "caseNumber" : "localNumber");
        return cases.committedWithCode(session, number, Digests.sha256(query.text("queryCode")));
    }

    private Answer reconcile(Call call) throws IOException, SQLException, Problem {
        var asked = Fields.of(StrictJson.of(call.wholeBody())).objects("cases");
        var body = JsonNodeFactory.instance.objectNode();
        var unknown = body.putArray("unknown");
        var differing = body.putArray("differing");
        return database.attempt(session -> {
            for (var one : asked) {
                var sha256 = one.digest("manifestSha256");
                var stored = cases.find(session, one.uuid("caseId"))
                        .filter(found -> found.committed().isPresent());
                if (stored.isEmpty()) unknown.add(one.uuid("caseId"));
                else if (!stored.get().manifestSha256().equals(sha256)) differing.add(one.uuid("caseId"));
            }
            return Answer.json(200, body);
        });
    }
}
