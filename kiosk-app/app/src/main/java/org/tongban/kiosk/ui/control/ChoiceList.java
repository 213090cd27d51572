// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.ui.control;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.tongban.kiosk.ui.theme.Space;

/// One answer out of several, each a large row with a ring mark. At most 8 (elder 6) a page.
///
/// Options have the ids `option-<value>`. Screen thread only.
public final class ChoiceList extends VBox {
    /// Room for the ring mark at its largest.
    private static final double MARK = 64;

    private final ToggleGroup group = new ToggleGroup();
    private final ReadOnlyStringWrapper selected = new ReadOnlyStringWrapper("");

    public ChoiceList(List<Choice> choices) {
        super(Space.S4);
        getStyleClass().add("choice-list");
        choices.forEach(choice -> getChildren().add(option(choice)));
        group.selectedToggleProperty()
                .addListener((_, _, now) -> selected.set(now == null ? "" : (String) now.getUserData()));
    }

    /// The value of the chosen option, empty when none is.
    public ReadOnlyStringProperty selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /// The chosen value, if any.
    public Optional<String> selected() {
        return Optional.of(selected.get()).filter(value -> !value.isEmpty());
    }

    /// Chooses the option with this value; an unknown value chooses none.
    public void select(String value) {
        group.selectToggle(group.getToggles().stream()
                .filter(toggle -> Objects.equals(toggle.getUserData(), value))
                .findFirst()
                .orElse(null));
    }

    private RadioButton option(Choice choice) {
        RadioButton option = new RadioButton();
        VBox words = new VBox(Texts.section(choice.title()));
        if (!choice.note().isEmpty()) {
            words.getChildren().add(note(choice.note()));
        }
        words.getStyleClass().add("option-words");
        option.setId("option-" + choice.value());
        option.setUserData(choice.value());
        option.setGraphic(new Face(option, words, MARK));
        option.setAccessibleText(choice.title());
        option.setMaxWidth(Double.MAX_VALUE);
        option.setToggleGroup(group);
        option.getStyleClass().add("option");
        return option;
    }

    /// The elder theme hides notes before it makes text smaller; hidden ones take no room.
    private static Label note(String words) {
        Label note = Texts.why(words);
        note.getStyleClass().add("option-note");
        note.managedProperty().bind(note.visibleProperty());
        return note;
    }
}
