// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.ui.control;

import java.util.Arrays;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.tongban.kiosk.ui.icon.Icon;
import org.tongban.kiosk.ui.icon.Icons;
import org.tongban.kiosk.ui.theme.Space;

/// Large entries with an icon or a drawing. Each is a button; give it an action.
public final class Tiles {
    private Tiles() {}

    /// Icon over word; at most 4 in a row.
    public static Button tile(String id, Icon icon, String title) {
        Button tile = button(id, title, "tile");
        tile.setGraphic(Icons.node(icon, 52));
        tile.setContentDisplay(ContentDisplay.TOP);
        return tile;
    }

    /// Icon before word, low; three in a row.
    public static Button theme(String id, Icon icon, String title) {
        Button tile = button(id, title, "theme-tile");
        tile.setGraphic(Icons.node(icon, 38));
        return tile;
    }

    /// Another way to do the same: icon, title and a line under it.
    public static Button way(String id, Icon icon, String title, String sub) {
        Button tile = button(id, title, "way-tile");
        tile.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        tile.setGraphic(new Face(tile, words(Icons.node(icon, 48), title, sub), 0));
        return tile;
    }

    /// A wide entry that leads on: icon, title, line, chevron. The rows of the elder home page.
    public static Button entry(String id, Icon icon, String title, String sub) {
        Button tile = button(id, title, "entry-tile");
        HBox face = words(Icons.node(icon, 64), title, sub);
        face.getChildren().addAll(Boxes.spring(), Icons.node(Icon.CHEV, 40));
        tile.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        tile.setGraphic(new Face(tile, face, 0));
        return tile;
    }

    /// The one filled area of the home page, with its own drawing at the right.
    public static Button hero(String id, String title, String sub, Node drawing) {
        Button tile = button(id, title, "hero");
        Label big = new Label(title);
        Label small = new Label(sub);
        big.getStyleClass().add("hero-title");
        big.setWrapText(true);
        big.setMinHeight(Region.USE_PREF_SIZE);
        small.getStyleClass().add("hero-sub");
        small.setWrapText(true);
        VBox words = new VBox(big, small);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox face = new HBox(Space.S3, words, Boxes.spring(), drawing);
        face.setAlignment(Pos.CENTER_LEFT);
        tile.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        tile.setGraphic(new Face(tile, face, 0));
        return tile;
    }

    /// Looks like a search field and opens the finder.
    public static Button search(String id, String prompt) {
        Button tile = button(id, prompt, "search-tile");
        tile.setGraphic(Icons.node(Icon.SEARCH, 40));
        return tile;
    }

    /// Equal columns, row after row.
    public static VBox grid(int columns, Node... nodes) {
        List<Node> all = Arrays.asList(nodes);
        VBox grid = new VBox(Space.S3);
        for (int at = 0; at < all.size(); at += columns) {
            List<Node> row = all.subList(at, Math.min(at + columns, all.size()));
            grid.getChildren().add(Boxes.shares(Space.S3, row.toArray(Node[]::new)));
        }
        return grid;
    }

    private static HBox words(Node icon, String title, String sub) {
        VBox lines = new VBox(Texts.lead(title), Texts.second(sub));
        lines.setAlignment(Pos.CENTER_LEFT);
        HBox face = new HBox(Space.S4, icon, lines);
        face.setAlignment(Pos.CENTER_LEFT);
        return face;
    }

    private static Button button(String id, String title, String kind) {
        Button button = new Button(title);
        button.setId(id);
        button.setMaxWidth(Double.MAX_VALUE);
        button.getStyleClass().addAll("touch", kind);
        return button;
    }
}
