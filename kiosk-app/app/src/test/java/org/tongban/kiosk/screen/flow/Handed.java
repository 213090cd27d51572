// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.flow;

import java.time.Instant;
import org.tongban.device.identity.IdentityDocument;
import org.tongban.kiosk.casework.CaseId;
import org.tongban.kiosk.casework.Samples;
import org.tongban.kiosk.casework.SavedCase;
import org.tongban.kiosk.casework.Submission;
import org.tongban.kiosk.safe.Safe;
import org.tongban.kiosk.visit.Identity;

/// Cases that stand in a hall's safe as if they had been handed in on its screen.
final class Handed {
    private Handed() {}

    static SavedCase in(Safe safe, IdentityDocument who) {
        CaseId id = CaseId.fresh();
        safe.vault().put(id, Samples.MATERIAL, Samples.PAPER);
        Submission sample = Samples.submission(id);
        return safe.cases()
                .submit(new Submission(
                        id,
                        sample.item(),
                        Identity.read(who, "", Instant.EPOCH).person(),
                        sample.phone(),
                        sample.agent(),
                        sample.evidence(),
                        sample.answers(),
                        sample.sources(),
                        sample.materials(),
                        sample.signature(),
                        sample.declaredAt()));
    }
}
