// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.progress;

import java.util.Optional;
import org.tongban.kiosk.casework.Assurance.Proof;
import org.tongban.kiosk.casework.CaseId;
import org.tongban.kiosk.casework.Corrections;
import org.tongban.kiosk.casework.Messages;
import org.tongban.kiosk.casework.StorageFullException;
import org.tongban.kiosk.screen.Showing;
import org.tongban.kiosk.ui.UiThread;
import org.tongban.kiosk.visit.CaseDesk;
import org.tongban.kiosk.visit.CaseDesk.Entry;
import org.tongban.kiosk.visit.Correcting;
import org.tongban.paper.Papers;

/// Puts a case right: whoever only laid a card down gives the code of the paper as well, then brings what is asked for.
public final class CorrectViewModel {

    /// The page.
    public sealed interface Shown {
        /// Whether something is on its way already is looked up.
        record Looking() implements Shown {}

        /// The query code is wanted.
        ///
        /// @param fault the end of a text key, empty when nothing is wrong
        record Proving(String fault) implements Shown {}

        /// With a code alone nobody changes a case.
        record CardWanted() implements Shown {}

        /// What is asked for.
        ///
        /// @param fault why it was not kept, the end of a text key; empty when nothing is wrong
        record Points(String fault) implements Shown {}

        record Saving() implements Shown {}

        /// @param isFresh it was kept just now
        record Kept(Messages.State state, boolean isFresh) implements Shown {}
    }

    /// What the page works with.
    public record Behind(Corrections corrections, CaseDesk cases, Papers papers, UiThread ui, Runnable sendNow) {}

    private final Correcting correcting;
    private final CodeProof proof;
    private final boolean isKnownFresh;
    private final Behind behind;
    private final Showing<Shown> showing = new Showing<>(new Shown.Looking());

    public CorrectViewModel(Entry entry, Correcting correcting, Behind behind) {
        this.correcting = correcting;
        this.behind = behind;
        this.proof = new CodeProof(entry, behind.cases(), behind.ui());
        this.isKnownFresh = !(entry instanceof Entry.Known(var _, var _, var isFresh)) || isFresh;
    }

    public Showing<Shown> showing() {
        return showing;
    }

    public Correcting correcting() {
        return correcting;
    }

    /// What waits for the line already is not asked for again, nor what has gone out since the platform's word was
    /// kept;
    /// what the platform would not take is told, and may be brought anew.
    public void look() {
        if (correcting.done() > 0) {
            showing.show(first());
            return;
        }
        behind.ui()
                .load(
                        () -> behind.corrections().standing(id()),
                        found -> showing.show(opened(found)),
                        _ -> showing.show(first()));
    }

    private Shown opened(Optional<Messages.State> found) {
        if (found.isEmpty()) {
            return first();
        }
        return switch (found.get()) {
            case QUEUED -> new Shown.Kept(Messages.State.QUEUED, false);
            case SENT -> isKnownFresh ? first() : new Shown.Kept(Messages.State.SENT, false);
            case QUARANTINED -> first() instanceof Shown.Points ? new Shown.Points("refused") : first();
        };
    }

    private CaseId id() {
        return correcting.progress().caseId();
    }

    private Shown first() {
        if (behind.corrections().mayCorrect(correcting.held())) {
            return new Shown.Points("");
        }
        return correcting.held().contains(Proof.CHIP_READ) ? new Shown.Proving("") : new Shown.CardWanted();
    }

    /// The code that stands on the paper.
    public void prove(String typed) {
        proof.prove(
                typed,
                () -> {
                    correcting.show(Proof.QUERY_CODE);
                    showing.show(first());
                },
                fault -> showing.show(new Shown.Proving(fault)));
    }

    /// Keeps everything that was done; until that is durable nothing of it is let go.
    public void send() {
        if (!(showing.now() instanceof Shown.Points) || correcting.done() == 0) {
            return;
        }
        showing.show(new Shown.Saving());
        var frozen = correcting.freeze();
        var held = correcting.held();
        behind.ui()
                .load(
                        () -> {
                            behind.corrections().send(frozen.amendment(behind.papers()), held);
                            return frozen;
                        },
                        _ -> kept(),
                        failure -> showing.show(
                                new Shown.Points(failure instanceof StorageFullException ? "full" : "broken")));
    }

    private void kept() {
        behind.sendNow().run();
        showing.show(new Shown.Kept(Messages.State.QUEUED, true));
    }

    /// Looks whether it has gone out.
    public void tick() {
        if (showing.now() instanceof Shown.Kept(var state, var isFresh) && state == Messages.State.QUEUED) {
            behind.ui().load(() -> behind.corrections().standing(id()), found -> stands(found, isFresh), _ -> {});
        }
    }

    private void stands(Optional<Messages.State> found, boolean isFresh) {
        found.filter(now -> now != Messages.State.QUEUED && showing.now() instanceof Shown.Kept)
                .ifPresent(now -> showing.show(new Shown.Kept(now, isFresh)));
    }
}
