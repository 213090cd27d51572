// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.progress;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import org.tongban.kiosk.casework.Progress;
import org.tongban.kiosk.screen.Wording;
import org.tongban.kiosk.ui.control.Badge;
import org.tongban.kiosk.ui.control.Boxes;
import org.tongban.kiosk.ui.control.LaneTrack;
import org.tongban.kiosk.ui.control.Panel;
import org.tongban.kiosk.ui.control.Texts;
import org.tongban.kiosk.ui.control.Tone;
import org.tongban.kiosk.ui.theme.Space;

/// The lanes of one thing done once, on one axis of days, with one tick for today.
final class LanePanel {
    private final List<Progress.Lane> lanes;
    private final CaseWords words;
    private final Wording wording;
    private final Instant begin;
    private final Instant end;

    LanePanel(List<Progress.Lane> lanes, CaseWords words, Wording wording) {
        this.lanes = lanes;
        this.words = words;
        this.wording = wording;
        begin = lanes.stream().map(Progress.Lane::from).min(Instant::compareTo).orElseThrow();
        end = lanes.stream().map(Progress.Lane::until).max(Instant::compareTo).orElseThrow();
    }

    Node node(LocalDate today) {
        long over = lanes.stream().filter(lane -> lane.state().isOver()).count();
        Instant noon = today.atTime(12, 0).atZone(words.when().zone()).toInstant();
        Panel panel = new Panel(
                Boxes.row(
                        Space.S2,
                        Texts.lead(wording.say("case.lanes")),
                        Boxes.spring(),
                        Texts.second(wording.say("case.lanes.count", lanes.size(), over))),
                Boxes.row(
                        Space.S2,
                        Texts.second(words.when().day(begin)),
                        Boxes.spring(),
                        Badge.of(
                                Tone.PLAIN,
                                wording.say("case.lanes.today", words.when().day(today))),
                        Boxes.spring(),
                        Texts.second(wording.say("case.lanes.end", words.when().day(end)))));
        lanes.forEach(lane -> panel.getChildren().add(lane(lane, noon)));
        panel.setId("case-lanes");
        return panel;
    }

    private Node lane(Progress.Lane lane, Instant today) {
        boolean over = lane.state().isOver();
        String line = lane.waitsFor()
                .orElseGet(() -> wording.say(
                        over ? "case.lane.over" : "case.lane.until",
                        words.when().day(lane.until())));
        return Boxes.column(
                0,
                Boxes.row(
                        Space.S2,
                        Texts.lead(lane.itemName()),
                        Texts.second(lane.unit()),
                        Boxes.spring(),
                        Badge.of(CaseWords.tone(lane.state()), words.laneState(lane))),
                new LaneTrack(place(lane.from()), place(lane.until()), place(today), over),
                Texts.second(line));
    }

    private double place(Instant at) {
        double whole = Math.max(1, Duration.between(begin, end).toSeconds());
        return Duration.between(begin, at).toSeconds() / whole;
    }
}
