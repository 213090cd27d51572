// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A whole case with the bytes of its materials, as a terminal would hand it over. Nobody in it exists.
record SampleCase(String caseId, ObjectNode manifest, List<Material> materials) {
    static final String LOCAL_NUMBER = "K59010120261123000019";
    static final String QUERY_CODE = "H7KM2PXR";
    static final String TERMINAL = "590102-01-ZD01";
    static final String ITEM_CODE = "11590102MB9D0006824590131043001";
    private static final JsonMapper MAPPER = new JsonMapper();

    record Material(String materialId, byte[] bytes) {
        String sha256() {
            return Digests.sha256(bytes);
        }
    }

    /// With one material of each size.
    static SampleCase withMaterials(int... sizes) {
        var caseId = uuid7();
        var materials = new ArrayList<Material>();
        for (int size : sizes) {
            var bytes = new byte[size];
            new Random(size).nextBytes(bytes);
            materials.add(new Material(uuid7(), bytes));
        }
        return new SampleCase(caseId, manifest(caseId, materials), List.copyOf(materials));
    }

    static String uuid7() {
        var text = UUID.randomUUID().toString();
        return text.substring(0, 14) + "7" + text.substring(15);
    }

    byte[] manifestBytes() {
        return MAPPER.writeValueAsBytes(manifest);
    }

    String manifestText() {
        return MAPPER.writeValueAsString(manifest);
    }

    private static ObjectNode manifest(String caseId, List<Material> materials) {
        var head = """
                {"caseId": "%s", "localNumber": "%s", "queryCodeSha256": "%s", "terminalId": "%s",
                 "terminalCounter": 1, "hallCode": "590102-ZWZX-01", "itemCode": "%s", "itemVersion": "3",
                 "applicant": {"kind": "PERSON", "name": "样本", "documentType": "111",
                   "documentNumber": "590102199001010018"},
                 "identityEvidence": {"method": "RESIDENT_CARD", "readAt": "2026-11-23T09:30:00.123+08:00",
                   "verification": "CHIP_READ"},
                 "answers": {"shopName": "示例小店", "seats": 12}, "sources": {"shopName": "TYPED"},
                 "declaredAt": "2026-11-23T09:40:00+08:00", "receivedAt": "2026-11-23T09:40:01+08:00",
                 "clockOffsetMillis": -250}
                """.formatted(caseId, LOCAL_NUMBER, Digests.sha256(QUERY_CODE), TERMINAL, ITEM_CODE);
        var manifest = MAPPER.readTree(head).asObject();
        var list = manifest.putArray("materials");
        for (var material : materials) {
            list.addObject()
                    .put("materialId", material.materialId())
                    .put("code", "LEASE")
                    .put("name", "场所使用证明")
                    .put("pages", 2)
                    .put("mediaType", "application/pdf")
                    .put("size", material.bytes().length)
                    .put("sha256", material.sha256())
                    .put("trustLevel", "C")
                    .put("source", "SCAN")
                    .putArray("pageSha256")
                    .add(material.sha256());
        }
        return manifest;
    }
}
