// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.visit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.tongban.kiosk.casework.CaseId;
import org.tongban.kiosk.casework.CaseStore;
import org.tongban.kiosk.casework.Digests;
import org.tongban.kiosk.casework.Material;
import org.tongban.kiosk.casework.MaterialVault;
import org.tongban.kiosk.casework.SavedCase;
import org.tongban.kiosk.casework.StorageFullException;
import org.tongban.kiosk.casework.Submission;
import org.tongban.kiosk.casework.Submission.Agent;
import org.tongban.kiosk.casework.Submission.ItemRef;
import org.tongban.kiosk.casework.Submission.Linked;
import org.tongban.kiosk.casework.Submission.Signature;
import org.tongban.kiosk.catalog.Item;
import org.tongban.kiosk.catalog.Together;
import org.tongban.kiosk.visit.Sealer.Kind;
import org.tongban.paper.Papers;
import org.tongban.paper.template.Paper;
import org.tongban.paper.template.Print;

/// Turns a signed visit into a saved case: seals each file on disk, then saves the case. Blocks on the disk; never on
/// the screen's thread.
public final class Handover {
    /// Nothing was shown yet, only promised.
    private static final String ONLY_PROMISED = "D";

    private final Papers papers;
    private final MaterialVault vault;
    private final CaseStore store;
    private final Sealer sealer;
    private final SealedAhead ahead;

    public Handover(Papers papers, MaterialVault vault, CaseStore store) {
        this.papers = papers;
        this.vault = vault;
        this.store = store;
        this.sealer = new Sealer(papers, vault);
        this.ahead = new SealedAhead(papers, vault);
    }

    /// Seals the papers of a visit while the person reads and signs; several items at once are sealed when they are
    /// handed in.
    void prepare(CaseId caseId, List<HandedIn.Scan> scans, String itemName, byte[] formPdf) {
        ahead.prepare(caseId, scans, itemName, formPdf);
    }

    /// Forgets what was sealed and not handed in.
    void end(CaseId caseId) {
        ahead.end(caseId);
    }

    /// Saves the case durably. The same visit again returns what was saved the first time.
    ///
    /// @throws StorageFullException when the disk has no room; no file of this case is left behind
    public SavedCase submit(HandedIn handedIn) {
        Optional<SavedCase> before = store.byId(handedIn.caseId());
        if (before.isPresent()) {
            return before.get();
        }
        if (handedIn.together().isPresent()) {
            return together(handedIn, handedIn.together().get());
        }
        try {
            return store.submit(submission(handedIn));
        } catch (StorageFullException full) {
            vault.discard(handedIn.caseId());
            throw full;
        }
    }

    /// A case for each lane, all of them or none; each is whole in itself, with the same evidence. The first one has
    /// the name that the visit has, so that a repeat finds it.
    private SavedCase together(HandedIn handedIn, Together together) {
        List<CaseId> ids = new ArrayList<>();
        together.parts().forEach(_ -> ids.add(ids.isEmpty() ? handedIn.caseId() : CaseId.fresh()));
        String bundleId = CaseId.fresh().toString();
        try {
            Shared shared = new Shared(ahead.claim(handedIn.caseId()));
            List<Submission> cases = new ArrayList<>();
            for (int at = 0; at < ids.size(); at++) {
                CaseId id = ids.get(at);
                List<CaseId> siblings =
                        ids.stream().filter(other -> !other.equals(id)).toList();
                HandedIn own = handedIn.of(together.parts().get(at), id);
                cases.add(submission(own, shared)
                        .linked(new Linked(bundleId, together.bundle().code(), siblings)));
            }
            return store.submit(cases).getFirst();
        } catch (StorageFullException full) {
            ids.forEach(vault::discard);
            throw full;
        }
    }

    private Submission submission(HandedIn handedIn) {
        return submission(handedIn, new Shared(ahead.claim(handedIn.caseId())));
    }

    private Submission submission(HandedIn handedIn, Shared shared) {
        List<Material> materials = new ArrayList<>();
        handedIn.scans().forEach(scan -> materials.add(seal(handedIn, scan, shared)));
        handedIn.pledge().ifPresent(pledge -> materials.addAll(sealPledge(handedIn, pledge, shared)));
        Material form = sealForm(handedIn, shared);
        Material strokes = sealStrokes(handedIn, form.sha256(), shared);
        Optional<Agent> agent = agent(handedIn, materials);
        materials.add(form);
        materials.add(strokes);
        return new Submission(
                handedIn.caseId(),
                reference(handedIn.item()),
                handedIn.applicant().person(),
                handedIn.phone(),
                agent,
                handedIn.applicant().evidence(),
                handedIn.answers(),
                handedIn.sources(),
                materials,
                new Signature(strokes.sha256(), form.sha256(), handedIn.signedAt(), "PAD"),
                handedIn.signedAt());
    }

    private static ItemRef reference(Item item) {
        return new ItemRef(item.code(), item.version(), item.name(), item.department());
    }

    /// The scanned materials stand in the order of `handedIn.scans()`; the agent's own one is the authorisation.
    private static Optional<Agent> agent(HandedIn handedIn, List<Material> scanned) {
        return handedIn.agent().map(person -> new Agent(person, authorisation(handedIn, scanned)));
    }

    private static String authorisation(HandedIn handedIn, List<Material> scanned) {
        for (int i = 0; i < scanned.size(); i++) {
            if (handedIn.scans().get(i).material().agentOnly()) {
                return scanned.get(i).materialId();
            }
        }
        throw new IllegalStateException("an agent without a written authorisation: " + handedIn.caseId());
    }

    private Material seal(HandedIn handedIn, HandedIn.Scan scan, Shared shared) {
        String code = scan.material().code();
        return shared.sealed(code, scan.jpegs())
                .orElseGet(() ->
                        sealer.scan(handedIn.caseId(), scan, shared.once(code, () -> papers.scanPdf(scan.jpegs()))));
    }

    /// A promised paper is a material of its own with its last day; its file is the letter, signed.
    private List<Material> sealPledge(HandedIn handedIn, HandedIn.Pledge pledge, Shared shared) {
        byte[] letter = shared.once(Material.COMMITMENT, () -> letter(handedIn, pledge));
        List<String> digests = List.of(Digests.sha256Hex(letter));
        return pledge.promised().stream()
                .map(owed -> {
                    String code = owed.material().code();
                    Kind kind = new Kind(
                            code, owed.material().name(), ONLY_PROMISED, Material.COMMITMENT, Optional.of(owed.due()));
                    return sealer.put(handedIn.caseId(), kind, letter, digests);
                })
                .toList();
    }

    private byte[] letter(HandedIn handedIn, HandedIn.Pledge pledge) {
        return papers.pdf(
                Paper.PLEDGE,
                pledge.letter().with("signature", handedIn.strokes().drawn()),
                Print.NORMAL);
    }

    private Material sealForm(HandedIn handedIn, Shared shared) {
        byte[] pdf = handedIn.formPdf();
        return shared.sealed(Material.SIGNED_FORM, List.of(pdf))
                .orElseGet(() -> sealer.form(handedIn.caseId(), handedIn.item().name(), pdf));
    }

    private Material sealStrokes(HandedIn handedIn, String documentSha256, Shared shared) {
        byte[] pdf =
                shared.once(Material.SIGNATURE_STROKES, () -> papers.strokesPdf(handedIn.strokes(), documentSha256));
        Kind kind = Kind.made(Material.SIGNATURE_STROKES, handedIn.item().name());
        return sealer.put(handedIn.caseId(), kind, pdf, List.of(Digests.sha256Hex(pdf)));
    }

    /// Files that several cases have in common: made once, so that every case has the very same bytes. And those that
    /// were sealed before; in a visit of several items none is.
    private static final class Shared {
        private final Map<String, byte[]> made = new HashMap<>();
        private final List<SealedAhead.Sheet> before;

        Shared(List<SealedAhead.Sheet> before) {
            this.before = before;
        }

        Optional<Material> sealed(String code, List<byte[]> pages) {
            return SealedAhead.find(before, code, pages);
        }

        byte[] once(String code, Supplier<byte[]> maker) {
            return made.computeIfAbsent(code, _ -> maker.get());
        }
    }
}
