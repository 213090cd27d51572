// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.bulletin;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.tongban.kiosk.catalog.PublicList;
import org.tongban.kiosk.screen.Pager;
import org.tongban.kiosk.screen.Screen;
import org.tongban.kiosk.screen.Wording;
import org.tongban.kiosk.ui.Page;
import org.tongban.kiosk.ui.control.Badge;
import org.tongban.kiosk.ui.control.ListRow;
import org.tongban.kiosk.ui.control.ListRows;
import org.tongban.kiosk.ui.control.Tone;
import org.tongban.kiosk.ui.icon.Icon;
import org.tongban.kiosk.ui.theme.Space;

/// Which of the published lists?
public final class ListsView implements Screen {
    private final List<PublicList> lists;
    private final Wording wording;
    private final Consumer<PublicList> open;

    public ListsView(List<PublicList> lists, Wording wording, Consumer<PublicList> open) {
        this.lists = List.copyOf(lists);
        this.wording = wording;
        this.open = open;
    }

    @Override
    public void open(Consumer<Page> frame) {
        List<ListRows> rows =
                IntStream.range(0, lists.size()).mapToObj(this::row).toList();
        frame.accept(Page.of("lists")
                .title(wording.say("lists.title"))
                .why(wording.say("lists.why"))
                .work(new Pager(wording, Space.S2, rows)));
    }

    private ListRows row(int at) {
        PublicList list = lists.get(at);
        return ListRows.panel(List.of(new ListRow("list-" + (at + 1), list.name())
                .sub(list.source())
                .icon(icon(list.kind()))
                .end(Badge.of(Tone.PLAIN, wording.say("lists.rows", list.rows().size())))
                .leads(() -> open.accept(list))));
    }

    private static Icon icon(PublicList.Kind kind) {
        return switch (kind) {
            case POWERS -> Icon.LIST;
            case DUTIES -> Icon.DUTY;
            case NEGATIVE -> Icon.NOENTRY;
        };
    }
}
