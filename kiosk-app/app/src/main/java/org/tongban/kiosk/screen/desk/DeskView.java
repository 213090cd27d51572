// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.desk;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.tongban.kiosk.screen.When;
import org.tongban.kiosk.screen.Wording;
import org.tongban.kiosk.screen.desk.DeskViewModel.Line;
import org.tongban.kiosk.screen.desk.DeskViewModel.Shown;
import org.tongban.kiosk.ui.control.Badge;
import org.tongban.kiosk.ui.control.Boxes;
import org.tongban.kiosk.ui.control.Buttons;
import org.tongban.kiosk.ui.control.ListRow;
import org.tongban.kiosk.ui.control.ListRows;
import org.tongban.kiosk.ui.control.Texts;
import org.tongban.kiosk.ui.control.Tone;
import org.tongban.kiosk.ui.icon.Icon;
import org.tongban.kiosk.ui.theme.Space;

/// The desk's one window: how many wait, each with machine, page and time, and a key to go. Screen thread only.
public final class DeskView extends BorderPane {
    private static final Set<String> PAGES = Set.of(
            "home",
            "find",
            "guide",
            "bundle",
            "identify",
            "question",
            "materials",
            "scan",
            "check",
            "sign",
            "done",
            "progress",
            "rating",
            "feedback");

    private final DeskViewModel model;
    private final Wording wording;
    private final When when;
    private final String by;
    private final Label state = Texts.second("");
    private final Label count = Texts.number("");
    private final VBox rows = Boxes.column(Space.S2);

    /// @param by who sits here, as the person at the terminal will read it
    public DeskView(DeskViewModel model, Wording wording, ZoneId zone, String hall, String by) {
        this.model = model;
        this.wording = wording;
        this.when = new When(wording, zone);
        this.by = by;
        getStyleClass().addAll("root", "desk");
        HBox top = Boxes.row(
                Space.S4,
                Texts.section(wording.say("desk.title")),
                Texts.second(hall),
                Boxes.spring(),
                state,
                Texts.second(wording.say("desk.by", by)));
        top.setPadding(new Insets(Space.S4, Space.S7, Space.S4, Space.S7));
        VBox body = Boxes.column(Space.S3, count, rows);
        body.setPadding(new Insets(Space.S4, Space.S7, Space.S7, Space.S7));
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("desk-scroll");
        setTop(top);
        setCenter(scroll);
        model.showing().watch(this::show);
    }

    private void show(Shown shown) {
        state.setText(wording.say(shown.isReached() ? "desk.reached" : "desk.silent"));
        count.setId("desk-count");
        count.setText(shown.waiting() == 0 ? wording.say("desk.none") : wording.say("desk.waiting", shown.waiting()));
        rows.getChildren()
                .setAll(shown.lines().stream()
                        .map(line -> ListRows.panel(List.of(row(line, shown.now()))))
                        .toList());
    }

    private ListRow row(Line line, Instant now) {
        var call = line.call();
        String waited = when.span(Duration.between(call.since(), now));
        ListRow row = new ListRow(
                        "call-" + call.terminalId(),
                        wording.say("desk.call", call.terminalId(), wording.say("desk.kind." + call.kind())))
                .icon(Icon.BELL)
                .sub(wording.say("desk.page", page(call.page()), when.clock(call.since()), waited, call.code()));
        if (line.by().isPresent()) {
            return row.end(Badge.of(
                    Tone.OK, Icon.CHECK, wording.say("desk.goes", line.by().orElse(""))));
        }
        Button go = Buttons.small(wording.say("desk.go"), Icon.USER);
        go.setId("go-" + call.terminalId());
        go.setOnAction(_ -> model.go(call, by));
        return row.end(Badge.of(Tone.WARN, wording.say("desk.waits", waited)), go);
    }

    private String page(String word) {
        String first = word.replaceFirst("-.*", "");
        return PAGES.contains(first) ? wording.say("desk.page." + first) : word;
    }
}
