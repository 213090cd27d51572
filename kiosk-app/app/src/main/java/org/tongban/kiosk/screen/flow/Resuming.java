// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.flow;

import java.util.Map;
import java.util.Optional;
import org.tongban.kiosk.casework.CaseId;
import org.tongban.kiosk.casework.QueryCode;
import org.tongban.kiosk.catalog.Item;
import org.tongban.kiosk.screen.Services;
import org.tongban.kiosk.screen.Wording;
import org.tongban.kiosk.ui.Frame;
import org.tongban.kiosk.visit.Drafting;
import org.tongban.kiosk.visit.Identity;
import org.tongban.kiosk.visit.Step;
import org.tongban.kiosk.visit.Visit;

/// Puts by what a visitor has begun, offers it when they come back, and forgets it when they leave for good.
final class Resuming {
    private final Services services;
    private final Frame frame;
    private final Entries entries;
    private final DraftCards cards;
    private final Drafting drafting;
    private Optional<CaseId> keptCase = Optional.empty();

    /// What the flow does for it.
    interface Way {
        /// The visit that stands here now.
        Visit visit();

        /// Goes to the first step that is open.
        void goOn();

        void show(Place place);
    }

    Resuming(Services services, Wording wording, Frame frame, Entries entries) {
        this.services = services;
        this.frame = frame;
        this.entries = entries;
        cards = new DraftCards(wording);
        drafting = new Drafting(services.drafts(), services.clock());
    }

    /// At every step of a case.
    void note(Place place, Visit visit) {
        boolean atACase = switch (place) {
            case Place.At _, Place.Row _, Place.Scan _, Place.Promise _ -> true;
            default -> false;
        };
        if (atACase && visit.together().isEmpty()) {
            drafting.note(visit);
        }
    }

    void handedIn(Visit visit) {
        drafting.forget(visit.caseId());
    }

    /// What was not put by under a code goes with its visitor.
    void ended(Visit visit) {
        if (visit.item().isPresent() && keptCase.filter(visit.caseId()::equals).isEmpty()) {
            drafting.forget(visit.caseId());
        }
        keptCase = Optional.empty();
        drafting.forgetExpired();
    }

    boolean canKeep(Visit visit) {
        return visit.item().isPresent()
                && visit.together().isEmpty()
                && visit.bearer().isPresent();
    }

    /// Puts the case by and shows its code.
    void keep(Visit visit, Runnable end) {
        drafting.keep(
                visit,
                code -> services.ui()
                        .show(() -> code.ifPresentOrElse(
                                known -> {
                                    keptCase = Optional.of(visit.caseId());
                                    entries.write("DRAFT_KEPT", Map.of());
                                    frame.overlay(cards.kept(known, Drafting.KEPT.toHours(), end));
                                },
                                () -> frame.overlay(cards.told("draft.full", frame::closeOverlay)))));
    }

    /// Looks for something that this person began, right after their card was read, and then goes on.
    void afterCard(Step step, Way way, Runnable on) {
        Visit visit = way.visit();
        Optional<Identity> person = visit.bearer();
        if (!(step instanceof Step.Identify) || person.isEmpty() || visit.hasWork()) {
            on.run();
            return;
        }
        drafting.ofPerson(
                person.get(),
                visit.caseId(),
                found -> services.ui().show(() -> {
                    if (way.visit().equals(visit)) {
                        found.<Runnable>map(known -> () -> way.show(new Place.Offer(known)))
                                .orElse(on)
                                .run();
                    }
                }));
    }

    /// Goes on with it; asks for the code where there is one.
    void take(Drafting.Found found, Way way) {
        if (found.needsCode()) {
            way.show(new Place.Code());
        } else {
            goOn(found, way);
        }
    }

    /// What a code opens stays: it runs out by itself.
    void anew(Drafting.Found found) {
        if (!found.needsCode()) {
            drafting.forget(found.caseId());
        }
    }

    /// Opens what a code opens, for the person whose card was read.
    void open(String typed, Way way, Runnable wrong) {
        Optional<QueryCode> code = QueryCode.parse(typed);
        Optional<Identity> person = way.visit().bearer();
        if (code.isEmpty() || person.isEmpty()) {
            wrong.run();
            return;
        }
        drafting.byCode(
                code.get(),
                found -> services.ui()
                        .show(() -> found.filter(known -> drafting.isOf(known, person.get()))
                                .ifPresentOrElse(known -> goOn(known, way), wrong)));
    }

    /// Content of today holds for what was begun yesterday.
    private void goOn(Drafting.Found found, Way way) {
        drafting.forget(way.visit().caseId());
        Optional<Item> item = services.catalog()
                .item(found.itemCode())
                .filter(published -> services.published().canStart(published, services.clock()));
        if (item.isEmpty()) {
            drafting.forget(found.caseId());
            way.show(new Place.Find());
            frame.overlay(cards.withdrawn(found, frame::closeOverlay));
        } else if (drafting.resume(found, item.get(), way.visit())) {
            entries.write("DRAFT_RESUMED", Map.of("item", found.itemCode()));
            way.goOn();
            if (found.isOfAnotherVersion(item.get())) {
                frame.overlay(cards.told("draft.changed", frame::closeOverlay));
            }
        } else {
            frame.overlay(cards.told("draft.lost", frame::closeOverlay));
        }
    }
}
