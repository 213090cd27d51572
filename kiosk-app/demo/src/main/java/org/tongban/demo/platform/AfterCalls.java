// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo.platform;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What a person may still do with a case that was handed over: withdraw it, or bring what a correction asks for.
final class AfterCalls implements Calls {
    private static final Set<String> OVER =
            Set.of("DECIDED_GRANTED", "DECIDED_REFUSED", "VOIDED", "DELIVERING", "CLOSED", "WITHDRAWN");

    private final CaseTable cases;
    private final Uploads uploads;
    private final Receipts receipts;
    private final Inbox inbox;
    private final Office office;
    private final Bodies bodies;
    private final Clock clock;

    AfterCalls(
            CaseTable cases,
            Uploads uploads,
            Receipts receipts,
            Inbox inbox,
            Office office,
            Bodies bodies,
            Clock clock) {
        this.office = office;
        this.cases = cases;
        this.uploads = uploads;
        this.receipts = receipts;
        this.inbox = inbox;
        this.bodies = bodies;
        this.clock = clock;
    }

    @Override
    public Answer answer(Call call) throws IOException, SQLException, Problem {
        var path = call.parts();
        var json = bodies.read(call);
        var caseId = path.get(2);
        if (path.get(3).equals("withdrawal")) {
            return inbox.take("withdrawals", caseId, json, Inbox.Keep.CONTENT, session -> withdraw(session, caseId));
        }
        checkMaterials(json.object());
        return inbox.take("corrections", path.get(4), json, Inbox.Keep.CONTENT, session -> {
            var stored = open(session, caseId);
            office.brought(session, stored, codes(json.object()), Set.copyOf(names(json.object())));
            return JsonNodeFactory.instance.objectNode().put("receipt", receipt(stored, path.get(4), json.object()));
        });
    }

    private static Set<String> codes(JsonNode correction) {
        var codes = new HashSet<String>();
        for (var material : correction.path("materials"))
            codes.add(material.path("code").stringValue(""));
        return codes;
    }

    private static Collection<String> names(JsonNode correction) {
        return correction.path("answers") instanceof ObjectNode answers ? answers.propertyNames() : Set.of();
    }

    private StoredCase open(Session session, String caseId) throws SQLException, Problem {
        var stored = cases.find(session, caseId)
                .filter(found -> found.committed().isPresent())
                .orElseThrow(() -> new Problem(404, "unknown-case", "no case was handed over under this id"));
        if (OVER.contains(cases.states(session, caseId).getLast().state())) {
            throw new Problem(409, "too-late", "the case is decided or closed");
        }
        return stored;
    }

    private ObjectNode withdraw(Session session, String caseId) throws SQLException, Problem {
        open(session, caseId);
        CaseTable.addState(session, caseId, new CaseState("WITHDRAWN", clock.instant(), Optional.empty()));
        return JsonNodeFactory.instance.objectNode().put("state", "WITHDRAWN");
    }

    private void checkMaterials(JsonNode correction) throws IOException, SQLException, Problem {
        var missing = new ArrayList<String>();
        var differing = new ArrayList<String>();
        for (var material : correction.path("materials")) {
            var id = material.get("materialId").stringValue();
            var file =
                    List.of(material.get("file").stringValue().split("/", -1)).getLast();
            var upload = uploads.find(file);
            if (upload.isEmpty() || !uploads.isComplete(upload.get())) missing.add(id);
            else if (!Digests.sha256(uploads.file(upload.get()))
                    .equals(material.get("sha256").stringValue())) differing.add(id);
        }
        if (!missing.isEmpty()) throw new Problem(409, "material-missing", "not all materials are here", missing);
        if (!differing.isEmpty()) throw new Problem(409, "digest-mismatch", "not what the correction names", differing);
    }

    private String receipt(StoredCase stored, String correctionId, JsonNode correction) {
        var payload = JsonNodeFactory.instance
                .objectNode()
                .put("caseId", stored.caseId())
                .put("localNumber", stored.localNumber())
                .put("caseNumber", stored.committed().orElseThrow().caseNumber())
                .put("manifestSha256", stored.manifestSha256())
                .put("correctionId", correctionId);
        var materials = payload.putObject("materials");
        for (var material : correction.path("materials")) {
            materials.set(material.get("materialId").stringValue(), material.get("sha256"));
        }
        payload.put("receivedAt", CaseView.time(clock.instant().truncatedTo(ChronoUnit.MILLIS)));
        payload.put("state", "RECEIVED");
        return receipts.signed(payload);
    }
}
