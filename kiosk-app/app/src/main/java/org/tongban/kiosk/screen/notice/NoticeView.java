// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.tongban.kiosk.screen.Pager;
import org.tongban.kiosk.screen.Screen;
import org.tongban.kiosk.screen.Wording;
import org.tongban.kiosk.ui.Page;
import org.tongban.kiosk.ui.control.Banner;
import org.tongban.kiosk.ui.control.Buttons;
import org.tongban.kiosk.ui.control.Panel;
import org.tongban.kiosk.ui.control.Texts;
import org.tongban.kiosk.ui.control.Tone;
import org.tongban.kiosk.ui.icon.Icon;
import org.tongban.kiosk.ui.theme.Space;

/// A page that only tells something, and leads back to where one was.
public final class NoticeView implements Screen {

    /// A headed paragraph.
    public record Block(String heading, String text) {}

    private final String id;
    private final Wording wording;
    private final List<Block> blocks;
    private final boolean keeps;
    private final Runnable back;

    private NoticeView(String id, Wording wording, List<Block> blocks, boolean keeps, Runnable back) {
        this.id = id;
        this.wording = wording;
        this.blocks = List.copyOf(blocks);
        this.keeps = keeps;
        this.back = back;
    }

    /// For the middle of a visit: says that what was done is kept.
    public static NoticeView keeping(String id, Wording wording, List<Block> blocks, Runnable back) {
        return new NoticeView(id, wording, blocks, true, back);
    }

    /// For when nothing was done yet.
    public static NoticeView plain(String id, Wording wording, List<Block> blocks, Runnable back) {
        return new NoticeView(id, wording, blocks, false, back);
    }

    @Override
    public void open(Consumer<Page> frame) {
        List<Node> nodes = new ArrayList<>();
        if (keeps) {
            nodes.add(new Banner(Tone.OK, wording.say("notice.kept"), wording.say("notice.kept.more")));
        }
        blocks.forEach(block -> nodes.add(new Panel(Texts.lead(block.heading()), Texts.body(block.text()))));
        Button on = Buttons.primary(wording.say("notice.back"), Icon.BACK);
        on.setId("primary");
        on.setOnAction(_ -> back.run());
        frame.accept(Page.of(id)
                .title(wording.say(id + ".title"))
                .why(wording.say(id + ".why"))
                .work(new Pager(wording, Space.S3, nodes))
                .primary(on));
    }
}
