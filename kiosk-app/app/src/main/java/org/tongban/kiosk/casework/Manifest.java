// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.casework;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Builds the manifest of a case: the platform contract's object in its RFC 8785 form, frozen when the case is saved.
/// Pure. Times are RFC 3339 with the terminal's offset, to the millisecond; absent optional members are omitted.
public final class Manifest {
    private static final JsonMapper JSON = PersonalJson.mapper();

    private final Origin origin;
    private final Numbers numbers;

    public Manifest(Origin origin, Numbers numbers) {
        this.origin = origin;
        this.numbers = numbers;
    }

    /// Which terminal the case comes from.
    ///
    /// @param zone of the hall
    public record Origin(String terminalId, String hallCode, ZoneId zone) {}

    /// What the terminal gave the case.
    ///
    /// @param terminalCounter grows by one a case; shows a cloned or restored terminal
    /// @param receivedAt when the terminal took the case in
    /// @param clockOffsetMillis platform minus kiosk, if it was ever measured
    public record Numbers(
            LocalNumber localNumber,
            QueryCode queryCode,
            long terminalCounter,
            Instant receivedAt,
            OptionalLong clockOffsetMillis) {}

    /// The bytes to hash, keep and send.
    ///
    /// @throws IllegalArgumentException when a text holds half a character (a lone surrogate)
    public byte[] bytes(Submission submission) {
        return bytes(submission, Optional.empty());
    }

    /// The same of a case that stands for another one.
    public byte[] bytes(Submission submission, Optional<Supersedes> supersedes) {
        ObjectNode manifest = JSON.createObjectNode();
        addNumbers(manifest, submission);
        supersedes.ifPresent(old -> manifest.putObject("supersedes")
                .put("caseId", old.caseId().toString())
                .put("reason", old.reason())
                .put("by", old.by()));
        manifest.set("applicant", applicant(submission));
        submission.agent().ifPresent(agent -> manifest.set("agent", agent(agent)));
        manifest.set("identityEvidence", evidence(submission.evidence()));
        manifest.set("answers", JSON.valueToTree(submission.answers()));
        manifest.set("sources", sources(submission.sources()));
        ArrayNode materials = manifest.putArray("materials");
        submission.materials().forEach(material -> materials.add(material(material)));
        manifest.set("signature", signature(submission.signature()));
        manifest.put("declaredAt", time(submission.declaredAt()));
        manifest.put("receivedAt", time(numbers.receivedAt()));
        numbers.clockOffsetMillis().ifPresent(offset -> manifest.put("clockOffsetMillis", offset));
        return CanonicalJson.bytes(JSON.writeValueAsString(manifest));
    }

    private void addNumbers(ObjectNode manifest, Submission submission) {
        manifest.put("caseId", submission.caseId().toString());
        manifest.put("localNumber", numbers.localNumber().value());
        manifest.put("queryCodeSha256", numbers.queryCode().sha256Hex());
        manifest.put("terminalId", origin.terminalId());
        manifest.put("terminalCounter", numbers.terminalCounter());
        manifest.put("hallCode", origin.hallCode());
        manifest.put("itemCode", submission.item().code());
        manifest.put("itemVersion", submission.item().version());
        submission.linked().ifPresent(linked -> addLinks(manifest, linked));
    }

    private static void addLinks(ObjectNode manifest, Submission.Linked linked) {
        manifest.put("bundleId", linked.id()).put("bundleCode", linked.code());
        ArrayNode siblings = manifest.putArray("siblings");
        linked.siblings().forEach(sibling -> siblings.add(sibling.toString()));
    }

    private static ObjectNode applicant(Submission submission) {
        ObjectNode applicant = person(submission.applicant());
        submission.phone().ifPresent(phone -> applicant.put("phone", phone));
        return applicant;
    }

    private static ObjectNode agent(Submission.Agent agent) {
        return person(agent.person()).put("authorisationMaterialId", agent.authorisationMaterialId());
    }

    private static ObjectNode person(Person person) {
        return JSON.createObjectNode()
                .put("kind", "PERSON")
                .put("name", person.name())
                .put("documentType", person.documentType())
                .put("documentNumber", person.documentNumber());
    }

    private ObjectNode evidence(Submission.Evidence evidence) {
        ObjectNode node = JSON.createObjectNode()
                .put("method", evidence.method().name())
                .put("readAt", time(evidence.readAt()))
                .put("verification", evidence.verification().name());
        evidence.readerModel().ifPresent(model -> node.put("readerModel", model));
        return node;
    }

    private static ObjectNode sources(Map<String, Submission.Source> sources) {
        ObjectNode node = JSON.createObjectNode();
        sources.forEach((answer, source) -> node.put(answer, source.name()));
        return node;
    }

    private static ObjectNode material(Material material) {
        ObjectNode node = JSON.createObjectNode()
                .put("materialId", material.materialId())
                .put("code", material.code())
                .put("name", material.name())
                .put("pages", material.pages())
                .put("mediaType", material.mediaType())
                .put("size", material.size())
                .put("sha256", material.sha256())
                .put("trustLevel", material.trustLevel())
                .put("source", material.source());
        material.dueDate().ifPresent(due -> node.put("dueDate", due.toString()));
        ArrayNode pages = node.putArray("pageSha256");
        material.pageSha256().forEach(pages::add);
        return node;
    }

    private ObjectNode signature(Submission.Signature signature) {
        return JSON.createObjectNode()
                .put("strokesSha256", signature.strokesSha256())
                .put("documentSha256", signature.documentSha256())
                .put("signedAt", time(signature.signedAt()))
                .put("method", signature.method());
    }

    private String time(Instant instant) {
        return Rfc3339.of(instant, origin.zone());
    }
}
