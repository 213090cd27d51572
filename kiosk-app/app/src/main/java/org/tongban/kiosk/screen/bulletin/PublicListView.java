// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.bulletin;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.Node;
import org.tongban.kiosk.catalog.PublicList;
import org.tongban.kiosk.screen.Pager;
import org.tongban.kiosk.screen.Screen;
import org.tongban.kiosk.screen.Wording;
import org.tongban.kiosk.ui.Page;
import org.tongban.kiosk.ui.control.Boxes;
import org.tongban.kiosk.ui.control.Panel;
import org.tongban.kiosk.ui.control.Texts;
import org.tongban.kiosk.ui.theme.Space;

/// One published list, as it was published: each entry with its cells under their headings.
public final class PublicListView implements Screen {
    private final PublicList list;
    private final Wording wording;

    public PublicListView(PublicList list, Wording wording) {
        this.list = list;
        this.wording = wording;
    }

    @Override
    public void open(Consumer<Page> frame) {
        int lead = lead();
        List<Node> rows = new ArrayList<>();
        rows.add(Boxes.column(
                Space.S1, Texts.section(list.name()), Texts.second(wording.say("lists.source", list.source()))));
        list.rows().forEach(row -> rows.add(entry(row, lead)));
        frame.accept(Page.of("list")
                .title(wording.say("lists.title"))
                .why(wording.say("lists.why"))
                .work(new Pager(wording, Space.S2, rows)));
    }

    /// The column that says what an entry is about.
    private int lead() {
        return IntStream.range(0, list.columns().size())
                .filter(at -> list.columns().get(at).matches(".*(职权|事项|措施).*"))
                .findFirst()
                .orElse(Math.min(1, list.columns().size() - 1));
    }

    private Panel entry(List<String> row, int lead) {
        Panel panel = new Panel(Texts.lead(row.getFirst() + "　" + row.get(lead)));
        IntStream.range(1, row.size())
                .filter(at -> at != lead && !row.get(at).isBlank())
                .forEach(at ->
                        panel.getChildren().add(Texts.second(list.columns().get(at) + "：" + row.get(at))));
        return panel;
    }
}
