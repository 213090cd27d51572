// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.ui.control;

import java.util.List;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Tabs across the page; the chosen one is bold with an underline. The tabs have the ids `tab-<id>`.
public final class Tabs extends VBox {
    private final StackPane content = new StackPane();
    private final ToggleGroup group = new ToggleGroup();
    private final ReadOnlyStringWrapper chosen = new ReadOnlyStringWrapper("");

    /// The first tab is chosen.
    public Tabs(List<Tab> tabs) {
        HBox head = new HBox();
        head.getStyleClass().add("tab-head");
        tabs.forEach(tab -> head.getChildren().add(key(tab)));
        content.getStyleClass().add("tab-content");
        VBox.setVgrow(content, Priority.ALWAYS);
        getStyleClass().add("tabs");
        getChildren().addAll(head, content);
        group.selectToggle(group.getToggles().getFirst());
    }

    /// A tab and what it shows.
    public record Tab(String id, String title, Node content) {}

    /// The id of the chosen tab.
    public ReadOnlyStringProperty chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    private ToggleButton key(Tab tab) {
        ToggleButton key = new ToggleButton(tab.title());
        key.setId("tab-" + tab.id());
        key.getStyleClass().add("tab-key");
        key.setToggleGroup(group);
        key.setMinWidth(1);
        key.setPrefWidth(1);
        key.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(key, Priority.ALWAYS);
        key.selectedProperty().addListener((_, _, now) -> {
            if (now) {
                content.getChildren().setAll(tab.content());
                chosen.set(tab.id());
            }
        });
        // Pressing the chosen tab again leaves it chosen.
        key.setOnAction(_ -> key.setSelected(true));
        return key;
    }
}
