// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.guide;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import org.tongban.kiosk.catalog.Item;
import org.tongban.kiosk.catalog.Item.MaterialSpec;
import org.tongban.kiosk.screen.Screen;
import org.tongban.kiosk.screen.Wording;
import org.tongban.kiosk.ui.Page;
import org.tongban.kiosk.ui.control.Badge;
import org.tongban.kiosk.ui.control.Boxes;
import org.tongban.kiosk.ui.control.Buttons;
import org.tongban.kiosk.ui.control.ListRow;
import org.tongban.kiosk.ui.control.ListRows;
import org.tongban.kiosk.ui.control.Metric;
import org.tongban.kiosk.ui.control.Metrics;
import org.tongban.kiosk.ui.control.PrimaryButton;
import org.tongban.kiosk.ui.control.Tabs;
import org.tongban.kiosk.ui.control.Texts;
import org.tongban.kiosk.ui.control.Tone;
import org.tongban.kiosk.ui.icon.Icon;
import org.tongban.kiosk.ui.theme.Space;

/// Lays out an item's guide: five numbers, then materials, flow, legal basis and questions.
public final class GuideView implements Screen {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("M月d日 HH:mm");
    private static final int MOST_ROWS = 6;
    private final GuideViewModel model;
    private final Wording texts;
    private final Runnable start;

    public GuideView(GuideViewModel model, Wording texts, Runnable start) {
        this.model = model;
        this.texts = texts;
        this.start = start;
    }

    @Override
    public void open(Consumer<Page> frame) {
        frame.accept(page());
    }

    private Page page() {
        Item item = model.item();
        Page page = Page.of("guide")
                .above(Boxes.row(Space.S2, Badge.onThisMachine(), Badge.of(Tone.OK, Icon.SHIELD, item.listEntry())))
                .title(item.name())
                .why(item.department() + " · " + texts.say("guide.updated", DAY.format(model.updatedAt())))
                .work(Boxes.column(Space.S3, metrics(item), tabs(item)))
                .left(Boxes.column(
                        0,
                        Texts.second(texts.say("guide.consult", item.consultPhone())),
                        Texts.second(texts.say("guide.supervise", item.supervisePhone()))));
        return model.canStart() ? page.primary(startButton()) : page;
    }

    private PrimaryButton startButton() {
        var button = Buttons.primary(texts.say("guide.start"), Icon.NEXT);
        button.setId("primary");
        button.setOnAction(_ -> start.run());
        return button;
    }

    private Metrics metrics(Item item) {
        Metric materials = Metric.good(
                Integer.toString(model.materials().size()),
                texts.say("guide.materials"),
                texts.say("guide.waived", model.waived()));
        return new Metrics(List.of(
                Metric.of(Integer.toString(item.steps()), texts.say("guide.steps"), ""),
                Metric.of(Integer.toString(item.promisedDays()), texts.say("guide.days"), item.legalPeriod()),
                materials,
                Metric.of(
                        item.fee().equals("0") ? "0" : item.fee(), texts.say("guide.fee"), texts.say("guide.fee.note")),
                Metric.of(Integer.toString(item.visits()), texts.say("guide.visits"), texts.say("guide.visits.note"))));
    }

    private Tabs tabs(Item item) {
        return new Tabs(List.of(
                tab("materials", rows(model.materials(), this::material)),
                tab(
                        "flow",
                        rows(
                                item.flow(),
                                step -> row(step.name() + "　" + step.time(), step.who() + "　" + step.standard()))),
                tab("basis", rows(item.basis(), basis -> row(basis.law() + " " + basis.article(), basis.text()))),
                tab("faq", rows(item.faqs(), faq -> row(faq.question(), faq.answer())))));
    }

    private Tabs.Tab tab(String key, Node content) {
        return new Tabs.Tab("tab-" + key, texts.say("guide.tab." + key), content);
    }

    private static <T> Node rows(List<T> things, Function<T, ListRow> row) {
        return ListRows.open(things.stream().limit(MOST_ROWS).map(row).toList());
    }

    private ListRow material(MaterialSpec material) {
        Badge badge = material.waiver().isPresent()
                ? Badge.of(Tone.OK, Icon.CHECK, texts.say("materials.waived"))
                : Badge.of(Tone.WARN, texts.say("guide.scan"));
        return row(material.name(), material.waiver().orElse(material.note())).end(badge);
    }

    private static ListRow row(String title, String line) {
        return new ListRow("row", title).sub(line);
    }
}
