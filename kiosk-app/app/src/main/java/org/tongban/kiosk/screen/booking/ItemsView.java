// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.booking;

import java.util.List;
import java.util.function.Consumer;
import org.tongban.kiosk.catalog.Item;
import org.tongban.kiosk.screen.Pager;
import org.tongban.kiosk.screen.Screen;
import org.tongban.kiosk.screen.Wording;
import org.tongban.kiosk.ui.Page;
import org.tongban.kiosk.ui.control.ListRow;
import org.tongban.kiosk.ui.control.ListRows;
import org.tongban.kiosk.ui.theme.Space;

/// For which item is the appointment?
public final class ItemsView implements Screen {
    private final List<Item> items;
    private final Wording wording;
    private final Consumer<Item> choose;

    public ItemsView(List<Item> items, Wording wording, Consumer<Item> choose) {
        this.items = List.copyOf(items);
        this.wording = wording;
        this.choose = choose;
    }

    @Override
    public void open(Consumer<Page> frame) {
        List<ListRows> rows = items.stream()
                .map(item -> ListRows.panel(List.of(new ListRow("book-" + item.code(), item.name())
                        .sub(item.department())
                        .leads(() -> choose.accept(item)))))
                .toList();
        frame.accept(Page.of("booking-items")
                .title(wording.say("booking.item"))
                .why(wording.say("booking.item.why"))
                .work(new Pager(wording, Space.S1, rows)));
    }
}
