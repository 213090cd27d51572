// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.home;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
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
import org.tongban.kiosk.ui.icon.Drawings;
import org.tongban.kiosk.ui.icon.Icon;
import org.tongban.kiosk.ui.theme.Space;

/// The first page: the card first, then finding, then what can be done here.
public final class HomeView implements Screen {
    private static final int ENTRIES_IN_LARGE_TYPE = 3;

    /// Where the first page leads.
    public record Ways(
            Runnable card,
            Runnable find,
            Consumer<Item> guide,
            Runnable progress,
            Runnable feedback,
            Runnable counter,
            Runnable open,
            Runnable more) {}

    private final HomeViewModel model;
    private final Wording wording;
    private final Ways ways;
    private final BooleanSupplier large;
    private Consumer<Page> frame = _ -> {};
    private HomeViewModel.PartOfDay greeted = HomeViewModel.PartOfDay.MORNING;

    public HomeView(HomeViewModel model, Wording wording, Ways ways, BooleanSupplier large) {
        this.model = model;
        this.wording = wording;
        this.ways = ways;
        this.large = large;
    }

    @Override
    public void open(Consumer<Page> shown) {
        frame = shown;
        greeted = model.partOfDay();
        frame.accept(large.getAsBoolean() ? largePage() : page());
    }

    @Override
    public void restyle() {
        open(frame);
    }

    /// Greets anew when the part of the day changes.
    @Override
    public void tick() {
        if (model.partOfDay() != greeted) {
            open(frame);
        }
    }

    private Page page() {
        ListRows rows = ListRows.panel(model.items().stream().map(this::row).toList());
        Button search = Tiles.search("home-search", wording.say("home.search"));
        search.setOnAction(_ -> ways.find().run());
        return Page.of("home")
                .above(Texts.marked(Icon.CLOCK, Texts.second(model.hall().openingHours())))
                .hero()
                .title(greeting())
                .why(wording.say("home.why"))
                .aside(Boxes.column(Space.S4, hero(), search, around()))
                .work(Boxes.column(Space.S4, Texts.section(wording.say("home.items")), rows, Boxes.spring(), phone()));
    }

    private Page largePage() {
        List<Node> entries = new ArrayList<>();
        entries.add(hero());
        entries.add(entry("home-search", Icon.SEARCH, "home.find", "home.find.sub", ways.find()));
        model.items().stream()
                .limit(ENTRIES_IN_LARGE_TYPE)
                .map(this::largeEntry)
                .forEach(entries::add);
        entries.add(entry("home-progress", Icon.FLAG, "home.progress", "home.progress.sub", ways.progress()));
        entries.add(entry("home-more", Icon.PLUS, "home.more", "home.more.sub", ways.more()));
        return Page.of("home-large")
                .hero()
                .title(greeting())
                .why(wording.say("home.why.large"))
                .work(Boxes.column(Space.S3, entries.toArray(Node[]::new)));
    }

    /// What one can come back for.
    private Node around() {
        Button progress = Tiles.theme("home-progress", Icon.FLAG, wording.say("home.progress"));
        progress.setOnAction(_ -> ways.progress().run());
        Button feedback = Tiles.theme("home-feedback", Icon.HORN, wording.say("home.feedback"));
        feedback.setOnAction(_ -> ways.feedback().run());
        Button counter = Tiles.theme("home-counter", Icon.TICKET, wording.say("home.counter"));
        counter.setOnAction(_ -> ways.counter().run());
        Button open = Tiles.theme("home-public", Icon.SCALE, wording.say("home.public"));
        open.setOnAction(_ -> ways.open().run());
        return Tiles.grid(2, progress, counter, open, feedback);
    }

    private String greeting() {
        return wording.say("home.greeting." + greeted.name().toLowerCase(Locale.ROOT));
    }

    private Button hero() {
        Button hero = Tiles.hero(
                "home-card", wording.say("home.card"), wording.say("home.card.sub"), Drawings.cardOverReader());
        hero.setOnAction(_ -> ways.card().run());
        return hero;
    }

    private ListRow row(Item item) {
        return new ListRow("item-" + item.code(), item.name())
                .sub(item.department() + "  " + item.theme())
                .end(Badge.onThisMachine())
                .leads(() -> ways.guide().accept(item));
    }

    private Button largeEntry(Item item) {
        Button entry = Tiles.entry("item-" + item.code(), Icon.DOC, item.name(), item.department());
        entry.setOnAction(_ -> ways.guide().accept(item));
        return entry;
    }

    private Button entry(String id, Icon icon, String title, String sub, Runnable action) {
        Button entry = Tiles.entry(id, icon, wording.say(title), wording.say(sub));
        entry.setOnAction(_ -> action.run());
        return entry;
    }

    private Node phone() {
        return Texts.marked(
                Icon.CALL,
                Texts.second(wording.say(
                        "home.phone", model.hall().windowPhone(), model.hall().complaintPhone())));
    }
}
