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

    /// Where there is no room for one below the other, two stand side by side.
    @Override
    protected double computeMinHeight(double width) {
        double half = half(width);
        double sum = 0;
        for (int first = 0; first < getChildren().size(); first += 2) {
            sum += lineHeight(first, half) + getSpacing();
        }
        return Math.max(0, sum - getSpacing());
    }

    private double half(double width) {
        return Math.max(0, (width - getSpacing()) / 2);
    }

    private double lineHeight(int first, double wide) {
        return getChildren().stream()
                .skip(first)
                .limit(2)
                .mapToDouble(option -> option.prefHeight(wide))
                .max()
                .orElse(0);
    }

    @Override
    protected void layoutChildren() {
        if (getHeight() + 1 >= computePrefHeight(getWidth())) {
            super.layoutChildren();
            return;
        }
        double half = half(getWidth());
        double y = 0;
        for (int first = 0; first < getChildren().size(); first += 2) {
            double high = lineHeight(first, half);
            getChildren().get(first).resizeRelocate(0, y, half, high);
            if (first + 1 < getChildren().size()) {
                getChildren().get(first + 1).resizeRelocate(half + getSpacing(), y, half, high);
            }
            y += high + getSpacing();
        }
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
