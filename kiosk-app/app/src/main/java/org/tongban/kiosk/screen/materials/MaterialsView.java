// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.materials;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.tongban.kiosk.catalog.Item.MaterialSpec;
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

/// Lays out the list of papers: the missing one first and large.
public final class MaterialsView implements Screen {
    private final MaterialsViewModel model;
    private final Wording texts;
    private final String eyebrow;
    private final Ways ways;

    public MaterialsView(MaterialsViewModel model, Wording texts, String eyebrow, Ways ways) {
        this.model = model;
        this.texts = texts;
        this.eyebrow = eyebrow;
        this.ways = ways;
    }

    /// Where the page leads.
    public record Ways(Consumer<MaterialSpec> scan, Consumer<MaterialSpec> again, Runnable window, Runnable next) {}

    @Override
    public void open(Consumer<Page> frame) {
        frame.accept(page());
    }

    private Page page() {
        int missing = model.missing().size();
        List<Node> parts = new ArrayList<>();
        model.missing().stream().findFirst().ifPresent(row -> parts.add(missing(row)));
        parts.add(Texts.section(texts.say("materials.list")));
        parts.add(ListRows.panel(model.rows().stream().map(this::row).toList()));
        var next = Buttons.primary(texts.say("go-on"), Icon.NEXT);
        next.setId("primary");
        next.setDisable(!model.isComplete());
        next.setOnAction(_ -> ways.next().run());
        Page page = Page.of("materials")
                .step(eyebrow)
                .title(missing == 0 ? texts.say("materials.complete") : texts.say("materials.missing", missing))
                .why(texts.say("materials.why", model.rows().size(), model.waived(), model.scanned()))
                .work(Boxes.column(Space.S4, parts.toArray(Node[]::new)))
                .primary(next);
        return model.isComplete() ? page : page.left(Texts.why(texts.say("materials.not-yet")));
    }

    private Node missing(Row.Missing row) {
        MaterialSpec material = row.material();
        var scan = Buttons.primary(texts.say("materials.scan"), Icon.SCANNER);
        scan.setId("scan-" + material.code());
        scan.setOnAction(_ -> ways.scan().accept(material));
        var without = Buttons.second(texts.say("materials.without"));
        without.setId("without");
        without.setOnAction(_ -> ways.window().run());
        return Panel.first(
                Boxes.row(
                        Space.S3,
                        Texts.section(material.name()),
                        Boxes.spring(),
                        Badge.of(Tone.WARN, texts.say("materials.to-scan"))),
                Texts.why(material.note() + texts.say("materials.pages", material.pages())),
                Boxes.row(Space.S3, scan, without));
    }

    private ListRow row(Row row) {
        var line =
                new ListRow("material-" + row.material().code(), row.material().name());
        return switch (row) {
            case Row.Missing _ ->
                line.sub(row.material().note()).end(Badge.of(Tone.WARN, texts.say("materials.to-scan")));
            case Row.Scanned scanned ->
                line.sub(texts.say("materials.scanned.line"))
                        .end(
                                Badge.of(Tone.ACCENT, Icon.SCANNER, texts.say("materials.scanned", scanned.pages())),
                                again(scanned.material()));
            case Row.Waived waived ->
                line.sub(waived.reason()).end(Badge.of(Tone.OK, Icon.CHECK, texts.say("materials.waived")));
        };
    }

    private Node again(MaterialSpec material) {
        var again = Buttons.small(texts.say("materials.again"));
        again.setId("again-" + material.code());
        again.setOnAction(_ -> ways.again().accept(material));
        return again;
    }
}
