// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.tongban.device.DeviceFault;
import org.tongban.kiosk.screen.Screen;
import org.tongban.kiosk.screen.Wording;
import org.tongban.kiosk.screen.scan.ScanViewModel.Shown;
import org.tongban.kiosk.screen.scan.ScanViewModel.Work;
import org.tongban.kiosk.ui.Page;
import org.tongban.kiosk.ui.control.Banner;
import org.tongban.kiosk.ui.control.Boxes;
import org.tongban.kiosk.ui.control.Buttons;
import org.tongban.kiosk.ui.control.DeviceLine;
import org.tongban.kiosk.ui.control.PagePicture;
import org.tongban.kiosk.ui.control.Panel;
import org.tongban.kiosk.ui.control.PrimaryButton;
import org.tongban.kiosk.ui.control.Tone;
import org.tongban.kiosk.ui.control.Working;
import org.tongban.kiosk.ui.icon.Icon;
import org.tongban.kiosk.ui.theme.Space;

/// Lays out the scanning of one paper through the feeder: what to lay in, what the scanner does, the pages that came.
public final class ScanView implements Screen {
    private static final double THUMB_WIDTH = 290;
    private static final double THUMB_HEIGHT = 410;
    private final ScanViewModel model;
    private final Wording texts;
    private final String eyebrow;
    private final Runnable done;

    public ScanView(ScanViewModel model, Wording texts, String eyebrow, Runnable done) {
        this.model = model;
        this.texts = texts;
        this.eyebrow = eyebrow;
        this.done = done;
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
        return model.isRunning();
    }

    private Page page(Shown shown) {
        List<Node> parts = new ArrayList<>();
        parts.add(new Panel(state(shown)));
        if (shown.work() instanceof Work.Trouble(DeviceFault fault)) {
            parts.add(new Banner(Tone.WARN, texts.say(key(fault)), texts.say(key(fault) + ".do")));
        }
        if (!shown.pages().isEmpty()) {
            parts.add(thumbs(shown.pages()));
        }
        boolean complete = model.isComplete();
        Page page = Page.of("scan-" + model.material().code())
                .step(eyebrow + " · " + model.material().name())
                .title(
                        complete
                                ? texts.say("scan.complete", shown.pages().size())
                                : texts.say("scan.title", model.pagesStillNeeded()))
                .why(texts.say(complete ? "scan.complete.why" : "scan.why"))
                .work(Boxes.column(Space.S4, parts.toArray(Node[]::new)))
                .primary(complete ? finish() : start());
        return complete ? page.left(again()) : page;
    }

    private Node state(Shown shown) {
        if (shown.work() instanceof Work.Running) {
            return new Working(Icon.SCANNER).say(texts.say("scan.running"), texts.say("scan.running.more"));
        }
        return shown.scanner().isOnline()
                ? new DeviceLine().say(Tone.OK, texts.say("scan.ready"))
                : new DeviceLine().say(Tone.UNKNOWN, texts.say("scan.away"));
    }

    private Node thumbs(List<byte[]> pages) {
        return Boxes.row(
                Space.S3,
                pages.stream()
                        .map(jpeg -> new PagePicture(jpeg, THUMB_WIDTH, THUMB_HEIGHT))
                        .toArray(Node[]::new));
    }

    private PrimaryButton start() {
        var start = Buttons.primary(texts.say("scan.start"), Icon.SCANNER);
        start.setId("primary");
        if (model.isRunning()) {
            start.busy(texts.say("scan.running"));
        }
        start.setOnAction(_ -> model.start());
        return start;
    }

    private PrimaryButton finish() {
        var finish = Buttons.primary(texts.say("scan.done"), Icon.NEXT);
        finish.setId("primary");
        finish.setOnAction(_ -> done.run());
        return finish;
    }

    private Node again() {
        var again = Buttons.second(texts.say("scan.again"), Icon.REDO);
        again.setId("scan-again");
        again.setOnAction(_ -> model.startOver());
        return again;
    }

    private static String key(DeviceFault fault) {
        return switch (fault) {
            case DeviceFault.NothingToScan _ -> "scan.fault.empty";
            case DeviceFault.PaperJam _, DeviceFault.CoverOpen _ -> "scan.fault.jam";
            case DeviceFault.Busy _ -> "scan.fault.busy";
            default -> "scan.fault.away";
        };
    }
}
