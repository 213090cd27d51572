// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.booking;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.tongban.kiosk.casework.CounterLine;
import org.tongban.kiosk.screen.Screen;
import org.tongban.kiosk.screen.SlipLine;
import org.tongban.kiosk.screen.SlipViewModel;
import org.tongban.kiosk.screen.Wording;
import org.tongban.kiosk.screen.booking.TicketViewModel.Shown;
import org.tongban.kiosk.ui.Page;
import org.tongban.kiosk.ui.control.Boxes;
import org.tongban.kiosk.ui.control.Buttons;
import org.tongban.kiosk.ui.control.Panel;
import org.tongban.kiosk.ui.control.Texts;
import org.tongban.kiosk.ui.icon.Icon;
import org.tongban.kiosk.ui.theme.Space;

/// The number, how many wait, which window; and the paper for it.
public final class TicketView implements Screen {
    private final TicketViewModel model;
    private final SlipViewModel slip;
    private final Wording wording;
    private final Ways ways;
    private Consumer<Page> frame = _ -> {};
    private boolean printed;

    /// Where the page leads.
    public record Ways(Runnable back, Runnable window, Consumer<Shown.Drawn> print) {}

    public TicketView(TicketViewModel model, SlipViewModel slip, Wording wording, Ways ways) {
        this.model = model;
        this.slip = slip;
        this.wording = wording;
        this.ways = ways;
    }

    @Override
    public void open(Consumer<Page> shown) {
        frame = shown;
        slip.showing().watch(_ -> show());
        model.showing().watch(state -> {
            show();
            if (state instanceof Shown.Drawn drawn && !printed) {
                printed = true;
                ways.print().accept(drawn);
            }
        });
        model.draw();
    }

    @Override
    public void close() {
        frame = _ -> {};
        model.showing().watch(_ -> {});
        slip.showing().watch(_ -> {});
    }

    @Override
    public boolean isWorking() {
        return model.showing().now() instanceof Shown.Asking || slip.isPrinting();
    }

    private void show() {
        frame.accept(
                switch (model.showing().now()) {
                    case Shown.Asking _ ->
                        Page.of("ticket").title(wording.say("ticket.asking")).why(wording.say("progress.looking.why"));
                    case Shown.Silent _ -> silent();
                    case Shown.Drawn drawn -> drawn(drawn.ticket());
                });
    }

    private Page silent() {
        Button again = Buttons.second(wording.say("ticket.again"), Icon.SYNC);
        again.setId("ticket-again");
        again.setOnAction(_ -> model.draw());
        Button window = Buttons.second(wording.say("guide.window"), Icon.COUNTER);
        window.setId("ticket-window");
        window.setOnAction(_ -> ways.window().run());
        return Page.of("ticket")
                .title(wording.say("ticket.silent"))
                .why(wording.say("ticket.silent.why"))
                .left(again, window);
    }

    private Page drawn(CounterLine.Ticket ticket) {
        VBox work = Boxes.column(Space.S3);
        SlipLine.of(wording, slip.showing().now()).ifPresent(work.getChildren()::add);
        work.getChildren()
                .add(new Panel(
                        Texts.greeting(ticket.number()),
                        Texts.lead(wording.say("ticket.waiting", ticket.waiting())),
                        Texts.body(ticket.window().orElse(""))));
        Button back = Buttons.primary(wording.say("booking.done"), Icon.CHECK);
        back.setId("primary");
        back.setOnAction(_ -> ways.back().run());
        return Page.of("ticket")
                .title(wording.say("ticket.title"))
                .why(wording.say("ticket.why"))
                .work(work)
                .primary(back);
    }
}
