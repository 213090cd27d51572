// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.casework;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Submissions of fictional people for tests.
public final class Samples {
    /// Name with a character outside of the basic plane (U+2CC56).
    public static final String NAME = "王𬱖样";

    public static final String NUMBER = "590102199211080228";
    public static final byte[] PAPER = ("paper of " + NAME + " " + NUMBER).getBytes(StandardCharsets.UTF_8);
    public static final String MATERIAL = "0199f0a0-0000-7000-8000-000000000001";
    private static final Instant READ = Instant.parse("2026-11-23T01:00:00.123456Z");

    private Samples() {}

    public static Submission submission(CaseId caseId) {
        return submission(caseId, Optional.empty());
    }

    public static Submission submission(CaseId caseId, Optional<Submission.Agent> agent) {
        String sha256 = Digests.sha256Hex(PAPER);
        return new Submission(
                caseId,
                new Submission.ItemRef("11590102MB9D0005X24590511006001", "2026.1", "高龄津贴申领", "示例区民政局"),
                person(NAME, NUMBER),
                Optional.of("10000000002"),
                agent,
                new Submission.Evidence(
                        Submission.Method.RESIDENT_CARD, Optional.empty(), READ, Submission.Verification.CHIP_READ),
                Map.of("name", NAME, "idNo", NUMBER, "livesHere", "YES", "income", List.of("NONE"), "agreed", true),
                Map.of("name", Submission.Source.CARD, "livesHere", Submission.Source.TYPED),
                List.of(new Material(
                        MATERIAL,
                        "SOCIAL-CARD",
                        "本人社会保障卡",
                        2,
                        "application/pdf",
                        PAPER.length,
                        sha256,
                        List.of(sha256, sha256),
                        "C",
                        "SCAN")),
                new Submission.Signature(sha256, sha256, READ.plusSeconds(60), "PAD"),
                READ.plusSeconds(61));
    }

    public static Person person(String name, String number) {
        return new Person(
                name,
                "111",
                number,
                "2",
                Optional.of("汉"),
                LocalDate.of(1992, 11, 8),
                Optional.of("示例区示范街道示例路 11 号"),
                "20400110");
    }
}
