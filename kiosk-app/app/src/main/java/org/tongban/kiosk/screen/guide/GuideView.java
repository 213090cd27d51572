// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.guide;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.tongban.kiosk.catalog.Item;
import org.tongban.kiosk.catalog.Item.FlowStep;
import org.tongban.kiosk.catalog.Item.MaterialSpec;
import org.tongban.kiosk.catalog.Official;
import org.tongban.kiosk.catalog.Period;
import org.tongban.kiosk.screen.Pager;
import org.tongban.kiosk.screen.Screen;
import org.tongban.kiosk.screen.SlipLine;
import org.tongban.kiosk.screen.SlipViewModel;
import org.tongban.kiosk.screen.Wording;
import org.tongban.kiosk.ui.Page;
import org.tongban.kiosk.ui.control.Badge;
import org.tongban.kiosk.ui.control.Boxes;
import org.tongban.kiosk.ui.control.Buttons;
import org.tongban.kiosk.ui.control.ListRow;
import org.tongban.kiosk.ui.control.ListRows;
import org.tongban.kiosk.ui.control.Metric;
import org.tongban.kiosk.ui.control.Metrics;
import org.tongban.kiosk.ui.control.Panel;
import org.tongban.kiosk.ui.control.Tabs;
import org.tongban.kiosk.ui.control.Tabs.Tab;
import org.tongban.kiosk.ui.control.Texts;
import org.tongban.kiosk.ui.control.Tone;
import org.tongban.kiosk.ui.icon.Icon;
import org.tongban.kiosk.ui.theme.Space;
import org.tongban.paper.template.Paper;

/// What an item takes: five numbers, then papers, flow, legal basis and questions behind tabs.
public final class GuideView implements Screen {
    private final GuideViewModel model;
    private final Item item;
    private final Wording wording;
    private final Runnable begin;
    private final Runnable window;
    private final BooleanSupplier large;
    private final BooleanSupplier canPrint;
    private final SlipViewModel slip;
    private Consumer<Page> shown = _ -> {};

    /// @param canPrint false when the printer says that no receipt can come out now: said before anybody begins
    /// @param slip prints the 一次性告知单
    public GuideView(
            GuideViewModel model,
            Wording wording,
            Runnable begin,
            Runnable window,
            BooleanSupplier large,
            BooleanSupplier canPrint,
            SlipViewModel slip) {
        this.slip = slip;
        this.large = large;
        this.canPrint = canPrint;
        this.model = model;
        this.item = model.item();
        this.wording = wording;
        this.begin = begin;
        this.window = window;
    }

    @Override
    public void open(Consumer<Page> frame) {
        shown = frame;
        slip.showing().watch(state -> frame.accept(page(state)));
    }

    @Override
    public void close() {
        slip.showing().watch(_ -> {});
    }

    @Override
    public boolean isWorking() {
        return slip.isPrinting();
    }

    @Override
    public void restyle() {
        open(shown);
    }

    private Page page(SlipViewModel.Shown printed) {
        Page page = Page.of("guide")
                .above(badges())
                .title(item.name())
                .why(item.department())
                .below(Texts.caption(data()))
                .work(work(printed));
        if (!model.canStart()) {
            Button there = Buttons.second(wording.say("guide.window"), Icon.COUNTER);
            there.setId("guide-window");
            there.setOnAction(_ -> window.run());
            return page.left(print(), there);
        }
        Button primary = Buttons.primary(wording.say("guide.begin"), Icon.NEXT);
        primary.setId("primary");
        primary.setOnAction(_ -> begin.run());
        // In large type the telephones stand under 裁量标准 only: the foot has room for the keys.
        return large.getAsBoolean()
                ? page.left(print()).primary(primary)
                : page.left(print(), phones()).primary(primary);
    }

    /// In large type the code moves to the legal basis: the read zone has room for one line.
    private String data() {
        String minute = model.updatedAt()
                .format(DateTimeFormatter.ofPattern(
                        wording.say("format.minute"), wording.language().formats()));
        String updated = model.isOld() ? wording.say("guide.data.old", minute) : minute;
        if (!model.canStart()) {
            return where(updated);
        }
        return large.getAsBoolean()
                ? wording.say("guide.data.large", updated)
                : wording.say("guide.data", item.code(), updated);
    }

    /// Where it is done when not here, or what applies instead when it is not done any more.
    private String where(String updated) {
        String note = item.official().validity().note();
        return model.isInForce() || note.isEmpty()
                ? wording.say("guide.data.where", item.official().access().windows(), updated)
                : note;
    }

    private HBox badges() {
        Badge where = model.canStart() ? Badge.onThisMachine() : Badge.atAWindow();
        HBox row = Boxes.row(Space.S2, where);
        if (model.canStart() && !canPrint.getAsBoolean()) {
            row.getChildren().add(Badge.of(Tone.WARN, Icon.PRINTER, wording.say("guide.no-print")));
        } else if (!item.listEntry().isBlank()) {
            row.getChildren().add(Badge.of(Tone.OK, Icon.SHIELD, item.listEntry()));
        }
        return row;
    }

    private Button print() {
        Button print = Buttons.second(wording.say("guide.print"), Icon.PRINTER);
        print.setId("guide-print");
        print.setDisable(slip.isPrinting());
        print.setOnAction(_ -> slip.print(Paper.ONE_TIME_NOTICE, OneTimeNotice.of(item, model.materials(), wording)));
        return print;
    }

    private Node phones() {
        return Boxes.column(
                0,
                Texts.caption(wording.say("guide.consult", item.consultPhone())),
                Texts.caption(wording.say("guide.supervise", item.supervisePhone())));
    }

    private VBox work(SlipViewModel.Shown printed) {
        Tabs tabs = new Tabs(List.of(
                new Tab("materials", wording.say("guide.materials"), pager(materials())),
                new Tab("flow", wording.say("guide.flow"), pager(flow())),
                new Tab("basis", wording.say("guide.basis"), pager(basis())),
                new Tab("criteria", wording.say("guide.criteria"), pager(criteria())),
                new Tab("faq", wording.say("guide.faq"), pager(faqs()))));
        VBox.setVgrow(tabs, javafx.scene.layout.Priority.ALWAYS);
        VBox work = Boxes.column(Space.S3, metrics(), tabs);
        SlipLine.of(wording, printed).ifPresent(line -> work.getChildren().addFirst(line));
        return work;
    }

    private Pager pager(List<? extends Node> blocks) {
        return new Pager(wording, Space.S2, blocks);
    }

    private Metrics metrics() {
        Period promised = item.official().promised();
        String waived = wording.say("guide.waived", model.waived());
        return new Metrics(List.of(
                Metric.of(
                        Integer.toString(item.steps()), wording.say("guide.steps"), wording.say("guide.steps.caption")),
                Metric.of(
                        promised.isAtOnce() ? wording.say("guide.at-once") : promised.number(),
                        promised.isAtOnce()
                                ? ""
                                : wording.say("guide.unit." + promised.unit().name()),
                        wording.say("guide.legal", item.legalPeriod())),
                Metric.good(Integer.toString(item.materials().size()), wording.say("guide.papers"), waived),
                fee(),
                Metric.of(
                        Integer.toString(item.visits()),
                        wording.say("guide.visits"),
                        wording.say("guide.visits.caption"))));
    }

    private Metric fee() {
        return model.isFree()
                ? Metric.of(wording.say("guide.fee.none"), wording.say("guide.fee"), item.fee())
                : Metric.of(wording.say("guide.fee.some"), wording.say("guide.fee.unit"), item.fee());
    }

    private List<ListRows> materials() {
        return model.materials().stream()
                .map(material -> ListRows.open(List.of(row(material))))
                .toList();
    }

    private ListRow row(MaterialSpec material) {
        Badge badge = material.waiver().isPresent()
                ? Badge.of(Tone.OK, Icon.CHECK, wording.say("guide.waived.badge"))
                : Badge.of(Tone.PLAIN, wording.say(model.canStart() ? "guide.scan.badge" : "guide.bring.badge"));
        ListRow row =
                new ListRow("material-" + material.code(), material.name()).sub(GuideWords.note(material, wording));
        return row.end(badge);
    }

    private List<Panel> flow() {
        return IntStream.range(0, item.flow().size())
                .mapToObj(at -> step(at + 1, item.flow().get(at)))
                .toList();
    }

    private Panel step(int number, FlowStep step) {
        return new Panel(
                Boxes.row(
                        Space.S3,
                        Texts.lead(number + "  " + step.name()),
                        Texts.toned(Texts.lead(step.time()), Tone.ACCENT),
                        Boxes.spring(),
                        Texts.second(step.who())),
                Texts.second(step.standard()),
                Texts.toned(Texts.second(wording.say("guide.risk", step.risk())), Tone.WARN),
                Texts.second(wording.say("guide.safeguard", step.safeguard())));
    }

    private List<Panel> basis() {
        Stream<Panel> laws = item.basis().stream()
                .map(law -> new Panel(
                        Texts.lead(wording.say("guide.law", law.law(), law.article())), Texts.second(law.text())));
        Panel code =
                new Panel(Texts.lead(wording.say("guide.where")), Texts.second(wording.say("guide.code", item.code())));
        return Stream.concat(laws, Stream.of(code)).toList();
    }

    /// Who may, what is looked at, what one can do against it.
    private List<Panel> criteria() {
        Official official = item.official();
        return List.of(
                lines("guide.conditions", official.handling().conditions()),
                lines("guide.discretion", item.discretion()),
                lines("guide.remedies", item.remedies()),
                lines(
                        "guide.complain",
                        List.of(official.access().supervise(), wording.say("guide.consult", item.consultPhone()))));
    }

    private Panel lines(String key, List<String> lines) {
        Panel panel = new Panel(Texts.lead(wording.say(key)));
        lines.forEach(line -> panel.getChildren().add(Texts.second(line)));
        return panel;
    }

    private List<Panel> faqs() {
        return item.faqs().stream()
                .map(faq -> new Panel(Texts.lead(faq.question()), Texts.second(faq.answer())))
                .toList();
    }
}
