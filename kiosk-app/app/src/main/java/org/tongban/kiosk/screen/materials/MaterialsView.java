// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.materials;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.tongban.kiosk.catalog.Item.MaterialSpec;
import org.tongban.kiosk.screen.Pager;
import org.tongban.kiosk.screen.Screen;
import org.tongban.kiosk.screen.Wording;
import org.tongban.kiosk.screen.materials.MaterialsViewModel.Row;
import org.tongban.kiosk.ui.Page;
import org.tongban.kiosk.ui.control.Badge;
import org.tongban.kiosk.ui.control.Boxes;
import org.tongban.kiosk.ui.control.Buttons;
import org.tongban.kiosk.ui.control.ListRow;
import org.tongban.kiosk.ui.control.ListRows;
import org.tongban.kiosk.ui.control.Panel;
import org.tongban.kiosk.ui.control.Texts;
import org.tongban.kiosk.ui.control.Tone;
import org.tongban.kiosk.ui.icon.Icon;
import org.tongban.kiosk.ui.theme.Space;

/// The papers: what is missing first and large, then what is there.
public final class MaterialsView implements Screen {

    /// Where the page leads.
    ///
    /// @param later to the page on which one promises to bring a paper later
    /// @param changed a promise was taken back
    public record Ways(
            Consumer<MaterialSpec> scan,
            Consumer<MaterialSpec> later,
            Runnable changed,
            Runnable window,
            Runnable on) {}

    private final MaterialsViewModel model;
    private final Wording wording;
    private final String step;
    private final Ways ways;

    public MaterialsView(MaterialsViewModel model, Wording wording, String step, Ways ways) {
        this.model = model;
        this.wording = wording;
        this.step = step;
        this.ways = ways;
    }

    @Override
    public void open(Consumer<Page> frame) {
        List<Node> blocks = new ArrayList<>();
        List<ListRow> there = new ArrayList<>();
        for (Row row : model.rows()) {
            switch (row) {
                case Row.Missing missing -> blocks.add(missing(missing, blocks.isEmpty()));
                case Row.Promised promised -> there.add(promised(promised));
                case Row.Scanned scanned -> there.add(scanned(scanned));
                case Row.Waived waived -> there.add(waived(waived));
            }
        }
        if (!there.isEmpty()) {
            blocks.add(Texts.lead(wording.say("materials.there")));
            there.forEach(row -> blocks.add(ListRows.panel(List.of(row))));
        }
        frame.accept(page(blocks));
    }

    private Page page(List<Node> blocks) {
        int missing = model.missing().size();
        Button on = Buttons.primary(wording.say("on"), Icon.NEXT);
        on.setId(missing == 0 ? "primary" : "on");
        on.setDisable(missing > 0);
        on.setOnAction(_ -> ways.on().run());
        Page page = Page.of("materials")
                .step(step)
                .title(missing == 0 ? complete() : wording.say("materials.missing", missing))
                .why(wording.say("materials.why", model.rows().size(), model.waived(), model.scanned()))
                .work(new Pager(wording, Space.S2, blocks))
                .primary(on);
        return missing == 0 ? page : page.left(Texts.second(wording.say("materials.reason")));
    }

    private String complete() {
        return model.promised() == 0
                ? wording.say("materials.complete")
                : wording.say("materials.complete.later", model.promised());
    }

    private Panel missing(Row.Missing row, boolean first) {
        MaterialSpec material = row.material();
        Badge badge = Badge.of(
                Tone.WARN,
                row.pages() == 0
                        ? wording.say("materials.to-scan")
                        : wording.say("materials.some", row.pages(), material.pages()));
        Button scan = first
                ? Buttons.primary(wording.say("materials.scan"), Icon.SCANNER)
                : Buttons.second(wording.say("materials.scan"), Icon.SCANNER);
        scan.setId("scan-" + material.code());
        scan.setOnAction(_ -> ways.scan().accept(material));
        scan.setMaxWidth(Double.MAX_VALUE);
        Button without = Buttons.second(wording.say("materials.without"));
        without.setId("without-" + material.code());
        without.setOnAction(_ -> ways.window().run());
        Node[] parts = {
            Boxes.row(Space.S3, Texts.section(material.name()), Boxes.spring(), badge),
            Texts.why(wording.say("materials.note", material.note(), material.pages())),
            row.mayFollow()
                    ? Boxes.column(Space.S3, scan, Boxes.shares(Space.S3, later(material), without))
                    : Boxes.shares(Space.S3, scan, without)
        };
        Panel panel = first ? Panel.first(parts) : new Panel(parts);
        panel.setId("missing-" + material.code());
        return panel;
    }

    private Button later(MaterialSpec material) {
        Button later = Buttons.second(wording.say("materials.later"), Icon.CALENDAR);
        later.setId("later-" + material.code());
        later.setOnAction(_ -> ways.later().accept(material));
        return later;
    }

    private ListRow promised(Row.Promised row) {
        Button back = Buttons.small(wording.say("materials.later.back"));
        back.setId("later-back-" + row.material().code());
        back.setOnAction(_ -> {
            model.takeBack(row.material());
            ways.changed().run();
        });
        return new ListRow("material-" + row.material().code(), row.material().name())
                .sub(wording.say("materials.later.until", wording.day(row.due())))
                .end(Badge.of(Tone.WARN, Icon.CALENDAR, wording.say("materials.later.badge")), back);
    }

    private ListRow scanned(Row.Scanned row) {
        Button again = Buttons.small(wording.say("materials.again"));
        again.setId("again-" + row.material().code());
        again.setOnAction(_ -> ways.scan().accept(row.material()));
        return new ListRow("material-" + row.material().code(), row.material().name())
                .sub(wording.say("materials.scanned.sub"))
                .end(Badge.of(Tone.ACCENT, Icon.SCANNER, wording.say("materials.scanned", row.pages())), again);
    }

    private ListRow waived(Row.Waived row) {
        return new ListRow("material-" + row.material().code(), row.material().name())
                .sub(row.reason())
                .end(Badge.of(Tone.OK, Icon.CHECK, wording.say("guide.waived.badge")));
    }
}
