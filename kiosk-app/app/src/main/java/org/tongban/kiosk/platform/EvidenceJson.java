// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.platform;

import java.time.ZoneId;
import org.tongban.kiosk.casework.Rfc3339;
import org.tongban.kiosk.casework.Submission.Evidence;
import tools.jackson.databind.node.ObjectNode;

/// How an identity was established, as the contract says it.
final class EvidenceJson {
    private EvidenceJson() {}

    static ObjectNode of(Evidence evidence, ZoneId zone) {
        ObjectNode node = Json.object()
                .put("method", evidence.method().name())
                .put("readAt", Rfc3339.of(evidence.readAt(), zone))
                .put("verification", evidence.verification().name());
        evidence.readerModel().ifPresent(model -> node.put("readerModel", model));
        return node;
    }
}
