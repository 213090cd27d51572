// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.casework;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A case that somebody began and did not hand in, as it is kept: sealed, for a short time.
///
/// @param caseId the name that the case will have when it is handed in after all
/// @param until when it is forgotten
/// @param codeSha256 of the code that its owner took along; empty when they left without one
/// @param content the visit's own, opened by who wrote it
/// @param pages names of scanned pages, by the code of their material
public record Draft(
        CaseId caseId,
        Submission.ItemRef item,
        Instant savedAt,
        Instant until,
        Optional<String> codeSha256,
        String content,
        Map<String, List<String>> pages) {
    public Draft {
        pages = Map.copyOf(pages);
    }

    /// Whether a code opens it.
    public boolean isOpenedBy(QueryCode code) {
        return codeSha256.filter(code.sha256Hex()::equals).isPresent();
    }

    /// The same, kept for longer under a code.
    public Draft keptUntil(Instant later, QueryCode code) {
        return new Draft(caseId, item, savedAt, later, Optional.of(code.sha256Hex()), content, pages);
    }

    @Override
    public String toString() {
        return "Draft[" + caseId + "]";
    }
}
