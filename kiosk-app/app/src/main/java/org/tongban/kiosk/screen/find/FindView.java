// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.StringExpression;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.tongban.kiosk.catalog.Browse.By;
import org.tongban.kiosk.catalog.Browse.Group;
import org.tongban.kiosk.catalog.Bundle;
import org.tongban.kiosk.catalog.Item;
import org.tongban.kiosk.catalog.Matter;
import org.tongban.kiosk.screen.Pager;
import org.tongban.kiosk.screen.PeriodWords;
import org.tongban.kiosk.screen.Screen;
import org.tongban.kiosk.screen.Wording;
import org.tongban.kiosk.ui.Page;
import org.tongban.kiosk.ui.control.Badge;
import org.tongban.kiosk.ui.control.Banner;
import org.tongban.kiosk.ui.control.Boxes;
import org.tongban.kiosk.ui.control.Buttons;
import org.tongban.kiosk.ui.control.EntryField;
import org.tongban.kiosk.ui.control.ListRow;
import org.tongban.kiosk.ui.control.ListRows;
import org.tongban.kiosk.ui.control.Texts;
import org.tongban.kiosk.ui.control.Tone;
import org.tongban.kiosk.ui.icon.Icon;
import org.tongban.kiosk.ui.keyboard.WritingDesk;
import org.tongban.kiosk.ui.keyboard.WritingTray;
import org.tongban.kiosk.ui.pinyin.Leaning;
import org.tongban.kiosk.ui.theme.Space;

/// Finding an item: what is typed, what it finds, and a keyboard that nobody has to use.
public final class FindView implements Screen {
    private static final int LONGEST = 20;

    private final FindViewModel model;
    private final Wording wording;
    private final PeriodWords periods;
    private final Consumer<Matter> guide;
    private final EntryField field;
    private final WritingTray keyboard;
    private final StringExpression shown;
    private Consumer<Page> frame = _ -> {};

    public FindView(FindViewModel model, Wording wording, WritingDesk desk, Consumer<Matter> guide) {
        this.model = model;
        this.wording = wording;
        this.periods = new PeriodWords(wording);
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
        List<Node> blocks = new ArrayList<>();
        blocks.add(count(state));
        if (state.found().isEmpty() && state.groups().isEmpty()) {
            blocks.add(new Banner(Tone.ACCENT, wording.say("find.none"), wording.say("find.none.next")));
        }
        state.groups().forEach(group -> blocks.add(ListRows.panel(List.of(row(group)))));
        state.found().forEach(matter -> blocks.add(ListRows.panel(List.of(row(matter)))));
        if (state.isFirst() || state.found().isEmpty()) {
            blocks.add(ways());
        }
        return Page.of("find")
                .title(wording.say("find.title"))
                .below(field)
                .work(new Pager(wording, Space.S2, blocks))
                .tray(keyboard);
    }

    private Label count(FindViewModel.Shown state) {
        if (state.isFirst()) {
            return Texts.why(wording.say("find.all"));
        }
        return Texts.why(state.heading()
                .orElseGet(() -> wording.say("find.found", state.found().size())));
    }

    private HBox ways() {
        HBox ways = Boxes.row(Space.S2);
        for (By by : By.values()) {
            String heading = wording.say("find.by." + by.name());
            Button way = Buttons.small(heading, Icon.NEXT);
            way.setId("find-by-" + by.name());
            way.setOnAction(_ -> model.browse(by, heading));
            ways.getChildren().add(way);
        }
        return ways;
    }

    private ListRow row(Group group) {
        return new ListRow("group-" + group.label(), group.label()).leads(() -> model.open(group));
    }

    private ListRow row(Matter matter) {
        return new ListRow("item-" + matter.code(), matter.name())
                .sub(sub(matter))
                .end(model.canStart(matter) ? Badge.onThisMachine() : Badge.atAWindow())
                .leads(() -> guide.accept(matter));
    }

    /// Who, how long, and where when it is not here.
    private String sub(Matter matter) {
        return switch (matter) {
            case Bundle bundle ->
                wording.say(
                        "find.sub.where",
                        wording.say("find.bundle", bundle.lanes().size()),
                        wording.say("period.WORKING_DAY", bundle.promised().toPlainString()),
                        bundle.where());
            case Item item
            when model.canStart(item) -> wording.say("find.sub", item.department(), periods.promised(item));
            case Item item -> {
                String online = item.official().access().online() ? wording.say("find.online") : "";
                String where = item.official().access().windows() + online;
                yield wording.say("find.sub.where", item.department(), periods.promised(item), where);
            }
        };
    }

    private void openTheOnlyOne() {
        List<Matter> found = model.showing().now().found();
        if (found.size() == 1) {
            guide.accept(found.getFirst());
        }
    }
}
