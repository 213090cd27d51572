// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.ui.control;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.tongban.kiosk.ui.icon.Icon;
import org.tongban.kiosk.ui.icon.Icons;
import org.tongban.kiosk.ui.theme.Space;

/// Where a case is: a few states side by side, each with icon, words and a line such as a time.
public final class StateSteps extends HBox {

    public StateSteps(List<State> states) {
        getStyleClass().add("state-steps");
        show(states);
    }

    /// One state.
    ///
    /// @param tone [Tone#PLAIN] for one that is still to come
    public record State(Tone tone, Icon icon, String words, String line) {}

    /// Shows these states in place of the others.
    public void show(List<State> states) {
        getChildren().clear();
        for (State state : states) {
            if (!getChildren().isEmpty()) {
                getChildren().add(Boxes.spring());
            }
            getChildren().add(step(state));
        }
    }

    private static HBox step(State state) {
        Label words = Texts.lead(state.words());
        words.getStyleClass().add("state-words");
        HBox step = new HBox(Space.S2, Icons.node(state.icon(), 34), new VBox(words, Texts.second(state.line())));
        step.getStyleClass().addAll("state-step", state.tone().styleClass());
        return step;
    }
}
