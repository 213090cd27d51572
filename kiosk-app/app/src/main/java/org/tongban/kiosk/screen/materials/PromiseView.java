// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.materials;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.tongban.kiosk.screen.Pager;
import org.tongban.kiosk.screen.Screen;
import org.tongban.kiosk.screen.Wording;
import org.tongban.kiosk.ui.Page;
import org.tongban.kiosk.ui.control.Banner;
import org.tongban.kiosk.ui.control.Buttons;
import org.tongban.kiosk.ui.control.Panel;
import org.tongban.kiosk.ui.control.Texts;
import org.tongban.kiosk.ui.control.Tone;
import org.tongban.kiosk.ui.icon.Icon;
import org.tongban.kiosk.ui.theme.Space;
import org.tongban.kiosk.visit.Promised;

/// Before somebody promises to bring a paper later: until when, what follows when it does not come, and that it can be
/// changed until the form is signed.
public final class PromiseView implements Screen {

    /// Where the page leads.
    ///
    /// @param scan no promise: the paper is here after all
    public record Ways(Runnable promise, Runnable scan) {}

    private final Promised wanted;
    private final Wording wording;
    private final String step;
    private final Ways ways;

    public PromiseView(Promised wanted, Wording wording, String step, Ways ways) {
        this.wanted = wanted;
        this.wording = wording;
        this.step = step;
        this.ways = ways;
    }

    @Override
    public void open(Consumer<Page> frame) {
        Button promise = Buttons.primary(wording.say("promise.go"), Icon.CHECK);
        promise.setId("primary");
        promise.setOnAction(_ -> ways.promise().run());
        Button scan = Buttons.second(wording.say("promise.scan"), Icon.SCANNER);
        scan.setId("promise-scan");
        scan.setOnAction(_ -> ways.scan().run());
        frame.accept(Page.of("promise")
                .step(step)
                .title(wording.say("promise.title", wanted.material().name()))
                .why(wording.say("promise.why." + wanted.follow().kind()))
                .work(new Pager(wording, Space.S3, blocks()))
                .left(scan)
                .primary(promise));
    }

    private List<Node> blocks() {
        Banner consequence = new Banner(
                Tone.WARN, wording.say("promise.consequence"), wanted.follow().consequence());
        consequence.setId("promise-consequence");
        return List.of(
                block("promise.until", wording.say("promise.until.text", day(wanted.due()), workingDays())),
                consequence,
                block("promise.how", wording.say("promise.how.text")),
                block("promise.letter", wording.say("promise.letter.text")));
    }

    private int workingDays() {
        return wanted.follow().workingDays();
    }

    private String day(LocalDate due) {
        return wording.day(due);
    }

    private Panel block(String key, String text) {
        return new Panel(Texts.lead(wording.say(key)), Texts.body(text));
    }
}
