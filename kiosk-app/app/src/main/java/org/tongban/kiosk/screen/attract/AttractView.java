// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.attract;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.tongban.kiosk.screen.Screen;
import org.tongban.kiosk.screen.Wording;
import org.tongban.kiosk.ui.Page;
import org.tongban.kiosk.ui.control.Boxes;
import org.tongban.kiosk.ui.control.Panel;
import org.tongban.kiosk.ui.control.Texts;
import org.tongban.kiosk.ui.control.Tone;
import org.tongban.kiosk.ui.icon.Icon;
import org.tongban.kiosk.ui.theme.Space;
import org.tongban.kiosk.visit.LineWatch;

/// Calm, while nobody stands there: what can be done here, what is new, the state of the machine in words. Nothing on
/// it moves by itself; from time to time it turns to the next things, stands a little elsewhere and, after a while,
/// darker, so that nothing burns into the glass. Any touch leads to the first page.
public final class AttractView implements Screen {
    private static final int ITEMS = 6;
    private static final int NOTICES = 2;
    private static final int TURN_SECONDS = 12;
    private static final int SHIFT_SECONDS = 60;
    private static final int DIM_SECONDS = 300;
    private static final double SHIFT = 14;
    private static final double DIM = 0.55;

    private final AttractViewModel model;
    private final Wording wording;
    private Consumer<Page> frame = _ -> {};
    private int seconds;

    public AttractView(AttractViewModel model, Wording wording) {
        this.model = model;
        this.wording = wording;
    }

    @Override
    public void open(Consumer<Page> shows) {
        frame = shows;
        show();
    }

    @Override
    public void close() {
        frame = _ -> {};
    }

    @Override
    public void tick() {
        seconds++;
        if (seconds % TURN_SECONDS == 0 || seconds == DIM_SECONDS) {
            show();
        }
    }

    private void show() {
        VBox work = Boxes.column(
                Space.S5,
                Texts.greeting(model.hall().name()),
                Texts.section(wording.say("home.why.large")),
                new Panel(items()));
        notices().forEach(work.getChildren()::add);
        work.getChildren().addAll(Boxes.spring(), states());
        int place = seconds / SHIFT_SECONDS % 4;
        double down = place > 1 ? SHIFT : 0;
        double right = place % 2 == 1 ? SHIFT : 0;
        work.setPadding(new Insets(Space.S6 + down, 0, 0, right));
        work.setOpacity(seconds >= DIM_SECONDS ? DIM : 1);
        var foot = Boxes.row(Space.S2, Texts.marked(Icon.HAND, Texts.lead(wording.say("attract.touch"))));
        foot.setPadding(new Insets(0, Space.S7, 0, Space.S7));
        frame.accept(Page.of("attract").whole().work(work).foot(foot));
    }

    private Node[] items() {
        List<Node> lines = new ArrayList<>(List.of(Texts.lead(wording.say("home.items"))));
        model.items(seconds / TURN_SECONDS, ITEMS).forEach(item -> lines.add(Texts.body(item.name())));
        return lines.toArray(Node[]::new);
    }

    private List<Node> notices() {
        return model.notices(NOTICES).stream()
                .<Node>map(notice -> new Panel(
                        Texts.lead(notice.title()),
                        Texts.second(wording.say("attract.notice", notice.issuer(), notice.issued()))))
                .toList();
    }

    private Node states() {
        VBox states = Boxes.column(Space.S2);
        LineWatch.Line line = model.line();
        if (line != LineWatch.Line.UP) {
            states.getChildren().add(state(wording.say("attract.line." + line.name())));
        }
        model.off().forEach(word -> states.getChildren().add(state(wording.say("attract." + word + ".off"))));
        if (states.getChildren().isEmpty()) {
            states.getChildren()
                    .add(Texts.marked(
                            Icon.CHECKC, Tone.OK, Texts.toned(Texts.body(wording.say("attract.well")), Tone.OK)));
        }
        return states;
    }

    private static Node state(String words) {
        return Texts.marked(Icon.ALERTC, Tone.WARN, Texts.toned(Texts.body(words), Tone.WARN));
    }
}
