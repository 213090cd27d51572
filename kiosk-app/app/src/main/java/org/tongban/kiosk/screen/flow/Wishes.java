// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.flow;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.tongban.kiosk.casework.SavedCase;
import org.tongban.kiosk.catalog.Bundle;
import org.tongban.kiosk.catalog.Form.Question;
import org.tongban.kiosk.catalog.Item;
import org.tongban.kiosk.catalog.Item.MaterialSpec;
import org.tongban.kiosk.catalog.Together;
import org.tongban.kiosk.visit.Drafting;
import org.tongban.kiosk.visit.Step;
import org.tongban.kiosk.visit.Visit;

/// What the screens ask for: each wish becomes a place of the trail of this visit.
final class Wishes implements Going, Resuming.Way {
    private final Supplier<Trail> trail;
    private final Supplier<Visit> visit;
    private final Resuming resuming;
    private final Consumer<Place> arrive;
    private final Runnable back;
    private final Consumer<Place.Kind> notice;
    private final Runnable end;

    /// @param trail of the visit that is under way
    /// @param arrive shows the page of a place
    /// @param end wipes and goes home
    Wishes(
            Supplier<Trail> trail,
            Supplier<Visit> visit,
            Resuming resuming,
            Consumer<Place> arrive,
            Runnable back,
            Consumer<Place.Kind> notice,
            Runnable end) {
        this.trail = trail;
        this.visit = visit;
        this.resuming = resuming;
        this.arrive = arrive;
        this.back = back;
        this.notice = notice;
        this.end = end;
    }

    @Override
    public Visit visit() {
        return visit.get();
    }

    @Override
    public void goOn() {
        arrive.accept(trail.get().resumed());
    }

    @Override
    public void show(Place place) {
        arrive.accept(trail.get().go(place));
    }

    @Override
    public void resume(Drafting.Found found) {
        resuming.take(found, this);
    }

    @Override
    public void anew(Drafting.Found found) {
        resuming.anew(found);
        withoutDraft();
    }

    @Override
    public void withoutDraft() {
        arrive.accept(trail.get().next(new Step.Identify()));
    }

    @Override
    public void openDraft(String code, Runnable wrong) {
        resuming.open(code, this, wrong);
    }

    @Override
    public void card() {
        arrive.accept(trail.get().card());
    }

    @Override
    public void find() {
        arrive.accept(trail.get().go(new Place.Find()));
    }

    @Override
    public void guide(Item item) {
        arrive.accept(trail.get().guide(item));
    }

    @Override
    public void together(Bundle bundle) {
        arrive.accept(trail.get().go(new Place.Together(bundle)));
    }

    @Override
    public void begin(Item item) {
        arrive.accept(trail.get().begin(item));
    }

    @Override
    public void lanes(Bundle bundle) {
        arrive.accept(trail.get().go(new Place.Lanes(bundle)));
    }

    @Override
    public void begin(Together together) {
        arrive.accept(trail.get().begin(together));
    }

    @Override
    public void next(Step step) {
        resuming.afterCard(step, this, () -> arrive.accept(trail.get().next(step)));
    }

    @Override
    public void mend(Step step) {
        arrive.accept(trail.get().mend(step));
    }

    @Override
    public void scan(MaterialSpec material) {
        arrive.accept(trail.get().scan(material));
    }

    @Override
    public void cell(Cell cell) {
        arrive.accept(trail.get().go(new Place.Row(cell)));
    }

    @Override
    public void table(Question table) {
        arrive.accept(trail.get().go(new Place.At(new Step.Ask(table))));
    }

    @Override
    public void promise(MaterialSpec material) {
        arrive.accept(trail.get().promise(material));
    }

    @Override
    public void scanned() {
        arrive.accept(trail.get().scanned());
    }

    @Override
    public void notice(Place.Kind kind) {
        notice.accept(kind);
    }

    @Override
    public Consumer<Runnable> whileHere() {
        Trail way = trail.get();
        Place here = way.here();
        return later -> {
            if (trail.get().equals(way) && way.here().equals(here)) {
                later.run();
            }
        };
    }

    @Override
    public void after(After place) {
        arrive.accept(trail.get().go(new Place.Later(place)));
    }

    @Override
    public void back() {
        back.run();
    }

    @Override
    public void saved(SavedCase saved) {
        resuming.handedIn(visit.get());
        arrive.accept(trail.get().done(saved));
    }

    @Override
    public void end() {
        end.run();
    }
}
