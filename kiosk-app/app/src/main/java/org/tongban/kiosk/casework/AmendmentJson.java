// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.casework;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// An amendment as it is kept in a message, its files within, and as it goes over the wire.
public final class AmendmentJson {
    private static final JsonMapper JSON = PersonalJson.mapper();

    private AmendmentJson() {}

    /// To be kept.
    public static Message message(Amendment amendment) {
        ObjectNode body = JSON.createObjectNode()
                .put("localNumber", amendment.localNumber())
                .put("manifestSha256", amendment.manifestSha256());
        body.set("answers", JSON.valueToTree(amendment.answers()));
        ArrayNode pieces = body.putArray("pieces");
        amendment.pieces().forEach(piece -> {
            ObjectNode one = pieces.addObject()
                    .put("materialId", piece.materialId())
                    .put("code", piece.code())
                    .put("pdf", piece.pdf());
            piece.file().ifPresent(file -> one.put("file", file.toString()));
        });
        return message(amendment, JSON.writeValueAsBytes(body));
    }

    /// As the contract says it.
    ///
    /// @throws java.util.NoSuchElementException when a file is not at the platform yet
    public static Message wire(Amendment amendment) {
        ObjectNode body = JSON.createObjectNode();
        if (!amendment.answers().isEmpty()) {
            body.set("answers", JSON.valueToTree(amendment.answers()));
        }
        if (!amendment.pieces().isEmpty()) {
            ArrayNode materials = body.putArray("materials");
            amendment
                    .pieces()
                    .forEach(piece -> materials
                            .addObject()
                            .put("code", piece.code())
                            .put("materialId", piece.materialId())
                            .put("file", piece.file().orElseThrow().toString())
                            .put("sha256", piece.sha256())
                            .put("size", piece.pdf().length));
        }
        return message(amendment, JSON.writeValueAsBytes(body));
    }

    private static Message message(Amendment amendment, byte[] body) {
        return new Message(
                Message.Kind.CORRECTION, amendment.id(), amendment.caseId().toString(), body);
    }

    /// What was kept.
    public static Amendment of(Message message) {
        JsonNode body = JSON.readTree(message.body());
        Map<String, Object> answers = JSON.convertValue(body.get("answers"), new TypeReference<>() {});
        List<Amendment.Piece> pieces =
                body.path("pieces").valueStream().map(AmendmentJson::piece).toList();
        return new Amendment(
                message.id(),
                CaseId.parse(message.target()),
                body.path("localNumber").stringValue(),
                body.path("manifestSha256").stringValue(),
                answers,
                pieces);
    }

    private static Amendment.Piece piece(JsonNode node) {
        return new Amendment.Piece(
                node.path("materialId").stringValue(),
                node.path("code").stringValue(),
                node.path("pdf").binaryValue(),
                Optional.ofNullable(node.get("file")).map(file -> URI.create(file.stringValue())));
    }
}
