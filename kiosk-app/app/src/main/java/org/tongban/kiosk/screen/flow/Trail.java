// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.flow;

import org.tongban.kiosk.casework.SavedCase;
import org.tongban.kiosk.catalog.Item;
import org.tongban.kiosk.catalog.Item.MaterialSpec;
import org.tongban.kiosk.catalog.Together;
import org.tongban.kiosk.visit.Journey;
import org.tongban.kiosk.visit.Step;
import org.tongban.kiosk.visit.Visit;

/// Which place comes next and which one lies behind. Knows no screen. On the screen's thread.
final class Trail {
    private final Visit visit;
    private final Journey journey;
    private Place here = new Place.Home();
    private Place beforeGuide = new Place.Home();
    private boolean mending;

    Trail(Visit visit) {
        this.visit = visit;
        this.journey = new Journey(visit);
    }

    Place here() {
        return here;
    }

    int numberOf(Step step) {
        return journey.numberOf(step);
    }

    Place go(Place place) {
        here = place;
        return here;
    }

    /// The card first, then an item.
    Place card() {
        return go(visit.bearer().isPresent() ? new Place.Find() : new Place.At(new Step.Identify()));
    }

    Place guide(Item item) {
        if (!(here instanceof Place.Guide)) {
            beforeGuide = here;
        }
        return go(new Place.Guide(item));
    }

    Place begin(Item item) {
        visit.choose(item);
        return go(new Place.At(journey.firstOpen()));
    }

    Place begin(Together together) {
        visit.choose(together);
        return go(new Place.At(journey.firstOpen()));
    }

    Place scan(MaterialSpec material) {
        return go(new Place.Scan(material));
    }

    Place promise(MaterialSpec material) {
        return go(new Place.Promise(material));
    }

    /// Back to the list of papers, from one of them.
    Place scanned() {
        return go(new Place.At(new Step.Materials()));
    }

    /// From the check page to what is wrong; the way on leads back there, by way of what the change opened up.
    Place mend(Step step) {
        mending = !(step instanceof Step.Check);
        return go(new Place.At(step));
    }

    /// On with what was begun before.
    Place resumed() {
        mending = false;
        return go(new Place.At(journey.firstOpen()));
    }

    Place done(SavedCase saved) {
        return go(new Place.Done(saved));
    }

    Place notice(Place.Kind kind) {
        Place under = here instanceof Place.Notice notice ? notice.under() : here;
        return go(new Place.Notice(kind, under));
    }

    /// On from a finished step.
    Place next(Step step) {
        if (visit.item().isEmpty()) {
            return go(new Place.Find());
        }
        Step next = mending ? journey.firstOpen() : journey.after(step).orElseGet(Step.Check::new);
        mending = mending && !(next instanceof Step.Check);
        return go(new Place.At(next));
    }

    /// One page back; from the first page and from a finished case there is no way back.
    Place back() {
        return go(
                switch (here) {
                    case Place.Home home -> home;
                    case Place.Done done -> done;
                    case Place.Find _ -> new Place.Home();
                    case Place.Offer _, Place.Code _ -> new Place.At(new Step.Identify());
                    case Place.Guide _ -> beforeGuide;
                    case Place.Together _ -> new Place.Find();
                    case Place.Lanes lanes -> new Place.Together(lanes.bundle());
                    case Place.Scan _, Place.Promise _ -> new Place.At(new Step.Materials());
                    case Place.Row row ->
                        row.cell()
                                .before()
                                .<Place>map(Place.Row::new)
                                .orElseGet(() ->
                                        new Place.At(new Step.Ask(row.cell().table())));
                    case Place.Notice notice -> notice.under();
                    case Place.Later later ->
                        later.at().before().<Place>map(Place.Later::new).orElseGet(Place.Home::new);
                    case Place.At at -> before(at.step());
                });
    }

    private Place beforeTheFirstStep() {
        return visit.together()
                .<Place>map(several -> new Place.Together(several.bundle()))
                .or(() -> visit.item().map(Place.Guide::new))
                .orElseGet(Place.Home::new);
    }

    private Place before(Step step) {
        if (mending && journey.firstOpen() instanceof Step.Check) {
            mending = false;
            return new Place.At(new Step.Check());
        }
        return journey.before(step).<Place>map(Place.At::new).orElseGet(() -> beforeTheFirstStep());
    }
}
