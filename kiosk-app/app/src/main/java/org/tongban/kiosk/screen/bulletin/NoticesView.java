// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.bulletin;

import java.util.List;
import java.util.function.Consumer;
import org.tongban.kiosk.catalog.Bulletin.Notice;
import org.tongban.kiosk.screen.Pager;
import org.tongban.kiosk.screen.Screen;
import org.tongban.kiosk.screen.Wording;
import org.tongban.kiosk.ui.Page;
import org.tongban.kiosk.ui.control.Badge;
import org.tongban.kiosk.ui.control.ListRow;
import org.tongban.kiosk.ui.control.ListRows;
import org.tongban.kiosk.ui.control.Texts;
import org.tongban.kiosk.ui.control.Tone;
import org.tongban.kiosk.ui.theme.Space;

/// The notices of today.
public final class NoticesView implements Screen {
    private final List<Notice> notices;
    private final Wording wording;
    private final Consumer<Notice> open;

    public NoticesView(List<Notice> notices, Wording wording, Consumer<Notice> open) {
        this.notices = List.copyOf(notices);
        this.wording = wording;
        this.open = open;
    }

    @Override
    public void open(Consumer<Page> frame) {
        Page page = Page.of("notices").title(wording.say("notices.title")).why(wording.say("notices.why"));
        List<ListRows> rows = notices.stream().map(this::row).toList();
        frame.accept(
                rows.isEmpty()
                        ? page.work(Texts.lead(wording.say("notices.none")))
                        : page.work(new Pager(wording, Space.S2, rows)));
    }

    private ListRows row(Notice notice) {
        ListRow row =
                new ListRow("notice-" + notice.code(), notice.title()).sub(notice.issuer() + "　" + notice.issued());
        if (notice.pinned()) {
            row.end(Badge.of(Tone.ACCENT, wording.say("notices.pinned")));
        }
        return ListRows.panel(List.of(row.leads(() -> open.accept(notice))));
    }
}
