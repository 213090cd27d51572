// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tongban.kiosk.casework.CaseId;
import org.tongban.kiosk.casework.Digests;
import org.tongban.kiosk.casework.Material;
import org.tongban.kiosk.casework.MaterialVault;
import org.tongban.paper.Papers;

/// Seals files of a case and says what they are. Blocks on the disk.
record Sealer(Papers papers, MaterialVault vault) {
    private static final String PDF = "application/pdf";
    /// An electronic copy that the applicant hands in (国办函〔2016〕108号).
    private static final String HANDED_IN_BY_APPLICANT = "C";
    /// Made by the system itself.
    private static final String MADE_BY_SYSTEM = "A";

    record Kind(String code, String name, String trustLevel, String source, Optional<LocalDate> dueDate) {
        Kind(String code, String name, String trustLevel, String source) {
            this(code, name, trustLevel, source, Optional.empty());
        }

        /// A paper that was scanned.
        static Kind scanned(HandedIn.Scan scan) {
            return new Kind(scan.material().code(), scan.material().name(), HANDED_IN_BY_APPLICANT, "SCAN");
        }

        /// What the terminal made of the visit.
        static Kind made(String code, String name) {
            return new Kind(code, name, MADE_BY_SYSTEM, "FORM");
        }
    }

    Material scan(CaseId caseId, HandedIn.Scan scan, byte[] pdf) {
        List<String> digests = scan.jpegs().stream().map(Digests::sha256Hex).toList();
        return put(caseId, Kind.scanned(scan), pdf, digests);
    }

    Material form(CaseId caseId, String itemName, byte[] pdf) {
        return put(caseId, Kind.made(Material.SIGNED_FORM, itemName), pdf, List.of(Digests.sha256Hex(pdf)));
    }

    Material put(CaseId caseId, Kind kind, byte[] pdf, List<String> pageDigests) {
        String materialId = Material.freshId();
        vault.put(caseId, materialId, pdf);
        return new Material(
                materialId,
                kind.code,
                kind.name,
                papers.pages(pdf),
                PDF,
                pdf.length,
                Digests.sha256Hex(pdf),
                pageDigests,
                kind.trustLevel,
                kind.source,
                kind.dueDate);
    }
}
