// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.guide;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.tongban.kiosk.catalog.Bundle;
import org.tongban.kiosk.catalog.Bundle.Choice;
import org.tongban.kiosk.catalog.Bundle.Lane;
import org.tongban.kiosk.screen.Pager;
import org.tongban.kiosk.screen.Screen;
import org.tongban.kiosk.screen.Wording;
import org.tongban.kiosk.ui.Page;
import org.tongban.kiosk.ui.control.Badge;
import org.tongban.kiosk.ui.control.Boxes;
import org.tongban.kiosk.ui.control.Buttons;
import org.tongban.kiosk.ui.control.Panel;
import org.tongban.kiosk.ui.control.Texts;
import org.tongban.kiosk.ui.control.TickBox;
import org.tongban.kiosk.ui.icon.Icon;
import org.tongban.kiosk.ui.theme.Space;

/// Which of the lanes does this person need? What belongs to it anyway is told, not asked.
public final class LanesView implements Screen {
    private final Bundle bundle;
    private final List<Lane> here;
    private final Wording wording;
    private final Consumer<Set<String>> begin;
    private final Set<String> chosen = new LinkedHashSet<>();

    /// @param here lanes that can be handed in at this terminal
    /// @param begin with the ids of the lanes that were chosen
    public LanesView(Bundle bundle, List<Lane> here, Wording wording, Consumer<Set<String>> begin) {
        this.bundle = bundle;
        this.here = List.copyOf(here);
        this.wording = wording;
        this.begin = begin;
        here.stream()
                .filter(lane -> lane.choice() == Choice.ALWAYS)
                .map(Lane::id)
                .forEach(chosen::add);
    }

    @Override
    public void open(Consumer<Page> frame) {
        List<Node> blocks = new ArrayList<>();
        bundle.lanes().forEach(lane -> blocks.add(row(lane)));
        Button on = Buttons.primary(wording.say("guide.begin"), Icon.NEXT);
        on.setId("primary");
        on.setOnAction(_ -> begin.accept(Set.copyOf(chosen)));
        frame.accept(Page.of("lanes")
                .title(wording.say("lanes.title"))
                .why(wording.say("lanes.why"))
                .work(new Pager(wording, Space.S2, blocks))
                .primary(on));
    }

    private Panel row(Lane lane) {
        if (!here.contains(lane)) {
            return new Panel(
                    Boxes.row(Space.S3, Texts.lead(lane.name()), Boxes.spring(), Badge.atAWindow()),
                    Texts.second(lane.department() + "　" + lane.note()));
        }
        if (lane.choice() == Choice.ALWAYS) {
            return new Panel(
                    Boxes.row(Space.S3, Texts.lead(lane.name()), Boxes.spring(), Badge.onThisMachine()),
                    Texts.second(lane.department() + "　" + wording.say("lanes.always")));
        }
        TickBox box = new TickBox("lane-" + lane.id(), lane.name());
        box.setSelected(chosen.contains(lane.id()));
        box.selectedProperty().addListener((_, _, on) -> {
            if (on) {
                chosen.add(lane.id());
            } else {
                chosen.remove(lane.id());
            }
        });
        return new Panel(box, Texts.second(lane.department() + "　" + lane.note()));
    }
}
