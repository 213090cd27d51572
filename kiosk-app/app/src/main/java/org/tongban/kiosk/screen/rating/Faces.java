// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.rating;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.text.TextAlignment;
import org.tongban.kiosk.casework.Satisfaction;
import org.tongban.kiosk.screen.Wording;
import org.tongban.kiosk.ui.control.Boxes;
import org.tongban.kiosk.ui.control.Tiles;
import org.tongban.kiosk.ui.icon.Icon;
import org.tongban.kiosk.ui.theme.Space;

/// The five faces, best first, all of one colour. Screen thread only.
final class Faces {
    private static final Map<Satisfaction, Icon> ICONS = new EnumMap<>(Map.of(
            Satisfaction.VERY_SATISFIED, Icon.F5,
            Satisfaction.SATISFIED, Icon.F4,
            Satisfaction.FAIR, Icon.F3,
            Satisfaction.DISSATISFIED, Icon.F2,
            Satisfaction.VERY_DISSATISFIED, Icon.F1));

    private Faces() {}

    static HBox row(Wording wording, Optional<Satisfaction> chosen, Consumer<Satisfaction> choose) {
        return Boxes.shares(
                Space.S2,
                Arrays.stream(Satisfaction.values())
                        .map(level -> face(wording, level, chosen, choose))
                        .toArray(Node[]::new));
    }

    private static Node face(
            Wording wording, Satisfaction level, Optional<Satisfaction> chosen, Consumer<Satisfaction> choose) {
        Icon icon = ICONS.getOrDefault(level, Icon.F3);
        Button face = Tiles.tile("face-" + level.stars(), icon, wording.say("rating." + level));
        if (chosen.equals(Optional.of(level))) {
            face.getStyleClass().add("chosen");
        }
        face.getStyleClass().add("face");
        face.setWrapText(true);
        face.setTextAlignment(TextAlignment.CENTER);
        face.setOnAction(_ -> choose.accept(level));
        return face;
    }
}
