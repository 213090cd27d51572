// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.ui.control;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.tongban.kiosk.ui.icon.Icon;
import org.tongban.kiosk.ui.icon.Icons;
import org.tongban.kiosk.ui.theme.Space;

/// A row of a list: title, a line under it, badges, and a chevron when it leads on.
public final class ListRow extends Button {
    private final HBox face = new HBox(Space.S2);
    private final VBox words;

    public ListRow(String id, String title) {
        this.words = new VBox(Texts.lead(title));
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setAlignment(Pos.CENTER_LEFT);
        face.setAlignment(Pos.CENTER_LEFT);
        face.getChildren().add(words);
        face.getStyleClass().add("row-face");
        setId(id);
        setGraphic(new Face(this, face, 0));
        setAccessibleText(title);
        setMaxWidth(Double.MAX_VALUE);
        setFocusTraversable(false);
        getStyleClass().addAll("list-row", "still");
    }

    /// Adds the line under the title.
    public ListRow sub(String line) {
        Label sub = Texts.second(line);
        words.getChildren().add(sub);
        return this;
    }

    /// Adds badges, or small buttons, at the right.
    public ListRow end(Node... nodes) {
        face.getChildren().addAll(nodes);
        return this;
    }

    /// Puts an icon before the title.
    public ListRow icon(Icon icon) {
        face.getChildren().addFirst(Icons.node(icon, 36));
        return this;
    }

    /// Makes the whole row a target that leads on. Call it last: the chevron stands at the right end.
    public ListRow leads(Runnable action) {
        face.getChildren().add(Icons.node(Icon.CHEV, 30));
        getStyleClass().remove("still");
        setFocusTraversable(true);
        setOnAction(_ -> action.run());
        return this;
    }
}
