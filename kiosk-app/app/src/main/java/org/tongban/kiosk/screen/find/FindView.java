// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.find;

import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import org.tongban.kiosk.catalog.Item;
import org.tongban.kiosk.screen.Screen;
import org.tongban.kiosk.screen.Wording;
import org.tongban.kiosk.ui.Page;
import org.tongban.kiosk.ui.control.Badge;
import org.tongban.kiosk.ui.control.Boxes;
import org.tongban.kiosk.ui.control.EntryField;
import org.tongban.kiosk.ui.control.LatinKeyboard;
import org.tongban.kiosk.ui.control.ListRow;
import org.tongban.kiosk.ui.control.ListRows;
import org.tongban.kiosk.ui.control.Texts;
import org.tongban.kiosk.ui.theme.Space;

/// Lays out the finder: what is typed, what it finds, the keyboard.
public final class FindView implements Screen {
    private static final int LONGEST = 30;
    private static final int MOST_ROWS = 6;
    private final FindViewModel model;
    private final Wording texts;
    private final Clock clock;
    private final Consumer<Item> choose;

    public FindView(FindViewModel model, Wording texts, Clock clock, Consumer<Item> choose) {
        this.model = model;
        this.texts = texts;
        this.clock = clock;
        this.choose = choose;
    }

    @Override
    public void open(Consumer<Page> frame) {
        frame.accept(page());
    }

    private Page page() {
        var field = new EntryField(texts.say("find.prompt"), LONGEST);
        model.showing().now().typed().chars().forEach(typed -> field.type((char) typed));
        var caption = Texts.why("");
        var rows = ListRows.panel(List.of());
        field.textProperty().subscribe(model::type);
        model.showing().watch(shown -> {
            caption.setText(caption(shown));
            rows.rows(shown.found().stream().limit(MOST_ROWS).map(this::row).toList());
        });
        return Page.of("find")
                .title(texts.say("home.question"))
                .below(field)
                .work(Boxes.column(Space.S3, caption, rows))
                .tray(new LatinKeyboard(
                        field,
                        clock,
                        () -> model.showing().now().found().stream().findFirst().ifPresent(choose)));
    }

    private String caption(FindViewModel.Shown shown) {
        if (shown.typed().isBlank()) {
            return texts.say("find.all", shown.found().size());
        }
        return shown.found().isEmpty()
                ? texts.say("find.none")
                : texts.say("find.some", shown.found().size());
    }

    private ListRow row(Item item) {
        String days =
                item.promisedDays() == 0 ? texts.say("item.at-once") : texts.say("item.days", item.promisedDays());
        return new ListRow("item-" + item.code(), item.name())
                .sub(item.department() + "　" + days)
                .end(item.startsHere() ? Badge.onThisMachine() : Badge.atAWindow())
                .leads(() -> choose.accept(item));
    }
}
