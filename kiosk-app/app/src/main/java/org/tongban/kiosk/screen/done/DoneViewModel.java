// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.done;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tongban.device.DeviceFault;
import org.tongban.device.receipt.ReceiptPrinter.Outcome;
import org.tongban.kiosk.casework.CaseStore;
import org.tongban.kiosk.casework.SavedCase;
import org.tongban.kiosk.screen.Showing;
import org.tongban.kiosk.ui.UiThread;
import org.tongban.kiosk.visit.ReceiptMapper;
import org.tongban.kiosk.visit.SlipPrinting;

/// The truth about what was handed in, as it changes; and the paper for it.
public final class DoneViewModel {
    private static final Duration CARD_PATIENCE = Duration.ofSeconds(30);

    /// What is known of the paper.
    public sealed interface Paper {
        record Printing() implements Paper {}

        /// It came out.
        ///
        /// @param confirmed true when the printer said so itself
        record Printed(boolean confirmed) implements Paper {}

        record NotPrinted(DeviceFault fault) implements Paper {}

        /// Nobody knows whether it came out.
        record Unknown() implements Paper {}
    }

    /// Whether the citizen said that the card is back in hand.
    public enum Card {
        PERHAPS_LEFT,
        TAKEN
    }

    /// The page's state.
    ///
    /// @param secondsLeft until the screen is wiped; empty while it waits for the printer or the card
    /// @param printedDelivered what the last paper said of the case
    public record Shown(
            SavedCase saved, Paper paper, Card card, Optional<Integer> secondsLeft, boolean printedDelivered) {
        public boolean isDelivered() {
            return ReceiptMapper.isDelivered(saved);
        }

        /// The paper in hand says less than is true by now.
        public boolean canPrintReceipt() {
            return isDelivered() && !printedDelivered && !(paper instanceof Paper.Printing);
        }
    }

    private final Behind behind;
    private final int seconds;
    private final Runnable end;
    private final Showing<Shown> showing;
    private Runnable stopWatching = () -> {};
    private int ticksWithCard;
    private int left;
    private int papersLeft;

    /// What the page works with.
    public record Behind(CaseStore cases, SlipPrinting printing, UiThread ui) {}

    /// Says nothing to a printer yet: see [#begin()].
    ///
    /// @param stay how long the page stands
    /// @param end wipes and goes home
    public DoneViewModel(SavedCase saved, Behind behind, Duration stay, Runnable end) {
        this.behind = behind;
        this.seconds = (int) stay.toSeconds();
        this.end = end;
        this.left = seconds;
        this.showing =
                new Showing<>(new Shown(saved, new Paper.Printing(), Card.PERHAPS_LEFT, Optional.empty(), false));
    }

    public Showing<Shown> showing() {
        return showing;
    }

    /// Prints the first paper.
    public void begin() {
        print();
    }

    /// Follows the delivery while the page is there; what came meanwhile is seen at once.
    public void follow() {
        stop();
        stopWatching = behind.cases().onDelivery(changed -> behind.ui().show(() -> delivered(changed)));
        behind.cases().byId(showing.now().saved().caseId()).ifPresent(this::delivered);
    }

    /// Nothing holds this page, and the person on it, any more.
    public void stop() {
        stopWatching.run();
        stopWatching = () -> {};
    }

    /// Prints what is true now.
    public void print() {
        Shown now = showing.now();
        left = seconds;
        showing.show(new Shown(now.saved(), new Paper.Printing(), now.card(), Optional.empty(), now.isDelivered()));
        List<SavedCase> all = all();
        papersLeft = all.size();
        behind.ui()
                .load(
                        () -> {
                            all.forEach(one -> behind.printing()
                                    .print(one, outcome -> behind.ui().show(() -> onePrinted(outcome))));
                            return now;
                        },
                        _ -> {},
                        failure -> printed(new Outcome.NotPrinted(
                                new DeviceFault.Broken(failure.getClass().getSimpleName()))));
    }

    /// This case and those that were handed in with it, as they stand now.
    public List<SavedCase> all() {
        SavedCase first = showing.now().saved();
        List<SavedCase> all = new ArrayList<>(List.of(first));
        first.submission().linked().stream()
                .flatMap(linked -> linked.siblings().stream())
                .flatMap(id -> behind.cases().byId(id).stream())
                .forEach(all::add);
        return all;
    }

    /// Of several papers the page says what is true of all: one that did not come is told.
    private void onePrinted(Outcome outcome) {
        papersLeft--;
        boolean trouble = !(showing.now().paper() instanceof Paper.Printing);
        if (!trouble && (papersLeft == 0 || !(outcome instanceof Outcome.Printed))) {
            printed(outcome);
        }
    }

    private void printed(Outcome outcome) {
        Paper paper = switch (outcome) {
            case Outcome.Printed yes -> new Paper.Printed(yes.confirmed());
            case Outcome.NotPrinted no -> new Paper.NotPrinted(no.fault());
            case Outcome.Unknown _ -> new Paper.Unknown();
        };
        Shown now = showing.now();
        showing.show(new Shown(now.saved(), paper, now.card(), now.secondsLeft(), now.printedDelivered()));
    }

    private void delivered(SavedCase changed) {
        Shown now = showing.now();
        if (changed.caseId().equals(now.saved().caseId()) && !changed.equals(now.saved())) {
            left = seconds;
            showing.show(new Shown(changed, now.paper(), now.card(), now.secondsLeft(), now.printedDelivered()));
        }
    }

    public void cardTaken() {
        Shown now = showing.now();
        showing.show(new Shown(now.saved(), now.paper(), Card.TAKEN, now.secondsLeft(), now.printedDelivered()));
    }

    /// A touch: the page stands anew.
    public void touched() {
        left = seconds;
    }

    /// One second passed.
    public void tick() {
        Shown now = showing.now();
        ticksWithCard++;
        boolean cardGone = now.card() == Card.TAKEN || ticksWithCard > CARD_PATIENCE.toSeconds();
        if (now.paper() instanceof Paper.Printing || !cardGone) {
            return;
        }
        left--;
        if (left < 0) {
            end.run();
            return;
        }
        showing.show(new Shown(now.saved(), now.paper(), now.card(), Optional.of(left), now.printedDelivered()));
    }
}
