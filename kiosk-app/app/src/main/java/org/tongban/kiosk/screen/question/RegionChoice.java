// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.question;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.tongban.kiosk.catalog.Form.Option;
import org.tongban.kiosk.catalog.Regions;
import org.tongban.kiosk.screen.Wording;
import org.tongban.kiosk.ui.control.Buttons;
import org.tongban.kiosk.ui.control.Choice;
import org.tongban.kiosk.ui.control.ChoiceList;
import org.tongban.kiosk.ui.theme.Space;

/// A region, level by level. A level with something below it opens; the lowest one is the answer.
final class RegionChoice extends VBox {
    private final Regions regions;
    private final Wording wording;
    private final Consumer<String> chosen;

    RegionChoice(List<Option> options, Wording wording, String before, Consumer<String> chosen) {
        super(Space.S3);
        this.regions = new Regions(options);
        this.wording = wording;
        this.chosen = chosen;
        show(before.isEmpty() ? "" : Regions.above(before), before);
    }

    private void show(String above, String selected) {
        ChoiceList list = new ChoiceList(regions.below(above).stream()
                .map(option -> Choice.of(option.value(), option.label()))
                .toList());
        list.select(selected);
        list.selectedProperty().addListener((_, _, code) -> take(code));
        getChildren().setAll(list);
        if (!above.isEmpty()) {
            Button up = Buttons.link(wording.say("question.region.up"));
            up.setId("region-up");
            up.setOnAction(_ -> {
                chosen.accept("");
                show(
                        regions.below("").stream().anyMatch(top -> top.value().equals(above))
                                ? ""
                                : Regions.above(above),
                        "");
            });
            getChildren().add(up);
        }
    }

    private void take(String code) {
        if (regions.isWhole(code)) {
            chosen.accept(code);
        } else {
            chosen.accept("");
            show(code, "");
        }
    }
}
