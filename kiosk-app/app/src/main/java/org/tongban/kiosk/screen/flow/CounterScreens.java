// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.flow;

import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;
import org.tongban.kiosk.catalog.Item;
import org.tongban.kiosk.screen.Screen;
import org.tongban.kiosk.screen.Services;
import org.tongban.kiosk.screen.SlipViewModel;
import org.tongban.kiosk.screen.Wording;
import org.tongban.kiosk.screen.booking.BookingView;
import org.tongban.kiosk.screen.booking.BookingViewModel;
import org.tongban.kiosk.screen.booking.CounterView;
import org.tongban.kiosk.screen.booking.DecisionsView;
import org.tongban.kiosk.screen.booking.DecisionsViewModel;
import org.tongban.kiosk.screen.booking.ItemsView;
import org.tongban.kiosk.screen.booking.TicketView;
import org.tongban.kiosk.screen.booking.TicketViewModel;
import org.tongban.kiosk.visit.Visit;
import org.tongban.paper.template.Paper;
import org.tongban.paper.template.PaperFields;

/// Makes the pages of the hall's windows.
final class CounterScreens {
    private final Services services;
    private final Wording wording;
    private final Going going;
    private final Supplier<SlipViewModel> slips;

    /// @param slips a fresh line for one page's slips
    CounterScreens(Services services, Wording wording, Going going, Supplier<SlipViewModel> slips) {
        this.services = services;
        this.wording = wording;
        this.going = going;
        this.slips = slips;
    }

    Screen counter() {
        return new CounterView(
                wording,
                new CounterView.Ways(
                        () -> going.after(new After.BookItem()),
                        () -> going.after(new After.Ticket()),
                        () -> going.after(new After.Decisions())));
    }

    Screen decisions() {
        var model = new DecisionsViewModel(services.around().counter(), services.ui(), services.clock());
        return new DecisionsView(model, wording, services.clock().getZone());
    }

    Screen ticket() {
        SlipViewModel slip = slips.get();
        var model = new TicketViewModel(services.around().counter(), services.ui(), services.clock());
        var ways =
                new TicketView.Ways(going::end, this::window, drawn -> slip.print(Paper.QUEUE_TICKET, fields(drawn)));
        return new TicketView(model, slip, wording, ways);
    }

    private PaperFields fields(TicketViewModel.Shown.Drawn drawn) {
        return PaperFields.none()
                .with("queue.number", drawn.ticket().number())
                .with("queue.business", wording.say("ticket.business"))
                .with("queue.window", drawn.ticket().window())
                .with("queue.waiting", Integer.toString(drawn.ticket().waiting()))
                .with(
                        "queue.at",
                        drawn.at()
                                .truncatedTo(ChronoUnit.SECONDS)
                                .atZone(services.clock().getZone())
                                .toOffsetDateTime());
    }

    Screen items(Visit visit) {
        return new ItemsView(services.catalog().items(), wording, item -> going.after(next(item, visit)));
    }

    After next(Item item, Visit visit) {
        return visit.bearer().isPresent() ? new After.Book(item) : new After.BookCard(item);
    }

    /// Only reached with a card that was read.
    Screen book(Item item, Visit visit) {
        SlipViewModel slip = slips.get();
        var around = services.around();
        var behind = new BookingViewModel.Behind(
                around.counter(),
                around.bookings(),
                around.calendar(),
                services.ui(),
                services.clock(),
                services.sendNow());
        var model =
                new BookingViewModel(behind, item, visit.bearer().orElseThrow().person());
        var ways = new BookingView.Ways(going::end, this::window, fields -> slip.print(Paper.BOOKING_SLIP, fields));
        return new BookingView(model, slip, wording, services.clock().getZone(), ways);
    }

    private void window() {
        going.notice(Place.Kind.WINDOW);
    }
}
