// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.rating;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.tongban.kiosk.casework.Satisfaction;
import org.tongban.kiosk.screen.Overlays;
import org.tongban.kiosk.screen.Wording;
import org.tongban.kiosk.screen.rating.RatingViewModel.Shown;
import org.tongban.kiosk.ui.control.Banner;
import org.tongban.kiosk.ui.control.Boxes;
import org.tongban.kiosk.ui.control.Buttons;
import org.tongban.kiosk.ui.control.OverlayCard;
import org.tongban.kiosk.ui.control.Texts;
import org.tongban.kiosk.ui.control.Tone;
import org.tongban.kiosk.ui.theme.Space;

/// The faces on the last page of a visit; a face opens a card with reasons. Nobody has to. Screen thread only.
public final class RatingRow {
    private final RatingViewModel model;
    private final Wording wording;
    private final Overlays overlays;
    private final VBox node = Boxes.column(Space.S2);

    public RatingRow(RatingViewModel model, Wording wording, Overlays overlays) {
        this.model = model;
        this.wording = wording;
        this.overlays = overlays;
        node.setId("rating");
        model.showing().watch(this::show);
    }

    public Node node() {
        return node;
    }

    private void show(Shown state) {
        if (state.stage() == RatingViewModel.Stage.KEPT) {
            Banner kept =
                    new Banner(Tone.OK, wording.say("rating.kept", level(state)), wording.say("rating.kept.next"));
            kept.setId("rating-kept");
            node.getChildren().setAll(kept);
            return;
        }
        node.getChildren()
                .setAll(
                        Boxes.row(
                                Space.S3,
                                Texts.lead(wording.say("rating.title")),
                                Texts.second(wording.say(
                                        overlays.isLarge() ? "rating.voluntary.large" : "rating.voluntary"))),
                        Faces.row(wording, state.level(), this::choose));
    }

    private String level(Shown state) {
        return state.level().map(level -> wording.say("rating." + level)).orElse("");
    }

    private void choose(Satisfaction level) {
        model.choose(level);
        List<Node> nodes = new ArrayList<>();
        nodes.add(Texts.question(wording.say("rating." + level)));
        nodes.add(Texts.body(wording.say("rating.tags")));
        nodes.add(Tags.grid(model, wording));
        Button send = Buttons.large(wording.say("rating.send"));
        send.setId("rating-send");
        send.setOnAction(_ -> {
            overlays.close();
            model.send();
        });
        Button not = Buttons.second(wording.say("rating.not"));
        not.setId("rating-not");
        not.setOnAction(_ -> overlays.close());
        nodes.add(send);
        nodes.add(Boxes.shares(Space.S3, not));
        overlays.show(new OverlayCard(nodes.toArray(Node[]::new)));
    }
}
