// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.casework;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class ManifestTest {
    private static final CaseId CASE = CaseId.parse("0199f0a0-0000-7000-8000-0000000000aa");
    private static final Manifest.Origin ORIGIN =
            new Manifest.Origin("T-1", "590102-ZWZX-01", ZoneId.of("Asia/Shanghai"));
    private static final String SHA = Digests.sha256Hex(Samples.PAPER);

    @Test
    void isTheContractsObjectInCanonicalForm() {
        String expected = """
                {"answers":{"agreed":true,"idNo":"590102199211080228","income":["NONE"],"livesHere":"YES","name":"王𬱖样"},\
                "applicant":{"documentNumber":"590102199211080228","documentType":"111","kind":"PERSON","name":"王𬱖样",\
                "phone":"10000000002"},"caseId":"0199f0a0-0000-7000-8000-0000000000aa",\
                "declaredAt":"2026-11-23T09:01:01.123+08:00","hallCode":"590102-ZWZX-01",\
                "identityEvidence":{"method":"RESIDENT_CARD","readAt":"2026-11-23T09:00:00.123+08:00",\
                "verification":"CHIP_READ"},"itemCode":"11590102MB9D0005X24590511006001","itemVersion":"2026.1",\
                "localNumber":"K31021720251124000173","materials":[{"code":"SOCIAL-CARD",\
                "materialId":"0199f0a0-0000-7000-8000-000000000001","mediaType":"application/pdf",\
                "name":"本人社会保障卡","pageSha256":["SHA","SHA"],"pages":2,"sha256":"SHA","size":38,"source":"SCAN",\
                "trustLevel":"C"}],"queryCodeSha256":"QUERY","receivedAt":"2026-11-23T09:02:00+08:00",\
                "signature":{"documentSha256":"SHA","method":"PAD","signedAt":"2026-11-23T09:01:00.123+08:00",\
                "strokesSha256":"SHA"},"sources":{"livesHere":"TYPED","name":"CARD"},"terminalCounter":17,\
                "terminalId":"T-1"}""".replace("SHA", SHA).replace("QUERY", new QueryCode("7KQM4XRT").sha256Hex());
        assertEquals(expected, text(manifest(OptionalLong.empty()).bytes(Samples.submission(CASE))));
    }

    @Test
    void carriesAgentAndClockOffsetWhenThereAreSome() {
        var agent = new Submission.Agent(Samples.person("李示例", "590102199003140118"), "m-9");
        String text = text(manifest(OptionalLong.of(-250)).bytes(Samples.submission(CASE, Optional.of(agent))));
        assertEquals("""
                {"agent":{"authorisationMaterialId":"m-9","documentNumber":"590102199003140118","documentType":"111",\
                "kind":"PERSON","name":"李示例"},"answers\
                """.strip(), text.substring(0, text.indexOf("\":{\"agreed")));
        assertEquals(1, text.split("\"clockOffsetMillis\":-250,", -1).length - 1);
    }

    @Test
    void isItsOwnCanonicalForm() {
        byte[] bytes = manifest(OptionalLong.empty()).bytes(Samples.submission(CASE));
        assertArrayEquals(bytes, CanonicalJson.bytes(text(bytes)));
    }

    @Test
    void refusesHalfACharacter() {
        assertThrows(IllegalArgumentException.class, () -> CanonicalJson.bytes("{\"name\":\"\\ud87a\"}"));
        assertThrows(IllegalArgumentException.class, () -> CanonicalJson.bytes("{\"name\":\"\ud87a\"}"));
        var agent = new Submission.Agent(Samples.person("\udc56", "1"), "m-9");
        var submission = Samples.submission(CASE, Optional.of(agent));
        assertThrows(
                RuntimeException.class, () -> manifest(OptionalLong.empty()).bytes(submission));
    }

    private static Manifest manifest(OptionalLong offset) {
        return new Manifest(
                ORIGIN,
                new Manifest.Numbers(
                        LocalNumber.of("310217", LocalDate.of(2025, 11, 24), 17),
                        new QueryCode("7KQM4XRT"),
                        17,
                        Instant.parse("2026-11-23T01:02:00Z"),
                        offset));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
