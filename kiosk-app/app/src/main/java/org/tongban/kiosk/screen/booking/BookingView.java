// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.booking;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.tongban.kiosk.casework.Bookings;
import org.tongban.kiosk.casework.CounterLine;
import org.tongban.kiosk.screen.Pager;
import org.tongban.kiosk.screen.Screen;
import org.tongban.kiosk.screen.SlipLine;
import org.tongban.kiosk.screen.SlipViewModel;
import org.tongban.kiosk.screen.When;
import org.tongban.kiosk.screen.Wording;
import org.tongban.kiosk.screen.booking.BookingViewModel.Shown;
import org.tongban.kiosk.ui.Page;
import org.tongban.kiosk.ui.control.Badge;
import org.tongban.kiosk.ui.control.Boxes;
import org.tongban.kiosk.ui.control.Buttons;
import org.tongban.kiosk.ui.control.ListRow;
import org.tongban.kiosk.ui.control.ListRows;
import org.tongban.kiosk.ui.control.Panel;
import org.tongban.kiosk.ui.control.Texts;
import org.tongban.kiosk.ui.control.Tiles;
import org.tongban.kiosk.ui.control.Tone;
import org.tongban.kiosk.ui.icon.Icon;
import org.tongban.kiosk.ui.theme.Space;
import org.tongban.paper.template.PaperFields;

/// An appointment at a window: day, time, and whether it is confirmed. Nothing is promised that the platform did not
/// say.
public final class BookingView implements Screen {
    private final BookingViewModel model;
    private final SlipViewModel slip;
    private final Wording wording;
    private final When when;
    private final Ways ways;
    private Consumer<Page> frame = _ -> {};

    /// Where the page leads.
    public record Ways(Runnable back, Runnable window, Consumer<PaperFields> print) {}

    public BookingView(BookingViewModel model, SlipViewModel slip, Wording wording, ZoneId zone, Ways ways) {
        this.model = model;
        this.slip = slip;
        this.wording = wording;
        this.when = new When(wording, zone);
        this.ways = ways;
    }

    @Override
    public void open(Consumer<Page> shown) {
        frame = shown;
        model.showing().watch(_ -> show());
        slip.showing().watch(_ -> show());
    }

    @Override
    public void close() {
        frame = _ -> {};
        model.showing().watch(_ -> {});
        slip.showing().watch(_ -> {});
    }

    @Override
    public void tick() {
        model.tick();
    }

    @Override
    public boolean isWorking() {
        return model.showing().now() instanceof Shown.Looking || slip.isPrinting();
    }

    private void show() {
        frame.accept(
                switch (model.showing().now()) {
                    case Shown.Day(var days) -> days(days);
                    case Shown.Looking _ -> titled("looking", "progress.looking", "progress.looking.why");
                    case Shown.Times(var day, var slots) -> times(day, slots);
                    case Shown.Silent _ ->
                        titled("silent", "booking.silent", "booking.silent.why").left(again(), window());
                    case Shown.Asked asked -> asked(asked);
                    case Shown.Cancelled _ ->
                        titled("cancelled", "booking.cancelled", "booking.cancelled.why")
                                .primary(back());
                    case Shown.Broken _ ->
                        titled("broken", "booking.broken", "booking.broken.why").left(window());
                });
    }

    private Page titled(String id, String title, String why) {
        return Page.of("booking-" + id)
                .step(model.item().name())
                .title(wording.say(title))
                .why(wording.say(why));
    }

    private Page days(List<LocalDate> days) {
        Node[] tiles = days.stream().map(this::day).toArray(Node[]::new);
        return titled("day", "booking.day", "booking.day.why").work(Tiles.grid(2, tiles));
    }

    private Button day(LocalDate day) {
        String words = when.day(day) + " " + wording.say("booking.weekday." + day.getDayOfWeek());
        Button tile = Tiles.theme("day-" + day, Icon.CALENDAR, words);
        tile.setOnAction(_ -> model.choose(day));
        return tile;
    }

    private Page times(LocalDate day, List<CounterLine.Slot> slots) {
        if (slots.isEmpty()) {
            return titled("full", "booking.full-day", "booking.full-day.why").left(again());
        }
        List<ListRows> rows =
                slots.stream().map(slot -> ListRows.panel(List.of(row(slot)))).toList();
        return Page.of("booking-times")
                .step(model.item().name())
                .title(wording.say("booking.time", when.day(day)))
                .why(wording.say("booking.time.why"))
                .work(new Pager(wording, Space.S1, rows))
                .left(again());
    }

    private ListRow row(CounterLine.Slot slot) {
        return new ListRow("slot-" + slot.slotId(), span(slot))
                .end(Badge.of(Tone.PLAIN, wording.say("booking.free", slot.free())))
                .leads(() -> model.book(slot));
    }

    private String span(CounterLine.Slot slot) {
        return when.clock(slot.from()) + "–" + when.clock(slot.until());
    }

    private Page asked(Shown.Asked asked) {
        String key = word(asked.state());
        VBox work = Boxes.column(Space.S3);
        SlipLine.of(wording, slip.showing().now()).ifPresent(work.getChildren()::add);
        work.getChildren()
                .add(new Panel(
                        Texts.number(when.day(asked.slot().from()) + "　" + span(asked.slot())),
                        Texts.body(window(asked.state())),
                        Texts.second(wording.say("booking.who", model.maskedName()))));
        Page page = titled("asked", key, key + ".why").work(work);
        if (asked.state() instanceof Bookings.State.Full || asked.state() instanceof Bookings.State.Refused) {
            return page.left(again(), window());
        }
        Button print = Buttons.second(wording.say("booking.print"), Icon.PRINTER);
        print.setId("booking-print");
        print.setDisable(slip.isPrinting());
        print.setOnAction(_ -> ways.print().accept(fields(asked, key)));
        Button cancel = Buttons.quiet(wording.say("booking.cancel"));
        cancel.setId("booking-cancel");
        cancel.setOnAction(_ -> model.cancel());
        return page.left(print, cancel).primary(back());
    }

    private static String word(Bookings.State state) {
        return switch (state) {
            case Bookings.State.Waiting _ -> "booking.waiting";
            case Bookings.State.Confirmed _ -> "booking.confirmed";
            case Bookings.State.Full _ -> "booking.full";
            case Bookings.State.Refused _ -> "booking.refused";
        };
    }

    private String window(Bookings.State state) {
        return state instanceof Bookings.State.Confirmed confirmed
                ? confirmed.window().orElse("")
                : wording.say("booking.window.unknown");
    }

    private PaperFields fields(Shown.Asked asked, String key) {
        PaperFields fields = PaperFields.none()
                .with("booking.state", wording.say(key))
                .with("item.name", model.item().name())
                .with("booking.date", LocalDate.ofInstant(asked.slot().from(), when.zone()))
                .with("booking.slot", span(asked.slot()))
                .with("booking.number", model.id().map(id -> id.substring(id.length() - 12)))
                .with("booking.code", model.id().map(id -> "TBA:" + id));
        return asked.state() instanceof Bookings.State.Confirmed confirmed
                ? fields.with("booking.window", confirmed.window())
                : fields;
    }

    private Button again() {
        Button again = Buttons.second(wording.say("booking.other-day"), Icon.CALENDAR);
        again.setId("booking-again");
        again.setOnAction(_ -> model.again());
        return again;
    }

    private Button window() {
        Button window = Buttons.second(wording.say("guide.window"), Icon.COUNTER);
        window.setId("booking-window");
        window.setOnAction(_ -> ways.window().run());
        return window;
    }

    private Button back() {
        Button back = Buttons.primary(wording.say("booking.done"), Icon.CHECK);
        back.setId("primary");
        back.setOnAction(_ -> ways.back().run());
        return back;
    }
}
