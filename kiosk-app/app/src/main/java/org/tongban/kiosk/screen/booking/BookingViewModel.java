// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.booking;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tongban.kiosk.casework.Bookings;
import org.tongban.kiosk.casework.CounterLine;
import org.tongban.kiosk.casework.Person;
import org.tongban.kiosk.casework.WorkingDays;
import org.tongban.kiosk.catalog.Item;
import org.tongban.kiosk.screen.Showing;
import org.tongban.kiosk.ui.UiThread;

/// A day, a time, and what the platform says to it.
public final class BookingViewModel {
    private static final int DAYS = 6;

    /// The page's state.
    public sealed interface Shown {
        record Day(List<LocalDate> days) implements Shown {}

        record Looking() implements Shown {}

        record Times(LocalDate day, List<CounterLine.Slot> slots) implements Shown {}

        record Silent() implements Shown {}

        record Asked(CounterLine.Slot slot, Bookings.State state) implements Shown {}

        record Cancelled() implements Shown {}

        record Broken() implements Shown {}
    }

    private final CounterLine line;
    private final WorkingDays calendar;
    private final Bookings bookings;
    private final UiThread ui;
    private final Item item;
    private final Person person;
    private final Clock clock;
    private final Runnable sendNow;
    private final Showing<Shown> showing;
    private Optional<String> id = Optional.empty();

    /// Everything behind the page.
    ///
    /// @param calendar the hall's working days
    public record Behind(
            CounterLine line, Bookings bookings, WorkingDays calendar, UiThread ui, Clock clock, Runnable sendNow) {}

    public BookingViewModel(Behind behind, Item item, Person person) {
        this.line = behind.line();
        this.calendar = behind.calendar();
        this.bookings = behind.bookings();
        this.ui = behind.ui();
        this.clock = behind.clock();
        this.sendNow = behind.sendNow();
        this.item = item;
        this.person = person;
        this.showing = new Showing<>(days());
    }

    public Showing<Shown> showing() {
        return showing;
    }

    public Item item() {
        return item;
    }

    public Optional<String> id() {
        return id;
    }

    public String maskedName() {
        return person.maskedName();
    }

    /// The next working days.
    private Shown days() {
        LocalDate today = LocalDate.now(clock);
        return new Shown.Day(IntStream.rangeClosed(1, DAYS)
                .mapToObj(count -> calendar.after(today, count))
                .toList());
    }

    public void again() {
        showing.show(days());
    }

    public void choose(LocalDate day) {
        showing.show(new Shown.Looking());
        ui.load(
                () -> line.slots(item.code(), day),
                heard -> showing.show(heard.told()
                        .<Shown>map(slots -> new Shown.Times(
                                day,
                                slots.stream().filter(slot -> slot.free() > 0).toList()))
                        .orElseGet(Shown.Silent::new)),
                _ -> showing.show(new Shown.Silent()));
    }

    public void book(CounterLine.Slot slot) {
        showing.show(new Shown.Looking());
        ui.load(
                () -> bookings.book(new Bookings.Wish(item.code(), slot, person)),
                made -> {
                    id = Optional.of(made);
                    sendNow.run();
                    showing.show(new Shown.Asked(slot, new Bookings.State.Waiting()));
                },
                _ -> showing.show(new Shown.Broken()));
    }

    /// About once a second: whether the platform has answered.
    public void tick() {
        if (showing.now() instanceof Shown.Asked asked
                && asked.state() instanceof Bookings.State.Waiting
                && id.isPresent()) {
            String mine = id.get();
            ui.load(() -> bookings.state(mine), state -> answered(asked, state), _ -> {});
        }
    }

    private void answered(Shown.Asked asked, Bookings.State state) {
        if (showing.now().equals(asked) && !state.equals(asked.state())) {
            showing.show(new Shown.Asked(asked.slot(), state));
        }
    }

    public void cancel() {
        id.ifPresent(mine -> ui.load(
                () -> {
                    bookings.cancel(mine);
                    return mine;
                },
                _ -> {
                    sendNow.run();
                    showing.show(new Shown.Cancelled());
                },
                _ -> showing.show(new Shown.Broken())));
    }
}
