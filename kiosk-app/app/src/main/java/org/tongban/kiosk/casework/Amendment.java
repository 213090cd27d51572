// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.casework;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a person brings to put a case right (补正), or because they promised to bring it: pages and answers. Small enough
/// to be held in one message, with its files. Personal: `toString` shows no content.
///
/// @param id made on the kiosk, UUID version 7; a repeat has the same
/// @param localNumber of the case, as its receipt names it
/// @param manifestSha256 of the case
public record Amendment(
        String id,
        CaseId caseId,
        String localNumber,
        String manifestSha256,
        Map<String, Object> answers,
        List<Piece> pieces) {
    public Amendment {
        answers = Map.copyOf(answers);
        pieces = List.copyOf(pieces);
    }

    /// One paper.
    ///
    /// @param code of the material that it replaces or adds
    /// @param file where the platform has it, once it was brought there
    public record Piece(String materialId, String code, byte[] pdf, Optional<URI> file) {
        public String sha256() {
            return Digests.sha256Hex(pdf);
        }

        @Override
        public String toString() {
            return "Piece[" + materialId + "]";
        }
    }

    /// The same, with other knowledge of where its files are.
    public Amendment with(List<Piece> others) {
        return new Amendment(id, caseId, localNumber, manifestSha256, answers, others);
    }

    @Override
    public String toString() {
        return "Amendment[" + caseId + " " + id + "]";
    }
}
