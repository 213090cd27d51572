// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.identify;

import java.util.function.Consumer;
import javafx.scene.Node;
import org.tongban.device.DeviceFault;
import org.tongban.kiosk.screen.Screen;
import org.tongban.kiosk.screen.Wording;
import org.tongban.kiosk.screen.identify.IdentifyViewModel.Shown;
import org.tongban.kiosk.screen.identify.IdentifyViewModel.Whose;
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

/// Lays out the page that asks for a card, reads it and gives it back.
public final class IdentifyView implements Screen {
    private final IdentifyViewModel model;
    private final Wording texts;
    private final String eyebrow;
    private final Runnable next;
    private final Runnable window;

    public IdentifyView(IdentifyViewModel model, Wording texts, String eyebrow, Runnable next, Runnable window) {
        this.model = model;
        this.texts = texts;
        this.eyebrow = eyebrow;
        this.next = next;
        this.window = window;
    }

    @Override
    public void open(Consumer<Page> frame) {
        model.enter();
        model.showing().watch(shown -> frame.accept(page(shown)));
    }

    @Override
    public void close() {
        model.leave();
    }

    @Override
    public boolean isWorking() {
        return model.showing().now() instanceof Shown.Reading;
    }

    private Page page(Shown shown) {
        return switch (shown) {
            case Shown.Waiting waiting -> waiting(waiting);
            case Shown.Reading _ -> asking(Tone.ACCENT, "identify.reading");
            case Shown.SameCard _ -> troubled(asking(Tone.WARN, "identify.ready"), "identify.same");
            case Shown.Known known -> known(known);
        };
    }

    private Page waiting(Shown.Waiting waiting) {
        if (waiting.trouble().isPresent()) {
            return troubled(
                    asking(Tone.WARN, "identify.state.trouble"),
                    key(waiting.trouble().get()));
        }
        return waiting.reader().isOnline()
                ? asking(Tone.OK, "identify.ready")
                : asking(Tone.UNKNOWN, "identify.state.starting");
    }

    private Page asking(Tone tone, String stateKey) {
        var state = new DeviceLine().say(tone, texts.say(stateKey)).aside(texts.say("identify.where"));
        Node picture = Boxes.row(
                Space.S6,
                Boxes.spring(),
                new CardOverReader(),
                Boxes.spring(),
                new WhereOnMachine(WhereOnMachine.Place.LOWER_RIGHT));
        var other =
                Tiles.way("identify-window", Icon.STAFF, texts.say("identify.staff"), texts.say("identify.staff.sub"));
        other.setOnAction(_ -> window.run());
        return Page.of("identify-" + model.whose())
                .step(eyebrow)
                .title(texts.say("identify.title." + model.whose()))
                .why(texts.say("identify.why"))
                .work(Boxes.column(
                        Space.S4,
                        new Panel(picture, state),
                        Texts.lead(texts.say("identify.other")),
                        Tiles.grid(2, other),
                        Boxes.spring(),
                        Texts.marked(Icon.SHIELD, Texts.second(texts.say("identify.privacy")))));
    }

    private Page troubled(Page page, String key) {
        Node work = page.body().work().orElseThrow();
        var banner = new Banner(Tone.WARN, texts.say(key), texts.say(key + ".do"));
        return page.work(Boxes.column(Space.S4, banner, work));
    }

    private Page known(Shown.Known known) {
        var again = Buttons.quiet(texts.say("identify.again"));
        again.setId("identify-again");
        again.setOnAction(_ -> model.again());
        var notice = new TakeCardNotice(next).where(texts.say("identify.where"));
        return Page.of("identify-known-" + model.whose())
                .step(eyebrow)
                .title(texts.say("identify.known"))
                .why(texts.say("identify.known.why." + (model.whose() == Whose.BEARER ? "BEARER" : "PRINCIPAL")))
                .work(Boxes.column(
                        Space.S4,
                        notice,
                        new FactPanel(texts.say("check.name"), known.maskedName(), Badge.fromIdCard()),
                        new FactPanel(texts.say("check.number"), known.maskedNumber(), Badge.fromIdCard())))
                .left(again);
    }

    private static String key(DeviceFault fault) {
        return switch (fault) {
            case DeviceFault.CardMoved _ -> "identify.fault.moved";
            case DeviceFault.CardRefused _ -> "identify.fault.refused";
            case DeviceFault.UnknownCard _ -> "identify.fault.unknown";
            case DeviceFault.NotConnected _ -> "identify.fault.away";
            case DeviceFault.NoAnswer _ -> "identify.fault.silent";
            case DeviceFault.Garbled _ -> "identify.fault.garbled";
            default -> "identify.fault.broken";
        };
    }
}
