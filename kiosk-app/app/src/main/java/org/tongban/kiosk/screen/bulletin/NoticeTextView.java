// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.bulletin;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.tongban.kiosk.catalog.Bulletin.Notice;
import org.tongban.kiosk.screen.Pager;
import org.tongban.kiosk.screen.Screen;
import org.tongban.kiosk.screen.Wording;
import org.tongban.kiosk.ui.Page;
import org.tongban.kiosk.ui.control.Panel;
import org.tongban.kiosk.ui.control.Texts;
import org.tongban.kiosk.ui.theme.Space;

/// One notice, word for word.
public final class NoticeTextView implements Screen {
    private final Notice notice;
    private final Wording wording;

    public NoticeTextView(Notice notice, Wording wording) {
        this.notice = notice;
        this.wording = wording;
    }

    @Override
    public void open(Consumer<Page> frame) {
        List<Node> paragraphs = new ArrayList<>();
        paragraphs.add(Texts.section(notice.title()));
        notice.paragraphs().forEach(words -> paragraphs.add(new Panel(Texts.body(words))));
        frame.accept(Page.of("notice-text")
                .title(wording.say("notices.title"))
                .why(wording.say("notices.from", notice.issuer(), notice.issued(), notice.until()))
                .work(new Pager(wording, Space.S2, paragraphs)));
    }
}
