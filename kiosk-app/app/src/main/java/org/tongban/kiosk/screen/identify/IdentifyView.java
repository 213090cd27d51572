// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.identify;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.tongban.device.DeviceFault;
import org.tongban.device.DeviceState;
import org.tongban.device.DeviceStatus;
import org.tongban.kiosk.screen.Faults;
import org.tongban.kiosk.screen.Screen;
import org.tongban.kiosk.screen.Wording;
import org.tongban.kiosk.screen.identify.IdentifyViewModel.Shown;
import org.tongban.kiosk.ui.Page;
import org.tongban.kiosk.ui.control.Badge;
import org.tongban.kiosk.ui.control.Banner;
import org.tongban.kiosk.ui.control.Boxes;
import org.tongban.kiosk.ui.control.Buttons;
import org.tongban.kiosk.ui.control.DeviceLine;
import org.tongban.kiosk.ui.control.FactPanel;
import org.tongban.kiosk.ui.control.Panel;
import org.tongban.kiosk.ui.control.TakeCardNotice;
import org.tongban.kiosk.ui.control.Texts;
import org.tongban.kiosk.ui.control.Tiles;
import org.tongban.kiosk.ui.control.Tone;
import org.tongban.kiosk.ui.icon.CardOverReader;
import org.tongban.kiosk.ui.icon.Icon;
import org.tongban.kiosk.ui.icon.WhereOnMachine;
import org.tongban.kiosk.ui.theme.Space;

/// Where the card goes, what the reader really does, and another way.
public final class IdentifyView implements Screen {

    /// Where the page leads.
    public record Ways(Runnable on, Runnable window, Runnable privacy) {}

    private final IdentifyViewModel model;
    private final Wording wording;
    private final String step;
    private final Ways ways;
    private final String key;
    private final String id;
    private final CardOverReader movement = new CardOverReader();
    private boolean cardTaken;

    /// A view of one card.
    ///
    /// @param step the line above the title
    public IdentifyView(IdentifyViewModel model, Wording wording, String step, Ways ways) {
        this.model = model;
        this.wording = wording;
        this.step = step;
        this.ways = ways;
        String whose = model.whose().name().toLowerCase(Locale.ROOT);
        this.key = "identify." + whose;
        this.id = "identify-" + whose;
    }

    @Override
    public void open(Consumer<Page> frame) {
        model.enter();
        model.showing().watch(state -> frame.accept(page(state)));
    }

    @Override
    public void close() {
        model.showing().watch(_ -> {});
        model.leave();
    }

    @Override
    public boolean isWorking() {
        return model.showing().now() instanceof Shown.Reading;
    }

    private Page page(Shown state) {
        return switch (state) {
            case Shown.Waiting waiting -> asking(line(waiting.reader()), waiting.trouble());
            case Shown.Reading _ ->
                asking(new DeviceLine().say(Tone.ACCENT, wording.say("identify.reading")), Optional.empty());
            case Shown.SameCard _ -> sameCard();
            case Shown.Known known -> known(known);
        };
    }

    private Page asking(DeviceLine line, Optional<DeviceFault> trouble) {
        VBox work = Boxes.column(Space.S4);
        trouble.ifPresent(fault -> work.getChildren().add(banner(fault)));
        work.getChildren().addAll(picture(line), otherWay(), Boxes.spring(), privacy());
        movement.play();
        return title("title", "why").work(work);
    }

    private Page sameCard() {
        Banner banner = new Banner(Tone.WARN, wording.say("identify.same"), wording.say("identify.same.next"));
        banner.setId("trouble");
        DeviceLine line = new DeviceLine().say(Tone.OK, wording.say("reader.ready"));
        return title("title", "why").work(Boxes.column(Space.S4, banner, picture(line), otherWay()));
    }

    private Page title(String title, String why) {
        return Page.of(id).step(step).title(wording.say(key + "." + title)).why(wording.say(key + "." + why));
    }

    private Banner banner(DeviceFault fault) {
        Faults faults = new Faults(wording, "reader");
        String next = faults.next(fault) + wording.say("reader.kept");
        Banner banner = new Banner(fault.leavesDeviceUsable() ? Tone.WARN : Tone.ERR, faults.what(fault), next);
        banner.setId("trouble");
        return banner;
    }

    private DeviceLine line(DeviceState reader) {
        if (reader.isOnline()) {
            return new DeviceLine().say(Tone.OK, wording.say("reader.ready")).aside(wording.say("reader.place"));
        }
        if (reader.status() == DeviceStatus.STARTING) {
            return new DeviceLine().say(Tone.UNKNOWN, wording.say("reader.starting"));
        }
        return new DeviceLine().say(Tone.ERR, wording.say("reader.off"));
    }

    private Panel picture(DeviceLine line) {
        HBox both = Boxes.row(Space.S7, movement, new WhereOnMachine(WhereOnMachine.Place.SHELF_RIGHT));
        both.setAlignment(Pos.CENTER);
        line.setId("reader-line");
        return new Panel(both, line);
    }

    private Node otherWay() {
        Button way =
                Tiles.way("way-window", Icon.STAFF, wording.say("identify.window"), wording.say("identify.window.sub"));
        way.setOnAction(_ -> ways.window().run());
        return Boxes.column(Space.S2, Texts.lead(wording.say("identify.other")), way);
    }

    private Node privacy() {
        Button more = Buttons.link(wording.say("identify.privacy.more"));
        more.setId("privacy-more");
        more.setOnAction(_ -> ways.privacy().run());
        return Boxes.column(0, Texts.marked(Icon.SHIELD, Texts.second(wording.say("identify.privacy"))), more);
    }

    private Page known(Shown.Known known) {
        VBox work = Boxes.column(Space.S4);
        if (!cardTaken) {
            work.getChildren()
                    .add(new TakeCardNotice(() -> {
                                cardTaken = true;
                                model.showing().show(known);
                            })
                            .where(wording.say("card.where")));
        }
        work.getChildren()
                .addAll(
                        new FactPanel(wording.say("check.name"), known.maskedName(), Badge.fromIdCard()),
                        new FactPanel(wording.say("check.number"), known.maskedNumber(), Badge.fromIdCard()));
        Button again = Buttons.quiet(wording.say("identify.again"), Icon.REDO);
        again.setId("card-again");
        again.setOnAction(_ -> {
            cardTaken = false;
            model.again();
        });
        Button on = Buttons.primary(wording.say("on"), Icon.NEXT);
        on.setId("primary");
        on.setOnAction(_ -> ways.on().run());
        return Page.of(id + "-known")
                .step(step)
                .title(wording.say(key + ".known"))
                .why(wording.say("identify.known.why"))
                .work(work)
                .left(again)
                .primary(on);
    }
}
