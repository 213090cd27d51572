// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.ui.control;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringExpression;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.tongban.kiosk.ui.icon.Icon;
import org.tongban.kiosk.ui.icon.Icons;
import org.tongban.kiosk.ui.theme.Space;

/// Shows what is written on a keyboard, with a caret, and underlined what is still being composed. It is looked at,
/// not touched, and grows with what stands in it. Screen thread only.
public final class EntryField extends HBox implements Writing {
    private final int longest;
    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");
    private final StringProperty composed = new SimpleStringProperty("");
    private final Region caret = new Region();
    private final TextFlow words = new TextFlow();

    private EntryField(Icon icon, String prompt, int longest) {
        super(Space.S2);
        this.longest = longest;
        Label hint = new Label(prompt);
        hint.getStyleClass().add("entry-prompt");
        hint.visibleProperty().bind(text.isEmpty().and(composed.isEmpty()));
        caret.getStyleClass().add("caret");
        words.getStyleClass().add("entry-words");
        StackPane inner = new StackPane(hint, words);
        inner.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(inner, Priority.ALWAYS);
        getStyleClass().addAll("entry", "word-entry");
        setAlignment(Pos.CENTER_LEFT);
        setMinHeight(Region.USE_PREF_SIZE);
        setMaxHeight(Region.USE_PREF_SIZE);
        words.setMaxHeight(Region.USE_PREF_SIZE);
        inner.setMinHeight(Region.USE_PREF_SIZE);
        getChildren().addAll(Icons.node(icon, 40), inner);
        text.addListener((_, _, _) -> draw());
        composed.addListener((_, _, _) -> draw());
        draw();
    }

    /// An empty field to search with.
    ///
    /// @param prompt shown while nothing is typed
    /// @param longest number of characters it takes
    public static EntryField search(String prompt, int longest) {
        return new EntryField(Icon.SEARCH, prompt, longest);
    }

    /// An empty field for an answer.
    public static EntryField answer(String prompt, int longest) {
        return new EntryField(Icon.PEN, prompt, longest);
    }

    /// What is written; what is still being composed is not part of it.
    public ReadOnlyStringProperty textProperty() {
        return text.getReadOnlyProperty();
    }

    public String text() {
        return text.get();
    }

    /// Everything that stands in the field, also what is still being composed.
    public StringExpression shownProperty() {
        return Bindings.concat(text, composed);
    }

    @Override
    public void type(char character) {
        write(String.valueOf(character));
    }

    @Override
    public void write(String more) {
        StringBuilder now = new StringBuilder(text.get());
        int room = longest - text.get().codePointCount(0, now.length());
        more.codePoints().limit(Math.max(0, room)).forEach(now::appendCodePoint);
        text.set(now.toString());
    }

    @Override
    public void compose(String letters) {
        composed.set(letters);
    }

    @Override
    public void deleteLast() {
        String now = text.get();
        text.set(now.isEmpty() ? "" : now.substring(0, now.offsetByCodePoints(now.length(), -1)));
    }

    @Override
    public void clear() {
        text.set("");
        composed.set("");
    }

    private void draw() {
        List<Text> open = Lettering.runs(composed.get(), "entry-text");
        open.forEach(run -> run.setUnderline(true));
        words.getChildren().setAll(Lettering.runs(text.get(), "entry-text"));
        words.getChildren().addAll(open);
        words.getChildren().add(caret);
        if (words.getChildren().size() == 1) {
            // An empty line is as high as a written one.
            words.getChildren().addAll(Lettering.runs(" ", "entry-text"));
        }
        setAccessibleText(text.get());
    }
}
