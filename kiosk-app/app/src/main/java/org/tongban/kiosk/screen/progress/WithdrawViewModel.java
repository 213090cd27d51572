// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.progress;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.tongban.kiosk.casework.Assurance.Proof;
import org.tongban.kiosk.casework.CaseId;
import org.tongban.kiosk.casework.Messages;
import org.tongban.kiosk.casework.Withdrawals;
import org.tongban.kiosk.screen.Showing;
import org.tongban.kiosk.ui.UiThread;
import org.tongban.kiosk.visit.CaseDesk;
import org.tongban.kiosk.visit.CaseDesk.Entry;

/// Takes a case back: whoever only laid a card down gives the code of the paper as well, then says why.
public final class WithdrawViewModel {

    /// The page.
    public sealed interface Shown {
        /// The query code is wanted.
        ///
        /// @param fault the end of a text key, empty when nothing is wrong
        record Proving(String fault) implements Shown {}

        /// With a code alone nobody takes a case back.
        record CardWanted() implements Shown {}

        record Why() implements Shown {}

        record Kept(Messages.State state) implements Shown {}

        /// Nothing was kept.
        record Broken() implements Shown {}
    }

    /// What the page works with.
    public record Behind(Withdrawals withdrawals, CaseDesk cases, UiThread ui, Runnable sendNow) {}

    private final Entry entry;
    private final Behind behind;
    private final Set<Proof> held;
    private final Showing<Shown> showing;

    public WithdrawViewModel(Entry entry, Set<Proof> shown, Behind behind) {
        this.entry = entry;
        this.behind = behind;
        this.held = EnumSet.copyOf(shown);
        this.showing = new Showing<>(first());
    }

    private Shown first() {
        if (behind.withdrawals().mayWithdraw(held)) {
            return new Shown.Why();
        }
        return held.contains(Proof.CHIP_READ) ? new Shown.Proving("") : new Shown.CardWanted();
    }

    public Showing<Shown> showing() {
        return showing;
    }

    /// The code that stands on the paper.
    public void prove(String typed) {
        new CodeProof(entry, behind.cases(), behind.ui())
                .prove(
                        typed,
                        () -> {
                            held.add(Proof.QUERY_CODE);
                            showing.show(first());
                        },
                        fault -> showing.show(new Shown.Proving(fault)));
    }

    public void withdraw(String reason) {
        CaseId id = entry.caseId();
        Set<Proof> shown = Set.copyOf(held);
        behind.ui()
                .load(
                        () -> {
                            behind.withdrawals().withdraw(id, reason, shown);
                            return id;
                        },
                        _ -> kept(),
                        _ -> showing.show(new Shown.Broken()));
    }

    private void kept() {
        behind.sendNow().run();
        showing.show(new Shown.Kept(Messages.State.QUEUED));
    }

    /// Looks whether it has gone out.
    public void tick() {
        if (showing.now() instanceof Shown.Kept(Messages.State state) && state == Messages.State.QUEUED) {
            behind.ui().load(() -> behind.withdrawals().standing(entry.caseId()), this::stands, _ -> {});
        }
    }

    private void stands(Optional<Messages.State> state) {
        state.filter(now -> now != Messages.State.QUEUED && showing.now() instanceof Shown.Kept)
                .ifPresent(now -> showing.show(new Shown.Kept(now)));
    }
}
