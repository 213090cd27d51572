// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.visit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tongban.kiosk.casework.CaseId;
import org.tongban.kiosk.casework.Material;
import org.tongban.kiosk.casework.MaterialVault;
import org.tongban.kiosk.casework.StorageFullException;
import org.tongban.paper.Papers;

/// The papers of the visit that stands here, sealed and forced to disk while the person still reads and signs, so that
/// the tap that submits waits for what is new only. What was sealed and is not handed in as it is, is forgotten: when a
/// page or the form becomes another one, and when the visit ends. After a sudden end the safe forgets it at its next
/// start. Blocks; never on the screen's thread.
final class SealedAhead {
    private final Papers papers;
    private final MaterialVault vault;
    private final Sealer sealer;
    private Optional<CaseId> standing = Optional.empty();
    private Optional<CaseId> closed = Optional.empty();
    private List<Sheet> sheets = List.of();

    SealedAhead(Papers papers, MaterialVault vault) {
        this.papers = papers;
        this.vault = vault;
        this.sealer = new Sealer(papers, vault);
    }

    /// One paper that is sealed already.
    ///
    /// @param pages what it was made of, by identity: bytes of a visit never change in place
    record Sheet(List<byte[]> pages, Material material) {
        /// Arrays are equal when they are one and the same.
        boolean isOf(String code, List<byte[]> others) {
            return material.code().equals(code) && pages.equals(others);
        }
    }

    /// Seals what is not sealed yet. A full disk is told when the case is handed in.
    synchronized void prepare(CaseId caseId, List<HandedIn.Scan> scans, String itemName, byte[] form) {
        if (closed.equals(Optional.of(caseId))) {
            return;
        }
        if (!standing.equals(Optional.of(caseId)) || !sheets.stream().allMatch(one -> isWanted(one, scans, form))) {
            drop();
            standing = Optional.of(caseId);
        }
        List<Sheet> all = new ArrayList<>(sheets);
        try {
            for (HandedIn.Scan scan : scans) {
                if (find(all, scan.material().code(), scan.jpegs()).isEmpty()) {
                    byte[] pdf = papers.scanPdf(scan.jpegs());
                    all.add(new Sheet(scan.jpegs(), sealer.scan(caseId, scan, pdf)));
                }
            }
            if (find(all, Material.SIGNED_FORM, List.of(form)).isEmpty()) {
                all.add(new Sheet(List.of(form), sealer.form(caseId, itemName, form)));
            }
            vault.settle(caseId);
            sheets = List.copyOf(all);
        } catch (StorageFullException _) {
            drop();
        }
    }

    private static boolean isWanted(Sheet sheet, List<HandedIn.Scan> scans, byte[] form) {
        return sheet.isOf(Material.SIGNED_FORM, List.of(form))
                || scans.stream().anyMatch(scan -> sheet.isOf(scan.material().code(), scan.jpegs()));
    }

    /// What is sealed of this case; from now on it belongs to who asked, and nothing more is sealed ahead.
    synchronized List<Sheet> claim(CaseId caseId) {
        List<Sheet> claimed = standing.equals(Optional.of(caseId)) ? sheets : List.of();
        if (claimed.isEmpty()) {
            drop();
        }
        standing = Optional.empty();
        closed = Optional.of(caseId);
        sheets = List.of();
        return claimed;
    }

    static Optional<Material> find(List<Sheet> sheets, String code, List<byte[]> pages) {
        return sheets.stream().filter(one -> one.isOf(code, pages)).findFirst().map(Sheet::material);
    }

    /// The visit is over. What was handed in is not touched.
    synchronized void end(CaseId caseId) {
        if (standing.equals(Optional.of(caseId))) {
            drop();
        }
        closed = Optional.of(caseId);
    }

    /// Their key goes with them, unless a draft that was put by needs it.
    private void drop() {
        Optional<CaseId> gone = standing;
        standing = Optional.empty();
        sheets = List.of();
        gone.ifPresent(vault::discard);
    }
}
