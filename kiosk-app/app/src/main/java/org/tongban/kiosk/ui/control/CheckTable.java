// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.ui.control;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.tongban.kiosk.ui.theme.ControlTexts;
import org.tongban.kiosk.ui.theme.Space;

/// All answers before signing, in sections; each row can be changed. Row ids are `row-<id>`, its key `change-<id>`.
public final class CheckTable extends VBox {

    public CheckTable(List<Section> sections) {
        super(Space.S3);
        getStyleClass().add("check-table");
        sections.forEach(section -> getChildren().add(panel(section)));
    }

    /// A titled group of rows.
    public record Section(String title, List<Row> rows) {
        public Section {
            rows = List.copyOf(rows);
        }
    }

    /// One answer.
    ///
    /// @param value empty shows 未填写
    /// @param source where it comes from, or 选填; may be empty
    /// @param change runs on 修改; a row without one shows no key
    public record Row(String id, String label, String value, String source, Optional<Runnable> change) {

        /// A row that can be changed.
        public static Row of(String id, String label, String value, String source, Runnable change) {
            return new Row(id, label, value, source, Optional.of(change));
        }
    }

    private static VBox panel(Section section) {
        VBox panel = new VBox(Texts.lead(section.title()));
        panel.getStyleClass().addAll("panel", "check-panel");
        section.rows().forEach(row -> panel.getChildren().add(line(row)));
        panel.getChildren().get(panel.getChildren().size() - 1).getStyleClass().add("last-row");
        return panel;
    }

    private static HBox line(Row row) {
        Label label = Texts.second(row.label());
        label.getStyleClass().add("check-label");
        label.setMinWidth(USE_PREF_SIZE);
        Label value = row.value().isEmpty() ? Texts.why(ControlTexts.of("check.empty")) : Texts.lead(row.value());
        value.getStyleClass().add("check-value");
        value.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(value, Priority.ALWAYS);
        Label source = Texts.caption(row.source());
        source.setWrapText(false);
        source.setMinWidth(USE_PREF_SIZE);
        HBox line = new HBox(Space.S2, label, value, source);
        line.setId("row-" + row.id());
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("check-row");
        row.change().ifPresent(action -> line.getChildren().add(change(row, action)));
        return line;
    }

    private static Button change(Row row, Runnable action) {
        Button change = new Button(ControlTexts.of("check.change"));
        change.setId("change-" + row.id());
        change.setAccessibleText(ControlTexts.of("check.change") + row.label());
        change.getStyleClass().addAll("link", "change");
        change.setMinWidth(USE_PREF_SIZE);
        change.setOnAction(_ -> action.run());
        return change;
    }
}
