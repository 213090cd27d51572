// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.notice;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.tongban.kiosk.screen.Screen;
import org.tongban.kiosk.ui.Page;
import org.tongban.kiosk.ui.control.Boxes;
import org.tongban.kiosk.ui.control.Buttons;
import org.tongban.kiosk.ui.control.Panel;
import org.tongban.kiosk.ui.control.PrimaryButton;
import org.tongban.kiosk.ui.control.Texts;
import org.tongban.kiosk.ui.icon.Icon;
import org.tongban.kiosk.ui.theme.Space;

/// A page of plain words: help, the way to a window, privacy, this machine, out of service.
public final class NoticeView implements Screen {
    private final Words words;
    private final Optional<Way> on;

    public NoticeView(Words words, Optional<Way> on) {
        this.words = words;
        this.on = on;
    }

    /// What the page says: a title, a line under it, and paragraphs.
    public record Words(String id, String title, String why, List<String> lines) {
        public Words {
            lines = List.copyOf(lines);
        }
    }

    /// The one way on.
    public record Way(String verb, Runnable action) {}

    @Override
    public void open(Consumer<Page> frame) {
        Node[] lines = words.lines().stream().map(NoticeView::line).toArray(Node[]::new);
        Page page = Page.of("notice-" + words.id())
                .title(words.title())
                .why(words.why())
                .work(new Panel(Boxes.column(Space.S4, lines)));
        frame.accept(on.map(way -> page.primary(button(way))).orElse(page));
    }

    private static Node line(String words) {
        var label = Texts.body(words);
        label.setWrapText(true);
        return label;
    }

    private static PrimaryButton button(Way way) {
        var button = Buttons.primary(way.verb(), Icon.NEXT);
        button.setId("primary");
        button.setOnAction(_ -> way.action().run());
        return button;
    }
}
