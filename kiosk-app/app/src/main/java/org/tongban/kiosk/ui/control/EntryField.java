// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.ui.control;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.tongban.kiosk.ui.icon.Icon;
import org.tongban.kiosk.ui.icon.Icons;
import org.tongban.kiosk.ui.theme.Space;

/// Shows what is typed on a [LatinKeyboard], with a caret. It is looked at, not touched. Screen thread only.
public final class EntryField extends HBox implements Typing {
    private final int longest;
    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");
    private final Label words = new Label();
    private final Label prompt;

    /// An empty field.
    ///
    /// @param prompt shown while nothing is typed
    /// @param longest number of characters it takes
    public EntryField(String prompt, int longest) {
        super(Space.S2);
        this.longest = longest;
        this.prompt = new Label(prompt);
        Region caret = new Region();
        caret.getStyleClass().add("caret");
        words.getStyleClass().add("entry-text");
        words.textProperty().bind(text);
        words.managedProperty().bind(text.isNotEmpty());
        this.prompt.getStyleClass().add("entry-prompt");
        this.prompt.visibleProperty().bind(text.isEmpty());
        getStyleClass().addAll("entry", "word-entry");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(Icons.node(Icon.SEARCH, 40), new HBox(6, words, caret), this.prompt);
        ((HBox) getChildren().get(1)).setAlignment(Pos.CENTER_LEFT);
    }

    public ReadOnlyStringProperty textProperty() {
        return text.getReadOnlyProperty();
    }

    public String text() {
        return text.get();
    }

    @Override
    public void type(char character) {
        if (text.get().length() < longest) {
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
}
