// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.tongban.kiosk.screen.Screen;
import org.tongban.kiosk.screen.Wording;
import org.tongban.kiosk.ui.Page;
import org.tongban.kiosk.ui.control.Banner;
import org.tongban.kiosk.ui.control.Boxes;
import org.tongban.kiosk.ui.control.Panel;
import org.tongban.kiosk.ui.control.Texts;
import org.tongban.kiosk.ui.control.Tone;
import org.tongban.kiosk.ui.icon.Icon;
import org.tongban.kiosk.ui.theme.Space;
import org.tongban.kiosk.visit.TerminalProfile;

/// The whole screen when nothing can be done here: what, since when, what became of earlier cases, where to go.
public final class OutOfServiceView implements Screen {

    /// What is known of the trouble.
    ///
    /// @param since as HH:mm
    /// @param faultNumber for staff
    public record Trouble(String since, String faultNumber) {}

    private final Trouble trouble;
    private final TerminalProfile terminal;
    private final Wording wording;

    public OutOfServiceView(Trouble trouble, TerminalProfile terminal, Wording wording) {
        this.trouble = trouble;
        this.terminal = terminal;
        this.wording = wording;
    }

    /// Only what is known: a hall that named no windows and no other machine shows neither.
    private Node[] elsewhere() {
        List<Node> lines = new ArrayList<>(List.of(Texts.lead(wording.say("out.window"))));
        if (!terminal.windowHint().isEmpty()) {
            lines.add(Texts.body(terminal.windowHint()));
        }
        lines.add(Texts.body(wording.say("out.phone", terminal.servicePhone())));
        if (!terminal.nextTerminal().isEmpty()) {
            lines.add(Texts.body(wording.say("out.next", terminal.nextTerminal())));
        }
        return lines.toArray(Node[]::new);
    }

    @Override
    public void open(Consumer<Page> frame) {
        var foot = Boxes.row(
                Space.S6,
                Texts.caption(wording.say("out.fault", trouble.faultNumber())),
                Texts.caption(wording.say("out.owner", terminal.owner())),
                Boxes.spring(),
                Texts.caption(wording.say("out.service", terminal.servicePhone())));
        foot.setPadding(new javafx.geometry.Insets(0, Space.S7, 0, Space.S7));
        foot.setId("out-foot");
        frame.accept(Page.of("out-of-service")
                .whole()
                .work(Boxes.column(
                        Space.S5,
                        Boxes.spring(),
                        Texts.marked(Icon.WRENCH, Texts.section(wording.say("out.since", trouble.since()))),
                        Texts.greeting(wording.say("out.title")),
                        Texts.body(wording.say("out.reason")),
                        new Banner(Tone.OK, wording.say("out.kept")),
                        new Panel(elsewhere()),
                        Boxes.spring(),
                        Boxes.spring()))
                .foot(foot));
    }
}
