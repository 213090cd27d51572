// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.tongban.kiosk.casework.CaseId;
import org.tongban.kiosk.casework.Digests;
import org.tongban.kiosk.casework.Material;
import org.tongban.kiosk.casework.Person;
import org.tongban.kiosk.casework.Submission;
import org.tongban.kiosk.safe.Safe;

/// A case of nobody, of the size that a visit leaves: for measuring the disk only.
record SampleCase(int number, Instant now) {
    static final int PAPERS = 4;
    static final int PAPER_BYTES = 250_000;

    void handIn(Safe safe) {
        CaseId caseId = CaseId.fresh();
        List<Material> materials = new ArrayList<>();
        for (int i = 0; i < PAPERS; i++) {
            byte[] content = new byte[PAPER_BYTES];
            new Random(number * 31L + i).nextBytes(content);
            String id = UUID.randomUUID().toString();
            safe.vault().put(caseId, id, content);
            String digest = Digests.sha256Hex(content);
            materials.add(new Material(
                    id, "M" + i, "材料", 2, "application/pdf", content.length, digest, List.of(digest), "C", "SCAN"));
        }
        safe.cases().submit(submission(caseId, materials));
    }

    private Submission submission(CaseId caseId, List<Material> materials) {
        var nobody = new Person(
                "示例",
                "111",
                "59010219900314011X",
                "1",
                Optional.of("汉"),
                LocalDate.of(1990, 3, 14),
                Optional.empty(),
                "长期");
        String digest = "0".repeat(64);
        return new Submission(
                caseId,
                new Submission.ItemRef("measure", "1", "测量", "本机"),
                nobody,
                Optional.empty(),
                Optional.empty(),
                new Submission.Evidence(
                        Submission.Method.RESIDENT_CARD, Optional.empty(), now, Submission.Verification.CHIP_READ),
                Map.of(),
                Map.of(),
                materials,
                new Submission.Signature(digest, digest, now, "PAD"),
                now);
    }
}
