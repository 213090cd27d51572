// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.StringExpression;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.tongban.kiosk.catalog.Item;
import org.tongban.kiosk.screen.Pager;
import org.tongban.kiosk.screen.Screen;
import org.tongban.kiosk.screen.Wording;
import org.tongban.kiosk.ui.Page;
import org.tongban.kiosk.ui.control.Badge;
import org.tongban.kiosk.ui.control.Banner;
import org.tongban.kiosk.ui.control.EntryField;
import org.tongban.kiosk.ui.control.ListRow;
import org.tongban.kiosk.ui.control.ListRows;
import org.tongban.kiosk.ui.control.Texts;
import org.tongban.kiosk.ui.control.Tone;
import org.tongban.kiosk.ui.keyboard.WritingDesk;
import org.tongban.kiosk.ui.keyboard.WritingTray;
import org.tongban.kiosk.ui.pinyin.Leaning;
import org.tongban.kiosk.ui.theme.Space;

/// Finding an item: what is typed, what it finds, and a keyboard that nobody has to use.
public final class FindView implements Screen {
    private static final int LONGEST = 20;

    private final FindViewModel model;
    private final Wording wording;
    private final Consumer<Item> guide;
    private final EntryField field;
    private final WritingTray keyboard;
    private final StringExpression shown;
    private Consumer<Page> frame = _ -> {};

    public FindView(FindViewModel model, Wording wording, WritingDesk desk, Consumer<Item> guide) {
        this.model = model;
        this.wording = wording;
        this.guide = guide;
        this.field = EntryField.search(wording.say("find.prompt"), LONGEST);
        this.field.setId("find-field");
        WritingTray.Action find = new WritingTray.Action(wording.say("find.go"), this::openTheOnlyOne);
        this.keyboard = new WritingTray(field, desk, Leaning.PLAIN, Optional.of(find));
        shown = field.shownProperty();
        shown.addListener((_, _, typed) -> model.type(typed));
    }

    @Override
    public void open(Consumer<Page> shows) {
        frame = shows;
        model.showing().watch(state -> frame.accept(page(state)));
    }

    @Override
    public void close() {
        frame = _ -> {};
    }

    private Page page(FindViewModel.Shown state) {
        Label count = Texts.why(
                state.typed().isBlank()
                        ? wording.say("find.all")
                        : wording.say("find.found", state.found().size()));
        List<Node> blocks = new ArrayList<>();
        blocks.add(count);
        if (state.found().isEmpty()) {
            blocks.add(new Banner(Tone.ACCENT, wording.say("find.none"), wording.say("find.none.next")));
        }
        state.found().forEach(item -> blocks.add(ListRows.panel(List.of(row(item)))));
        return Page.of("find")
                .title(wording.say("find.title"))
                .below(field)
                .work(new Pager(wording, Space.S2, blocks))
                .tray(keyboard);
    }

    private ListRow row(Item item) {
        return new ListRow("item-" + item.code(), item.name())
                .sub(wording.say("find.sub", item.department(), item.promisedDays()))
                .end(model.canStart(item) ? Badge.onThisMachine() : Badge.atAWindow())
                .leads(() -> guide.accept(item));
    }

    private void openTheOnlyOne() {
        List<Item> found = model.showing().now().found();
        if (found.size() == 1) {
            guide.accept(found.getFirst());
        }
    }
}
