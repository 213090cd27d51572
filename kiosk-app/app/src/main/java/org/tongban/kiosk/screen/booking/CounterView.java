// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.booking;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import org.tongban.kiosk.screen.Screen;
import org.tongban.kiosk.screen.Wording;
import org.tongban.kiosk.ui.Page;
import org.tongban.kiosk.ui.control.Boxes;
import org.tongban.kiosk.ui.control.Tiles;
import org.tongban.kiosk.ui.icon.Icon;
import org.tongban.kiosk.ui.theme.Space;

/// What the hall's windows offer beside this machine: a time, a number, what was decided.
public final class CounterView implements Screen {
    private final Wording wording;
    private final Ways ways;

    /// Where the page leads.
    public record Ways(Runnable book, Runnable ticket, Runnable decisions) {}

    public CounterView(Wording wording, Ways ways) {
        this.wording = wording;
        this.ways = ways;
    }

    @Override
    public void open(Consumer<Page> frame) {
        frame.accept(Page.of("counter")
                .title(wording.say("counter.title"))
                .why(wording.say("counter.why"))
                .work(Boxes.column(
                        Space.S3,
                        entry("counter-ticket", Icon.TICKET, "counter.ticket", ways.ticket()),
                        entry("counter-book", Icon.CALENDAR, "counter.book", ways.book()),
                        entry("counter-decisions", Icon.LIST, "counter.decisions", ways.decisions()))));
    }

    private Button entry(String id, Icon icon, String key, Runnable action) {
        Button entry = Tiles.entry(id, icon, wording.say(key), wording.say(key + ".sub"));
        entry.setOnAction(_ -> action.run());
        return entry;
    }
}
