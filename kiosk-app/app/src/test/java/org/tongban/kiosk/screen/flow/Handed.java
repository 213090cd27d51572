// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.flow;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.tongban.device.identity.IdentityDocument;
import org.tongban.kiosk.casework.CaseId;
import org.tongban.kiosk.casework.Digests;
import org.tongban.kiosk.casework.Material;
import org.tongban.kiosk.casework.Samples;
import org.tongban.kiosk.casework.SavedCase;
import org.tongban.kiosk.casework.Submission;
import org.tongban.kiosk.safe.Safe;
import org.tongban.kiosk.visit.Identity;

/// Cases that stand in a hall's safe as if they had been handed in on its screen.
final class Handed {
    private Handed() {}

    static SavedCase in(Safe safe, IdentityDocument who) {
        return in(safe, who, Samples.submission(CaseId.fresh()).item());
    }

    static SavedCase in(Safe safe, IdentityDocument who, Submission.ItemRef item) {
        CaseId id = CaseId.fresh();
        Submission sample = Samples.submission(id);
        List<Material> materials = new ArrayList<>(sample.materials());
        materials.add(signed(Material.SIGNED_FORM, "0199f0a0-0000-7000-8000-000000000002"));
        materials.add(signed(Material.SIGNATURE_STROKES, "0199f0a0-0000-7000-8000-000000000003"));
        materials.forEach(material -> safe.vault().put(id, material.materialId(), Samples.PAPER));
        return safe.cases()
                .submit(new Submission(
                        id,
                        item,
                        Identity.read(who, "", Instant.EPOCH).person(),
                        sample.phone(),
                        sample.agent(),
                        sample.evidence(),
                        sample.answers(),
                        sample.sources(),
                        materials,
                        sample.signature(),
                        sample.declaredAt()));
    }

    private static Material signed(String code, String materialId) {
        String sha256 = Digests.sha256Hex(Samples.PAPER);
        return new Material(
                materialId,
                code,
                code,
                1,
                "application/pdf",
                Samples.PAPER.length,
                sha256,
                List.of(sha256),
                "C",
                "FORM");
    }
}
