// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.ui.control;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.tongban.kiosk.ui.theme.Theme;

/// Cuts words into runs of one face each: characters beyond the basic plane (𠮷) stand in the second face, by the style
/// class `rare`, since JavaFX takes only the first family of a list.
final class Lettering {
    private Lettering() {}

    /// The runs of a text, each with this style class.
    static List<Text> runs(String words, String kind) {
        List<Text> runs = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        boolean rare = false;
        for (int point : words.codePoints().toArray()) {
            boolean other = Character.isSupplementaryCodePoint(point);
            if (other != rare && !open.isEmpty()) {
                runs.add(run(open.toString(), kind, rare));
                open.setLength(0);
            }
            rare = other;
            open.appendCodePoint(point);
        }
        if (!open.isEmpty()) {
            runs.add(run(open.toString(), kind, rare));
        }
        return runs;
    }

    /// Shows the words of a label or key in the faces that have their characters. A word without rare ones is drawn as
    /// always.
    static void dress(Labeled labeled) {
        boolean rare = labeled.getText().codePoints().anyMatch(Character::isSupplementaryCodePoint);
        if (rare) {
            TextFlow flow = new TextFlow();
            runs(labeled.getText(), "run").forEach(run -> {
                run.fillProperty().bind(labeled.textFillProperty());
                flow.getChildren().add(run);
            });
            labeled.setGraphic(flow);
            labeled.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        } else if (labeled.getGraphic() instanceof TextFlow) {
            labeled.setGraphic(null);
            labeled.setContentDisplay(ContentDisplay.LEFT);
        }
    }

    private static Text run(String words, String kind, boolean rare) {
        Text run = new Text(words);
        run.getStyleClass().add(kind);
        if (rare) {
            Theme.loadRare();
            run.getStyleClass().add("rare");
        }
        return run;
    }
}
