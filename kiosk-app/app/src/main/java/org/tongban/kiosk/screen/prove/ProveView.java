// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.prove;

import java.util.List;
import java.util.function.Consumer;
import org.tongban.kiosk.casework.Assurance.Proof;
import org.tongban.kiosk.screen.Screen;
import org.tongban.kiosk.screen.Wording;
import org.tongban.kiosk.ui.Page;
import org.tongban.kiosk.ui.control.Boxes;
import org.tongban.kiosk.ui.control.ListRow;
import org.tongban.kiosk.ui.control.ListRows;
import org.tongban.kiosk.ui.icon.Icon;
import org.tongban.kiosk.ui.theme.Space;

/// Which way to show it? Only the ways that are enough for what is wanted and that can be gone now.
public final class ProveView implements Screen {
    private final List<Proof> ways;
    private final Wording wording;
    private final Consumer<Proof> chosen;

    public ProveView(List<Proof> ways, Wording wording, Consumer<Proof> chosen) {
        this.ways = List.copyOf(ways);
        this.wording = wording;
        this.chosen = chosen;
    }

    @Override
    public void open(Consumer<Page> frame) {
        List<ListRows> rows =
                ways.stream().map(way -> ListRows.panel(List.of(row(way)))).toList();
        frame.accept(Page.of("prove")
                .title(wording.say("prove.title"))
                .why(wording.say("prove.why"))
                .work(Boxes.column(Space.S3, rows.toArray(ListRows[]::new))));
    }

    private ListRow row(Proof way) {
        return new ListRow("prove-" + way, wording.say("prove." + way))
                .sub(wording.say("prove." + way + ".sub"))
                .icon(icon(way))
                .leads(() -> chosen.accept(way));
    }

    private static Icon icon(Proof way) {
        return switch (way) {
            case PHONE_CODE -> Icon.PHONE;
            case PRESENCE_CHECKED -> Icon.CAMERA;
            case VOUCHED -> Icon.STAFF;
            case CHIP_READ, QUERY_CODE -> Icon.IDCARD;
        };
    }
}
