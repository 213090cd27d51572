// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.flow;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.tongban.kiosk.casework.Assurance;
import org.tongban.kiosk.casework.Progress;
import org.tongban.kiosk.casework.Proved;
import org.tongban.kiosk.casework.SavedCase;
import org.tongban.kiosk.catalog.Item;
import org.tongban.kiosk.screen.Screen;
import org.tongban.kiosk.screen.Services;
import org.tongban.kiosk.screen.SlipViewModel;
import org.tongban.kiosk.screen.Wording;
import org.tongban.kiosk.screen.progress.AmendmentSlip;
import org.tongban.kiosk.screen.progress.CorrectView;
import org.tongban.kiosk.screen.progress.CorrectViewModel;
import org.tongban.kiosk.screen.scan.ScanView;
import org.tongban.kiosk.screen.scan.ScanViewModel;
import org.tongban.kiosk.ui.keyboard.WritingDesk;
import org.tongban.kiosk.visit.Correcting;
import org.tongban.paper.template.Paper;

/// Makes the screens on which a case is put right, from the pages of a visit.
final class CorrectScreens {
    private final Services services;
    private final Wording wording;
    private final Going going;
    private final WritingDesk desk;
    private final Proving proving;
    private final Supplier<SlipViewModel> slips;
    private final QuestionScreens questions;

    CorrectScreens(
            Services services,
            Wording wording,
            Going going,
            WritingDesk desk,
            Proving proving,
            Supplier<SlipViewModel> slips) {
        this.services = services;
        this.wording = wording;
        this.going = going;
        this.desk = desk;
        this.proving = proving;
        this.slips = slips;
        this.questions = new QuestionScreens(services, wording, going, desk);
    }

    /// Begins with what is asked for now; the case that was handed in here is read behind the screen.
    void begin(After.One one, Progress progress) {
        Optional<Item> item = services.catalog().items().stream()
                .filter(published -> published.name().equals(progress.itemName())
                        || published.code().equals(progress.itemName()))
                .findFirst();
        Consumer<Optional<SavedCase>> open = here -> going.after(
                new After.Correct(one, new Correcting(progress, one.proof().shows(), item, here)));
        Consumer<Runnable> still = going.whileHere();
        services.ui()
                .load(
                        () -> services.cases().byId(progress.caseId()),
                        here -> still.accept(() -> open.accept(here)),
                        _ -> still.accept(() -> open.accept(Optional.empty())));
    }

    Screen correct(After.Correct place) {
        var around = services.around();
        var behind = new CorrectViewModel.Behind(
                around.corrections(), around.cases(), services.papers(), services.ui(), services.sendNow());
        var model = new CorrectViewModel(place.one().entry(), place.correcting(), behind);
        SlipViewModel slip = slips.get();
        var ways = new CorrectView.Ways(
                place.correcting().itemName(),
                () -> going.after(new After.Card()),
                () -> proving.ask(Assurance.Action.CORRECT, place, place.one(), shown -> proved(place, shown)),
                material -> going.after(new After.CorrectPaper(place, material)),
                question -> going.after(new After.CorrectReply(place, question)),
                this::window,
                state -> slip.print(
                        Paper.PROGRESS_SLIP, AmendmentSlip.of(place.correcting(), state, wording, services.clock())),
                () -> going.after(new After.Cases(place.one().proof())));
        return new CorrectView(model, slip, wording, desk, ways);
    }

    private static After proved(After.Correct place, Proved shown) {
        place.correcting().show(shown.proof());
        return place;
    }

    Screen paper(After.CorrectPaper place) {
        var model = new ScanViewModel(
                services.scanner(), services.ui(), place.of().correcting().visit(), place.material());
        return new ScanView(
                model,
                wording,
                step(place.of()),
                services.ui(),
                new ScanView.Ways(() -> going.after(place.of()), this::window));
    }

    Screen reply(After.CorrectReply place) {
        return questions.question(
                place.question(),
                of(place.of()),
                step(place.of()),
                () -> {
                    place.of().correcting().replied(place.question());
                    going.after(place.of());
                },
                cell -> going.after(new After.CorrectCell(place.of(), cell)));
    }

    Screen cell(After.CorrectCell place) {
        Cell cell = place.cell();
        After table = new After.CorrectReply(place.of(), cell.table());
        Runnable on = () -> going.after(cell.next()
                .<After>map(next -> new After.CorrectCell(place.of(), next))
                .orElse(table));
        return questions.cell(cell, of(place.of()), step(place.of()), on);
    }

    private static QuestionScreens.Of of(After.Correct place) {
        Correcting correcting = place.correcting();
        return new QuestionScreens.Of(
                correcting.visit(), correcting.item().orElseThrow().form());
    }

    private String step(After.Correct place) {
        return place.correcting().itemName();
    }

    private void window() {
        going.notice(Place.Kind.WINDOW);
    }
}
