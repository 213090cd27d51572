// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo.platform;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.tongban.demo.platform.Manifest.Material;

/// The shape of a manifest, member by member as the contract lists them. Unknown members are let through.
final class ManifestRules {
    private static final Set<String> KINDS = Set.of("PERSON", "ORGANISATION");
    private static final Set<String> METHODS =
            Set.of("RESIDENT_CARD", "SOCIAL_SECURITY_CARD", "PASSPORT", "CODE", "STAFF");
    private static final Set<String> VERIFICATIONS =
            Set.of("CHIP_READ", "AUTHENTICATED", "PRESENCE_CHECKED", "VOUCHED");
    private static final Set<String> ANSWER_SOURCES =
            Set.of("CARD", "SHARED", "LICENCE", "EARLIER", "TYPED", "CORRECTED");
    private static final Set<String> TRUST_LEVELS = Set.of("A", "B", "C", "D");
    private static final Set<String> MATERIAL_SOURCES =
            Set.of("SCAN", "CAMERA", "PHONE", "LICENCE", "SHARED", "FORM", "COMMITMENT");
    private static final Set<String> SIGNING_METHODS = Set.of("PAD", "PHONE", "MARK_WITH_WITNESS");
    private static final Pattern MEDIA_TYPE = Pattern.compile("[a-z]+/[a-z0-9.+-]+");

    private ManifestRules() {}

    /// @throws Problem 422 case-rejected that names the first member found wrong
    static Manifest check(StrictJson json) throws Problem {
        var fields = Fields.of(json);
        var caseId = fields.uuid("caseId");
        var localNumber = localNumber(fields);
        fields.digest("queryCodeSha256");
        var terminalId = fields.text("terminalId");
        fields.atLeast(1, "terminalCounter");
        fields.text("hallCode");
        var itemCode = fields.text("itemCode");
        itemVersion(fields);
        bundle(fields);
        person(fields.object("applicant"));
        identity(fields.object("identityEvidence"));
        answers(fields);
        var materials = materials(fields);
        agent(fields, materials);
        signature(fields, materials);
        fields.time("declaredAt");
        fields.time("receivedAt");
        if (fields.has("clockOffsetMillis")) fields.atLeast(Long.MIN_VALUE, "clockOffsetMillis");
        fields.optionalText("assistedBy");
        return new Manifest(caseId, localNumber, terminalId, itemCode, materials);
    }

    private static String localNumber(Fields fields) throws Problem {
        var number = fields.text("localNumber");
        if (LocalNumber.isWellFormed(number)) return number;
        throw fields.refused("localNumber", "must be K and 20 digits with a date and a right check digit");
    }

    /// The contract does not say whether a version is text or a number, so both pass.
    private static void itemVersion(Fields fields) throws Problem {
        var version = fields.object().get("itemVersion");
        if (version == null || !version.isIntegralNumber()) fields.text("itemVersion");
    }

    private static void bundle(Fields fields) throws Problem {
        if (fields.has("bundleId")) fields.uuid("bundleId");
        fields.optionalText("bundleCode");
        if (fields.has("siblings")) fields.uuids("siblings");
        var supersedes = fields.optionalObject("supersedes");
        if (supersedes.isEmpty()) return;
        supersedes.get().uuid("caseId");
        supersedes.get().text("reason");
        supersedes.get().text("by");
    }

    private static void person(Fields person) throws Problem {
        person.word("kind", KINDS);
        person.text("name");
        person.text("documentType");
        person.text("documentNumber");
        person.optionalText("phone");
    }

    private static void agent(Fields fields, List<Material> materials) throws Problem {
        var agent = fields.optionalObject("agent");
        if (agent.isEmpty()) return;
        person(agent.get());
        var authorisation = agent.get().uuid("authorisationMaterialId");
        if (materials.stream().noneMatch(material -> material.materialId().equals(authorisation))) {
            throw agent.get().refused("authorisationMaterialId", "names no material of the case");
        }
    }

    private static void identity(Fields evidence) throws Problem {
        evidence.word("method", METHODS);
        evidence.optionalText("readerModel");
        evidence.time("readAt");
        evidence.word("verification", VERIFICATIONS);
        evidence.optionalText("by");
    }

    private static void answers(Fields fields) throws Problem {
        fields.object("answers");
        var sources = fields.object("sources");
        for (var answer : sources.object().propertyNames()) sources.word(answer, ANSWER_SOURCES);
    }

    private static List<Material> materials(Fields fields) throws Problem {
        var materials = new ArrayList<Material>();
        var ids = new HashSet<String>();
        for (var member : fields.objects("materials")) {
            var material = material(member);
            if (!ids.add(material.materialId())) throw member.refused("materialId", "stands twice");
            materials.add(material);
        }
        return materials;
    }

    private static Material material(Fields fields) throws Problem {
        var id = fields.uuid("materialId");
        var code = fields.text("code");
        fields.text("name");
        long pages = fields.atLeast(1, "pages");
        var mediaType = fields.matching("mediaType", MEDIA_TYPE, "must be a media type");
        if (pages > 1 && !mediaType.equals("application/pdf")) {
            throw fields.refused("mediaType", "must be application/pdf for several pages");
        }
        long size = fields.atLeast(1, "size");
        var sha256 = fields.digest("sha256");
        fields.digests("pageSha256");
        fields.word("trustLevel", TRUST_LEVELS);
        fields.word("source", MATERIAL_SOURCES);
        fields.optionalText("licenceId");
        if (fields.has("dueDate")) fields.date("dueDate");
        return new Material(id, code, size, sha256);
    }

    private static void signature(Fields fields, List<Material> materials) throws Problem {
        var signature = fields.optionalObject("signature");
        if (signature.isEmpty()) return;
        signature.get().digest("strokesSha256");
        signature.get().digest("documentSha256");
        signature.get().time("signedAt");
        signature.get().word("method", SIGNING_METHODS);
        for (var code : List.of("SIGNED-FORM", "SIGNATURE-STROKES")) {
            if (materials.stream().noneMatch(material -> material.code().equals(code))) {
                throw fields.refused("materials", "a signed case needs the material " + code);
            }
        }
    }
}
