// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.home;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.tongban.kiosk.catalog.Item;
import org.tongban.kiosk.screen.Screen;
import org.tongban.kiosk.screen.Wording;
import org.tongban.kiosk.ui.Page;
import org.tongban.kiosk.ui.control.Badge;
import org.tongban.kiosk.ui.control.Boxes;
import org.tongban.kiosk.ui.control.ListRow;
import org.tongban.kiosk.ui.control.ListRows;
import org.tongban.kiosk.ui.control.Texts;
import org.tongban.kiosk.ui.control.Tiles;
import org.tongban.kiosk.ui.icon.CardOverReader;
import org.tongban.kiosk.ui.icon.Icon;
import org.tongban.kiosk.ui.theme.Space;
import org.tongban.kiosk.ui.theme.ThemeKind;

/// Lays out the home page.
public final class HomeView implements Screen {
    private static final int MOST_ITEMS = 6;
    private final HomeViewModel model;
    private final Wording texts;
    private final Supplier<ThemeKind> theme;
    private final Ways ways;

    /// Lays the page out for the theme that is in force when it is opened.
    public HomeView(HomeViewModel model, Wording texts, Supplier<ThemeKind> theme, Ways ways) {
        this.model = model;
        this.texts = texts;
        this.theme = theme;
        this.ways = ways;
    }

    @Override
    public void open(Consumer<Page> frame) {
        frame.accept(page(theme.get()));
    }

    /// Where the page leads.
    public record Ways(Runnable card, Runnable find, Consumer<Item> item, Runnable help, Runnable window) {}

    private Page page(ThemeKind theme) {
        String greeting = texts.say("home.greeting." + model.partOfDay(), texts.say("home.question"));
        Page page = Page.of("home").hero().title(greeting);
        return theme == ThemeKind.ELDER ? large(page) : usual(page);
    }

    private Page usual(Page page) {
        return page.step(model.hall().openingHours())
                .why(texts.say("home.why"))
                .work(Boxes.column(
                        Space.S4,
                        hero(texts.say("home.card.sub")),
                        search(),
                        Texts.section(texts.say("home.items")),
                        ListRows.panel(items())));
    }

    private Page large(Page page) {
        return page.why(texts.say("home.why.short"))
                .work(Boxes.column(
                        Space.S4,
                        hero(texts.say("home.card.sub.short")),
                        entry("home-find", Icon.SEARCH, "home.find", ways.find()),
                        entry("home-help", Icon.BELL, "home.help", ways.help()),
                        entry("home-window", Icon.COUNTER, "home.window", ways.window())));
    }

    private Node hero(String sub) {
        var hero = Tiles.hero("home-card", texts.say("home.card"), sub, new CardOverReader());
        hero.setOnAction(_ -> ways.card().run());
        return hero;
    }

    private Node search() {
        var search = Tiles.search("home-search", texts.say("home.search"));
        search.setOnAction(_ -> ways.find().run());
        return search;
    }

    private Node entry(String id, Icon icon, String key, Runnable action) {
        var entry = Tiles.entry(id, icon, texts.say(key), texts.say(key + ".sub"));
        entry.setOnAction(_ -> action.run());
        return entry;
    }

    private List<ListRow> items() {
        return model.items().stream().limit(MOST_ITEMS).map(this::row).toList();
    }

    private ListRow row(Item item) {
        return new ListRow("item-" + item.code(), item.name())
                .sub(item.department())
                .end(Badge.onThisMachine())
                .leads(() -> ways.item().accept(item));
    }
}
