// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.cli;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tongban.kiosk.casework.CaseId;
import org.tongban.kiosk.casework.Digests;
import org.tongban.kiosk.casework.Material;
import org.tongban.kiosk.casework.Person;
import org.tongban.kiosk.casework.SavedCase;
import org.tongban.kiosk.casework.Submission;
import org.tongban.kiosk.safe.Safe;

/// A case of nobody, as large as a visit leaves it: to try a platform or a line with volume, to measure a disk. The
/// same
/// series and number make the same case again, ids and all.
///
/// @param pages each one material of its own
/// @param bytes of a page, at least [TrainingPage#LEAST]
record TrainingCase(long series, int number, int pages, int bytes, Instant now) {
    /// What every one of them is filed under.
    static final String ITEM = "TRAINING";

    /// Of nobody: the area 5901 does not exist.
    static final String NAME = "示例培训人";

    static final String DOCUMENT_NUMBER = "59010219900314011X";

    private static final int FORM = -1;
    private static final int STROKES = -2;

    SavedCase handIn(Safe safe) {
        return handIn(safe, scanned(safe, pictures()));
    }

    /// The pages as the scanner gives them.
    List<byte[]> pictures() {
        List<byte[]> pictures = new ArrayList<>();
        for (int i = 0; i < pages; i++) {
            pictures.add(new TrainingPage(bytes).jpeg(series * 31 + number * 131L + i));
        }
        return pictures;
    }

    /// Seals the pages and the form, which a terminal does while the person still reads and signs.
    List<Material> ahead(Safe safe, List<byte[]> pictures) {
        List<Material> materials = scanned(safe, pictures);
        materials.add(form(safe));
        return materials;
    }

    /// Seals the pages.
    List<Material> scanned(Safe safe, List<byte[]> pictures) {
        List<Material> materials = new ArrayList<>();
        for (int i = 0; i < pictures.size(); i++) {
            materials.add(put(safe, i, "P" + (i + 1), "image/jpeg", pictures.get(i)));
        }
        return materials;
    }

    void settle(Safe safe) {
        safe.vault().settle(caseId());
    }

    private Material form(Safe safe) {
        return put(safe, FORM, Material.SIGNED_FORM, "application/pdf", form());
    }

    /// What is left once the person has tapped.
    SavedCase handIn(Safe safe, List<Material> sealed) {
        List<Material> materials = new ArrayList<>(sealed);
        if (materials.stream().noneMatch(one -> one.code().equals(Material.SIGNED_FORM))) {
            materials.add(form(safe));
        }
        materials.add(put(safe, STROKES, Material.SIGNATURE_STROKES, "application/pdf", strokes()));
        return safe.cases().submit(submission(materials));
    }

    private CaseId caseId() {
        return new CaseId(id(0));
    }

    private Material put(Safe safe, int position, String code, String mediaType, byte[] content) {
        String id = id(position + 10).toString();
        safe.vault().put(caseId(), id, content);
        String digest = Digests.sha256Hex(content);
        String source = position < 0 ? "FORM" : "SCAN";
        return new Material(id, code, "培训材料", 1, mediaType, content.length, digest, List.of(digest), "C", source);
    }

    private static byte[] form() {
        return "%PDF-1.4\n% 培训用，非真实办件\n%%EOF\n".getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] strokes() {
        return "%PDF-1.4\n% 培训用，无签名\n%%EOF\n".getBytes(StandardCharsets.UTF_8);
    }

    /// UUID version 7 whose bits come from the series and the number, at a time that stands still.
    private UUID id(int position) {
        long millis = 1_760_000_000_000L + number;
        long high = millis << 16 | 0x7000L | (position & 0xFFF);
        long low = (series * 0x9E3779B97F4A7C15L + number * 0xC2B2AE3D27D4EB4FL) >>> 2 | 0x8000000000000000L;
        return new UUID(high, low);
    }

    private Submission submission(List<Material> materials) {
        var nobody = new Person(
                NAME, "111", DOCUMENT_NUMBER, "1", Optional.of("汉"), LocalDate.of(1990, 3, 14), Optional.empty(), "长期");
        return new Submission(
                caseId(),
                new Submission.ItemRef(ITEM, "1", "培训用办件", "培训"),
                nobody,
                Optional.empty(),
                Optional.empty(),
                new Submission.Evidence(
                        Submission.Method.RESIDENT_CARD, Optional.empty(), now, Submission.Verification.CHIP_READ),
                Map.of(),
                Map.of(),
                materials,
                new Submission.Signature(Digests.sha256Hex(strokes()), Digests.sha256Hex(form()), now, "PAD"),
                now);
    }
}
