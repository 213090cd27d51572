// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.guide;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.tongban.kiosk.catalog.Bundle;
import org.tongban.kiosk.catalog.Bundle.Lane;
import org.tongban.kiosk.screen.Pager;
import org.tongban.kiosk.screen.Screen;
import org.tongban.kiosk.screen.Wording;
import org.tongban.kiosk.ui.Page;
import org.tongban.kiosk.ui.control.Badge;
import org.tongban.kiosk.ui.control.Boxes;
import org.tongban.kiosk.ui.control.Buttons;
import org.tongban.kiosk.ui.control.Metric;
import org.tongban.kiosk.ui.control.Metrics;
import org.tongban.kiosk.ui.control.Panel;
import org.tongban.kiosk.ui.control.Tabs;
import org.tongban.kiosk.ui.control.Tabs.Tab;
import org.tongban.kiosk.ui.control.Texts;
import org.tongban.kiosk.ui.control.Tone;
import org.tongban.kiosk.ui.icon.Icon;
import org.tongban.kiosk.ui.theme.Space;

/// Several items as one thing: what runs beside what, what waits for what, and how long all of it takes. It is begun
/// here, or at a window.
public final class BundleView implements Screen {
    private final Bundle bundle;
    private final Wording wording;
    private final Way way;

    /// Where it is begun.
    public sealed interface Way {}

    public record Here(Runnable begin) implements Way {}

    public record AtAWindow(Runnable window) implements Way {}

    public BundleView(Bundle bundle, Wording wording, Way way) {
        this.bundle = bundle;
        this.wording = wording;
        this.way = way;
    }

    @Override
    public void open(Consumer<Page> frame) {
        boolean here = way instanceof Here;
        Button on = here
                ? Buttons.primary(wording.say("guide.begin"), Icon.NEXT)
                : Buttons.primary(wording.say("guide.window"), Icon.COUNTER);
        on.setId("primary");
        on.setOnAction(_ -> go());
        frame.accept(Page.of("bundle")
                .above(Boxes.row(Space.S2, here ? Badge.onThisMachine() : Badge.atAWindow()))
                .title(bundle.name())
                .why(bundle.intro())
                .below(Texts.caption(bundle.where()))
                .work(work())
                .left(Texts.caption(wording.say("bundle.complain", bundle.complain())))
                .primary(on));
    }

    private void go() {
        switch (way) {
            case Here here -> here.begin().run();
            case AtAWindow there -> there.window().run();
        }
    }

    private Node work() {
        Tabs tabs = new Tabs(List.of(
                new Tab("flow", wording.say("guide.flow"), pager(lanes())),
                new Tab("materials", wording.say("guide.materials"), pager(materials())),
                new Tab("fields", wording.say("bundle.fields"), pager(fields())),
                new Tab("faq", wording.say("guide.faq"), pager(faqs()))));
        javafx.scene.layout.VBox.setVgrow(tabs, javafx.scene.layout.Priority.ALWAYS);
        return Boxes.column(Space.S3, metrics(), tabs);
    }

    private Metrics metrics() {
        return new Metrics(List.of(
                Metric.of(Integer.toString(bundle.lanes().size()), wording.say("bundle.items"), bundle.lead()),
                Metric.of(
                        bundle.promised().toPlainString(),
                        wording.say("guide.days"),
                        wording.say("bundle.critical", bundle.criticalPath().toPlainString())),
                Metric.good(
                        Integer.toString(bundle.materials().size()),
                        wording.say("guide.papers"),
                        wording.say("bundle.once", bundle.fieldMap().size()))));
    }

    private Pager pager(List<? extends Node> blocks) {
        return new Pager(wording, Space.S2, blocks);
    }

    private List<Panel> lanes() {
        Map<String, BigDecimal> ends = bundle.ends();
        return bundle.lanes().stream().map(lane -> lane(lane, ends)).toList();
    }

    private Panel lane(Lane lane, Map<String, BigDecimal> ends) {
        BigDecimal day = ends.getOrDefault(lane.id(), BigDecimal.ZERO);
        String end =
                day.signum() == 0 ? wording.say("bundle.end.at-once") : wording.say("bundle.end", day.toPlainString());
        return new Panel(
                Boxes.row(
                        Space.S3,
                        Texts.lead(lane.name()),
                        Texts.toned(Texts.lead(end), Tone.ACCENT),
                        Boxes.spring(),
                        Texts.second(
                                wording.say("bundle.choice." + lane.choice().name()))),
                Texts.second(lane.department() + "　" + waits(lane)),
                Texts.second(lane.note()));
    }

    private String waits(Lane lane) {
        if (lane.after().isEmpty()) {
            return wording.say("bundle.first");
        }
        List<String> names = bundle.lanes().stream()
                .filter(other -> lane.after().contains(other.id()))
                .map(Lane::name)
                .toList();
        return wording.say("bundle.after", String.join("、", names));
    }

    private List<Panel> materials() {
        Stream<Panel> wanted = bundle.materials().stream().map(name -> new Panel(Texts.lead(name)));
        Stream<Panel> not = bundle.mustNotAsk().stream()
                .map(name -> new Panel(Texts.toned(Texts.lead(wording.say("bundle.must-not", name)), Tone.OK)));
        return Stream.concat(wanted, not).toList();
    }

    private List<Panel> fields() {
        return bundle.fieldMap().stream()
                .map(field -> new Panel(
                        Texts.lead(field.name()),
                        Texts.second(wording.say("bundle.field", field.lanes().size(), field.prefill()))))
                .toList();
    }

    private List<Panel> faqs() {
        Stream<Panel> asked =
                bundle.faqs().stream().map(faq -> new Panel(Texts.lead(faq.question()), Texts.second(faq.answer())));
        return Stream.concat(
                        asked,
                        Stream.of(new Panel(
                                Texts.toned(Texts.second(wording.say("guide.risk", bundle.risk())), Tone.WARN))))
                .toList();
    }
}
