// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.ui.control;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.tongban.kiosk.ui.icon.Icon;
import org.tongban.kiosk.ui.theme.Space;

/// One step of a case: a mark with a line below it, what happened, who, when. Screen thread only.
public final class StepRow {
    private static final double MARK = 40;

    private StepRow() {}

    /// Where the case is.
    public enum Mark {
        DONE,
        NOW,
        TO_COME
    }

    public static HBox of(Mark mark, String title, String who, String line) {
        VBox at = new VBox(Space.S1, icon(mark));
        at.setAlignment(Pos.TOP_CENTER);
        at.setMinWidth(MARK);
        at.setMaxWidth(MARK);
        Region rail = new Region();
        rail.getStyleClass().addAll("step-rail", style(mark));
        VBox.setVgrow(rail, Priority.ALWAYS);
        at.getChildren().add(rail);
        HBox head = Boxes.row(Space.S2, Texts.lead(title), Texts.second(who));
        VBox words = new VBox(head, Texts.second(line));
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(Space.S3, at, words);
        row.getStyleClass().add("step-row");
        return row;
    }

    private static Node icon(Mark mark) {
        if (mark == Mark.DONE) {
            return Texts.marked(Icon.CHECKC, Tone.OK, Texts.caption(""));
        }
        Region dot = new Region();
        dot.getStyleClass().addAll("step-dot", style(mark));
        return dot;
    }

    private static String style(Mark mark) {
        return "step-" + mark.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
