// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.ui.control;

import java.util.List;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.tongban.kiosk.ui.icon.Icon;
import org.tongban.kiosk.ui.icon.Icons;
import org.tongban.kiosk.ui.theme.ControlTexts;
import org.tongban.kiosk.ui.theme.Space;

/// A large field for a number, shown in groups, filled from a [DigitPad]. It takes no keys itself.
///
/// An error stands above the field with a red bar at its left; what was typed stays. Screen thread only.
public final class DigitField extends HBox implements Typing {
    /// Places of an ID number; its check character may be X (GB 11643).
    private static final int IDENTITY = 18;

    private final List<Integer> groups;
    private final String separator;
    private final int length;
    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");
    private final DigitRow digits = new DigitRow();
    private final ErrorMark mark;
    private final Button clear = new Button();

    private DigitField(String label, List<Integer> groups, String separator) {
        this.groups = List.copyOf(groups);
        this.separator = separator;
        this.length = groups.stream().mapToInt(Integer::intValue).sum();
        this.mark = new ErrorMark(this);
        Label title = Texts.lead(label);
        title.managedProperty().bind(title.textProperty().isNotEmpty());
        clear.setId("field-clear");
        clear.setGraphic(Icons.node(Icon.CLOSE, 36));
        clear.setAccessibleText(ControlTexts.of("field.clear"));
        clear.getStyleClass().add("field-clear");
        clear.setOnAction(_ -> clear());
        HBox box = new HBox(Space.S2, digits, Boxes.spring(), clear);
        box.setAlignment(Pos.CENTER_LEFT);
        box.setMinHeight(Region.USE_PREF_SIZE);
        box.getStyleClass().addAll("entry", "digit-entry");
        VBox body = new VBox(Space.S1, title, mark.message(), box);
        HBox.setHgrow(body, Priority.ALWAYS);
        getStyleClass().add("field");
        getChildren().addAll(mark.bar(), body);
        text.addListener((_, _, _) -> draw());
        draw();
    }

    /// 11 digits in groups 3-4-4.
    public static DigitField phone(String label) {
        return new DigitField(label, List.of(3, 4, 4), "");
    }

    /// 8 digits as year-month-day.
    public static DigitField date(String label) {
        return new DigitField(label, List.of(4, 2, 2), "-");
    }

    /// 18 places of an ID number in groups 6-8-4; the last one may be X.
    public static DigitField identity(String label) {
        return new DigitField(label, List.of(6, 8, 4), "");
    }

    /// Any number of digits in groups of these sizes.
    public static DigitField grouped(String label, List<Integer> groups) {
        return new DigitField(label, groups, "");
    }

    /// What was typed, without the gaps between groups.
    public ReadOnlyStringProperty textProperty() {
        return text.getReadOnlyProperty();
    }

    public String text() {
        return text.get();
    }

    /// True when every place is filled.
    public boolean isFull() {
        return text.get().length() == length;
    }

    /// Puts a known value in, for example when the visitor comes back to the page.
    public void set(String value) {
        clear();
        value.chars().forEach(character -> type((char) character));
    }

    /// Says beside the field what is wrong and how to mend it.
    public void error(String message) {
        mark.show(message);
    }

    public void clearError() {
        mark.hide();
    }

    @Override
    public void type(char character) {
        if (!isFull() && (isDigit(character) || isCheckX(character))) {
            text.set(text.get() + character);
        }
    }

    @Override
    public void deleteLast() {
        String now = text.get();
        text.set(now.substring(0, Math.max(0, now.length() - 1)));
    }

    @Override
    public void clear() {
        text.set("");
    }

    /// The keys send plain digits; a full-width one must not slip in from elsewhere.
    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    private boolean isCheckX(char character) {
        return character == 'X' && length == IDENTITY && text.get().length() == IDENTITY - 1;
    }

    private void draw() {
        clear.setVisible(!text.get().isEmpty());
        digits.show(text.get(), groups, separator);
        setAccessibleText(text.get());
    }
}
