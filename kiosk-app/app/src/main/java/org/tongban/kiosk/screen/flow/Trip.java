// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.flow;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.tongban.kiosk.casework.SavedCase;
import org.tongban.kiosk.catalog.Item;
import org.tongban.kiosk.catalog.Item.MaterialSpec;
import org.tongban.kiosk.screen.find.FindView;
import org.tongban.kiosk.screen.find.FindViewModel;
import org.tongban.kiosk.screen.guide.GuideView;
import org.tongban.kiosk.screen.guide.GuideViewModel;
import org.tongban.kiosk.visit.Journey;
import org.tongban.kiosk.visit.Step;
import org.tongban.kiosk.visit.Visit;

/// One citizen's way through the screens: which page comes next, and which one 返回 leads to. Holds the visit; letting
/// go of the trip lets go of everything the citizen did.
final class Trip {
    private final Kiosk kiosk;
    private final Visit visit = new Visit();
    private final Journey journey = new Journey(visit);
    private final StepScreens screens;
    private final Deque<Runnable> before = new ArrayDeque<>();
    private Optional<Step> step = Optional.empty();
    private boolean mending;
    private boolean submitted;
    private String word = "find";

    Trip(Kiosk kiosk) {
        this.kiosk = kiosk;
        this.screens = new StepScreens(kiosk, this, visit);
    }

    boolean hasSomethingToLose() {
        return !submitted && visit.hasSomethingToLose();
    }

    /// Where the trip is, for the journal.
    String word() {
        return word;
    }

    /// The card first, then what to do with it.
    void cardFirst() {
        word = "identify";
        before.push(kiosk::leave);
        kiosk.go(screens.identify(new Step.Identify(), "", this::find));
    }

    void find() {
        word = "find";
        step = Optional.empty();
        before.push(kiosk::leave);
        var services = kiosk.services();
        kiosk.go(new FindView(new FindViewModel(services.catalog()), kiosk.texts(), services.clock(), this::guide));
    }

    void guide(Item item) {
        word = "guide";
        step = Optional.empty();
        before.push(this::find);
        var model = new GuideViewModel(
                kiosk.services().catalog(), item, kiosk.services().clock());
        kiosk.go(new GuideView(model, kiosk.texts(), () -> start(item), kiosk::toWindow));
    }

    private void start(Item item) {
        visit.choose(item);
        go(journey.firstOpen());
    }

    /// Goes to a step of the journey.
    void go(Step next) {
        step = Optional.of(next);
        word = next.word();
        kiosk.place(
                visit.item().map(Item::name).orElse(""),
                visit.bearer()
                        .map(one -> kiosk.texts()
                                .say("place.card-read", one.person().maskedName()))
                        .orElse(kiosk.services().terminal().machineName()));
        kiosk.go(screens.of(next, journey.numberOf(next)));
    }

    /// On from the step in front; after a correction back to the check page, unless the correction opened others.
    void next() {
        if (mending) {
            Step open = journey.firstOpen();
            mending = !(open instanceof Step.Check || open instanceof Step.Sign);
            go(open instanceof Step.Sign ? new Step.Check() : open);
        } else {
            step.flatMap(journey::after).ifPresent(this::go);
        }
    }

    /// 修改: to the step that answers it, and then back to the check page.
    void mend(Step wanted) {
        mending = true;
        go(wanted);
    }

    void scan(MaterialSpec material) {
        before.push(() -> go(new Step.Materials()));
        word = "scan";
        kiosk.go(screens.scan(material, journey.numberOf(new Step.Materials()), () -> go(new Step.Materials())));
        step = Optional.empty();
    }

    /// 返回: one step back; before the first step to the guide.
    void back() {
        if (submitted) {
            return;
        }
        Optional<Step> previous = step.flatMap(journey::before);
        if (previous.isPresent()) {
            mending = false;
            go(previous.get());
        } else if (step.isPresent() && visit.item().isPresent()) {
            guide(visit.item().get());
        } else if (before.isEmpty()) {
            kiosk.leave();
        } else {
            before.pop().run();
        }
    }

    /// The case is on disk: from here there is no way back, only the end.
    void done(SavedCase saved) {
        submitted = true;
        word = "done";
        kiosk.go(screens.done(saved));
    }
}
