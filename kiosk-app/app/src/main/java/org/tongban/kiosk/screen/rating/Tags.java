// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.rating;

import javafx.scene.Node;
import org.tongban.kiosk.screen.Wording;
import org.tongban.kiosk.ui.control.TickBox;
import org.tongban.kiosk.ui.control.Tiles;

/// Reasons to tick. Screen thread only.
final class Tags {
    private Tags() {}

    static Node grid(RatingViewModel model, Wording wording) {
        return Tiles.grid(
                2,
                model.tagsOffered().stream()
                        .map(tag -> box(model, wording, tag))
                        .toArray(Node[]::new));
    }

    private static TickBox box(RatingViewModel model, Wording wording, String tag) {
        TickBox box = new TickBox("tag-" + tag, wording.say("rating.tag." + tag));
        box.setSelected(model.showing().now().tags().contains(tag));
        box.selectedProperty().addListener((_, _, on) -> model.tick(tag, on));
        return box;
    }
}
