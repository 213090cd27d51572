// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.platform;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongban.kiosk.casework.Heard;
import org.tongban.kiosk.casework.Person;
import org.tongban.kiosk.casework.Records;
import org.tongban.kiosk.casework.Submission.Evidence;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Other offices' records over HTTP. A value that is neither text nor truth nor a list of texts counts as not known.
final class RecordQuestions implements Records {
    private final Asking asking;
    private final ZoneId zone;

    RecordQuestions(Asking asking, ZoneId zone) {
        this.asking = asking;
        this.zone = zone;
    }

    @Override
    public Heard<Map<String, Known>> shared(String itemCode, Person person, Evidence evidence, List<String> fields) {
        ObjectNode body = Json.object()
                .put("itemCode", itemCode)
                .put("documentType", person.documentType())
                .put("documentNumber", person.documentNumber());
        fields.forEach(body.putArray("fields")::add);
        body.set("identityEvidence", EvidenceJson.of(evidence, zone));
        return asking.post("/shared-data/query", body, RecordQuestions::known);
    }

    private static Map<String, Known> known(JsonNode answer) {
        if (!answer.isObject()) {
            throw new NotAsAgreedException("no object");
        }
        Map<String, Known> known = new LinkedHashMap<>();
        answer.properties().forEach(entry -> {
            JsonNode node = entry.getValue();
            String source = Json.text(node, "source");
            value(node.path("value"))
                    .ifPresent(
                            value -> known.put(entry.getKey(), new Known(value, source, Json.time(node, "fetchedAt"))));
        });
        return known;
    }

    private static Optional<Object> value(JsonNode node) {
        if (node.isArray() && node.values().stream().allMatch(JsonNode::isString)) {
            return Optional.of(node.values().stream().map(JsonNode::stringValue).toList());
        }
        if (node.isBoolean()) {
            return Optional.of(node.booleanValue());
        }
        return node.stringValueOpt().map(Object.class::cast);
    }

    @Override
    public Heard<String> documentBehind(String code) {
        return asking.post(
                "/identity/codes", Json.object().put("code", code), node -> Json.text(node, "documentNumber"));
    }
}
