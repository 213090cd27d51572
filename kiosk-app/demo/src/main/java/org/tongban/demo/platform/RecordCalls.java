// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo.platform;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// What the terminal may read: licences, shared data, identity codes, credit, enterprises, public results. The records
/// are
/// a file of fictional people and enterprises.
final class RecordCalls implements Calls {
    private final Database database;
    private final CaseTable cases;
    private final JsonNode records;
    private final Bodies bodies;
    private final Clock clock;

    /// @param records `people` by document number, `enterprises` by USCC
    RecordCalls(Database database, CaseTable cases, JsonNode records, Bodies bodies, Clock clock) {
        this.database = database;
        this.cases = cases;
        this.records = records;
        this.bodies = bodies;
        this.clock = clock;
    }

    @Override
    public Answer answer(Call call) throws IOException, SQLException, Problem {
        var path = call.parts();
        if (call.method().equals("GET")) {
            bodies.check(call);
            return path.get(1).equals("results") ? results() : document(path.get(2));
        }
        var asked = bodies.read(call).object();
        return switch (path.get(1)) {
            case "licences" -> licences(asked);
            case "shared-data" -> shared(asked);
            case "identity" -> identity(asked.get("code").stringValue());
            case "credit" -> credit(asked);
            default -> enterprise(asked.get("uscc").stringValue());
        };
    }

    private JsonNode person(JsonNode asked) {
        return records.path("people").path(asked.path("documentNumber").stringValue(""));
    }

    private Answer licences(JsonNode asked) {
        var list = JsonNodeFactory.instance.arrayNode();
        for (var licence : person(asked).path("licences")) {
            for (var code : asked.get("materialCodes")) {
                if (code.equals(licence.get("materialCode"))) list.add(licence);
            }
        }
        return Answer.json(200, list);
    }

    private Answer document(String licenceId) throws Problem {
        for (var person : records.path("people")) {
            for (var licence : person.path("licences")) {
                if (licence.get("licenceId").stringValue().equals(licenceId)) {
                    return new Answer(200, "application/pdf", specimen(licenceId));
                }
            }
        }
        throw new Problem(404, "unknown-licence", "no licence has this id");
    }

    /// One page that says SPECIMEN, as small as ISO 32000-1 allows.
    private static byte[] specimen(String licenceId) {
        var text = "BT /F1 24 Tf 72 720 Td (SPECIMEN " + licenceId.replaceAll("[()\\\\]", "") + ") Tj ET";
        var objects = new String[] {
            "<</Type/Catalog/Pages 2 0 R>>",
            "<</Type/Pages/Kids[3 0 R]/Count 1>>",
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
            "<</Length " + text.length() + ">>stream\n" + text + "\nendstream",
            "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"
        };
        var pdf = new StringBuilder("%PDF-1.4\n");
        var table = new StringBuilder("0000000000 65535 f \n");
        for (int i = 0; i < objects.length; i++) {
            table.append("%010d 00000 n \n".formatted(pdf.length()));
            pdf.append(i + 1).append(" 0 obj").append(objects[i]).append("endobj\n");
        }
        int start = pdf.length();
        pdf.append("xref\n0 6\n").append(table).append("trailer<</Size 6/Root 1 0 R>>\nstartxref\n");
        return pdf.append(start).append("\n%%EOF\n").toString().getBytes(StandardCharsets.US_ASCII);
    }

    private Answer shared(JsonNode asked) {
        var known = person(asked).path("shared");
        var answer = JsonNodeFactory.instance.objectNode();
        for (var field : asked.get("fields")) {
            var name = field.stringValue();
            if (known.has(name)) {
                answer.putObject(name)
                        .put("source", "示例区共享平台")
                        .put("fetchedAt", now())
                        .set("value", known.get(name));
            }
        }
        return Answer.json(200, answer);
    }

    private Answer identity(String code) throws Problem {
        for (var person : records.path("people")) {
            if (person.path("code").stringValue("").equals(code)) return Answer.json(200, person.get("identity"));
        }
        throw new Problem(404, "unknown-code", "unknown or used up");
    }

    private Answer credit(JsonNode asked) {
        var subject = asked.has("uscc")
                ? records.path("enterprises").path(asked.get("uscc").stringValue())
                : person(asked);
        var status = subject.path("credit").stringValue("UNKNOWN");
        var text = switch (status) {
            case "CLEAR" -> "未查到失信记录";
            case "LISTED" -> "列入失信名单";
            default -> "未查到该主体";
        };
        return Answer.json(
                200,
                JsonNodeFactory.instance
                        .objectNode()
                        .put("status", status)
                        .put("text", text)
                        .put("source", "示例区信用平台")
                        .put("asOf", now()));
    }

    private Answer enterprise(String uscc) throws Problem {
        var found = Optional.of(records.path("enterprises").path(uscc).path("register"))
                .filter(JsonNode::isObject)
                .orElseThrow(() -> new Problem(404, "unknown-enterprise", "no enterprise has this code"));
        return Answer.json(200, found);
    }

    /// Decided cases only; this platform decides none, so the list fills when somebody writes states into its database.
    private Answer results() throws SQLException {
        var list = JsonNodeFactory.instance.arrayNode();
        database.inTransaction(session -> {
            for (var stored : cases.all(session)) {
                if (stored.committed().isEmpty()) continue;
                for (var state : cases.states(session, stored.caseId())) {
                    if (state.state().startsWith("DECIDED_")) {
                        list.addObject()
                                .put("caseNumber", stored.committed().get().caseNumber())
                                .put("itemName", stored.itemCode())
                                .put("applicant", "*")
                                .put("result", state.state().substring("DECIDED_".length()))
                                .put("decidedAt", CaseView.time(state.at()));
                    }
                }
            }
            return list.size();
        });
        return Answer.json(200, list);
    }

    private String now() {
        return CaseView.time(clock.instant());
    }
}
