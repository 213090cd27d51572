// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.image.Image;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.tongban.device.DeviceFault;
import org.tongban.device.DeviceState;
import org.tongban.device.DeviceStatus;
import org.tongban.device.scan.PageScanner.Source;
import org.tongban.kiosk.screen.Faults;
import org.tongban.kiosk.screen.Screen;
import org.tongban.kiosk.screen.Wording;
import org.tongban.kiosk.screen.scan.ScanViewModel.Originals;
import org.tongban.kiosk.screen.scan.ScanViewModel.Shown;
import org.tongban.kiosk.screen.scan.ScanViewModel.Work;
import org.tongban.kiosk.ui.Page;
import org.tongban.kiosk.ui.UiThread;
import org.tongban.kiosk.ui.control.Banner;
import org.tongban.kiosk.ui.control.Boxes;
import org.tongban.kiosk.ui.control.Buttons;
import org.tongban.kiosk.ui.control.DeviceLine;
import org.tongban.kiosk.ui.control.LivePicture;
import org.tongban.kiosk.ui.control.PagePicture;
import org.tongban.kiosk.ui.control.Panel;
import org.tongban.kiosk.ui.control.PrimaryButton;
import org.tongban.kiosk.ui.control.Texts;
import org.tongban.kiosk.ui.control.Tone;
import org.tongban.kiosk.ui.icon.Icon;
import org.tongban.kiosk.ui.icon.WhereOnMachine;
import org.tongban.kiosk.ui.theme.Space;
import org.tongban.page.PageFlaw;

/// One paper through the feeder: what to lay in, what the scanner does, the pages that came, one of them again.
public final class ScanView implements Screen {
    private static final double PAGE_WIDTH = 280;
    private static final double PAGE_HEIGHT = 396;
    private static final double LIVE_WIDTH = 560;
    private static final double LIVE_HEIGHT = 420;

    /// Where the page leads.
    public record Ways(Runnable on, Runnable window) {}

    private final ScanViewModel model;
    private final Wording wording;
    private final String step;
    private final Ways ways;
    private final UiThread ui;
    private final LivePicture live = new LivePicture(LIVE_WIDTH, LIVE_HEIGHT);
    private Optional<LiveFrames<Image>> frames = Optional.empty();

    /// @param ui takes a camera's frames to the screen
    public ScanView(ScanViewModel model, Wording wording, String step, UiThread ui, Ways ways) {
        this.ui = ui;
        this.model = model;
        this.wording = wording;
        this.step = step;
        this.ways = ways;
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
        seeNoMore();
    }

    @Override
    public boolean isWorking() {
        return model.isRunning();
    }

    private Page page(Shown state) {
        VBox work = Boxes.column(Space.S4);
        if (state.work() instanceof Work.Trouble trouble) {
            work.getChildren().add(banner(trouble.fault()));
        }
        DeviceLine line = line(state);
        line.setId("scanner-line");
        boolean watches = state.isLive() && !model.isComplete();
        if (watches) {
            work.getChildren().add(new Panel(see(), Texts.lead(wording.say("scan.live")), line));
        } else {
            seeNoMore();
        }
        if (state.pages().isEmpty() && state.isLive()) {
            work.getChildren().add(Texts.second(wording.say("scan.live.how")));
        } else if (state.pages().isEmpty()) {
            HBox where = Boxes.row(Space.S6, new WhereOnMachine(WhereOnMachine.Place.SHELF_LEFT), howTo(state));
            work.getChildren().add(new Panel(where, line));
        } else {
            if (!flaws(state).isEmpty()) work.getChildren().add(review(state));
            Panel taken = watches ? new Panel(pages(state)) : new Panel(pages(state), line);
            work.getChildren().addAll(taken, Texts.second(say(state, "scan.look")));
        }
        originals(state).ifPresent(work.getChildren()::add);
        return actions(state, head(state).work(work));
    }

    /// A paper that was left behind is somebody's only one.
    private Optional<Node> originals(Shown state) {
        if (!model.isComplete() || state.left() == Originals.NONE) {
            return Optional.empty();
        }
        boolean isSeen = state.left() == Originals.IN_FEEDER;
        Node told = isSeen
                ? new Banner(Tone.WARN, wording.say("scan.left"), wording.say("scan.left.next"))
                : Texts.marked(Icon.INFO, Texts.second(say(state, "scan.left")));
        told.setId("originals");
        return Optional.of(told);
    }

    /// The first frame begins the view; it ends with the page.
    private Node see() {
        if (frames.isEmpty()) {
            frames = Optional.of(LiveFrames.start(model::liveFrame, LivePicture::decoded, live::show, ui));
        }
        return live;
    }

    private void seeNoMore() {
        frames.ifPresent(LiveFrames::close);
        frames = Optional.empty();
    }

    private Page head(Shown state) {
        int needed = model.pagesStillNeeded();
        // From the glass one page at a time, so its number is told and not how many are missing.
        int told = isGlass(state) ? state.pages().size() + 1 : needed;
        String title = needed == 0 ? wording.say("scan.all") : say(state, "scan.title", told);
        return Page.of("scan")
                .step(step)
                .title(title)
                .why(say(state, "scan.why", model.material().name()));
    }

    private Node howTo(Shown state) {
        return Boxes.column(
                Space.S3,
                Texts.lead(say(state, "scan.how.1")),
                Texts.lead(say(state, "scan.how.2")),
                Texts.lead(say(state, "scan.how.3")));
    }

    private static boolean isGlass(Shown state) {
        return state.source() == Source.FLATBED;
    }

    /// Words of the feeder, or of the glass where there is no feeder.
    private String say(Shown state, String key, Object... values) {
        String place = state.isLive() ? ".camera" : isGlass(state) ? ".glass" : "";
        return wording.say(key + place, values);
    }

    private Banner banner(DeviceFault fault) {
        Faults faults = new Faults(wording, "scanner");
        Banner banner = new Banner(Tone.WARN, faults.what(fault), faults.next(fault) + wording.say("scanner.kept"));
        banner.setId("trouble");
        return banner;
    }

    /// What a person should look at. A page is kept as it is unless the person scans it again.
    private Banner review(Shown state) {
        Banner banner = new Banner(Tone.WARN, flaws(state), wording.say("scan.flaw.next"));
        banner.setId("page-flaws");
        return banner;
    }

    private String flaws(Shown state) {
        var told = new StringBuilder();
        for (int at = 0; at < state.flaws().size(); at++) {
            for (PageFlaw flaw : PageFlaw.values()) {
                if (!state.flaws().get(at).contains(flaw)) continue;
                told.append(wording.say("scan.flaw." + flaw.name().toLowerCase(Locale.ROOT), at + 1));
            }
        }
        return told.toString();
    }

    private DeviceLine line(Shown state) {
        if (state.work() instanceof Work.Running) {
            return new DeviceLine().say(Tone.ACCENT, say(state, "scan.running"));
        }
        DeviceState scanner = state.scanner();
        if (scanner.isOnline()) {
            return new DeviceLine().say(Tone.OK, wording.say("scanner.ready"));
        }
        return scanner.status() == DeviceStatus.STARTING
                ? new DeviceLine().say(Tone.UNKNOWN, wording.say("scanner.starting"))
                : new DeviceLine().say(Tone.ERR, wording.say("scanner.off"));
    }

    private Node pages(Shown state) {
        List<Node> row = new ArrayList<>();
        for (int at = 0; at < state.pages().size(); at++) {
            row.add(page(state, at));
        }
        HBox pages = Boxes.row(Space.S3, row.toArray(Node[]::new));
        pages.setId("pages");
        return pages;
    }

    private Node page(Shown state, int at) {
        Button again = Buttons.small(wording.say("scan.again", at + 1), Icon.REDO);
        again.setId("page-again-" + (at + 1));
        again.setDisable(model.isRunning());
        again.setOnAction(_ -> {
            model.choose(at);
            model.scanChosenAgain();
        });
        double share = Math.min(1, 3.0 / state.pages().size());
        return Boxes.column(
                Space.S2, new PagePicture(state.pages().get(at), PAGE_WIDTH * share, PAGE_HEIGHT * share), again);
    }

    private Page actions(Shown state, Page page) {
        boolean running = model.isRunning();
        if (model.isComplete() && !running) {
            Button more = Buttons.second(wording.say("scan.more"), Icon.PLUS);
            more.setId("scan-more");
            more.setOnAction(_ -> model.start());
            Button on = Buttons.primary(wording.say("scan.done", state.pages().size()), Icon.NEXT);
            on.setId("primary");
            on.setOnAction(_ -> ways.on().run());
            return page.left(more).primary(on);
        }
        PrimaryButton start =
                Buttons.primary(wording.say(state.isLive() ? "scan.start.camera" : "scan.start"), Icon.SCANNER);
        start.setId("primary");
        start.setOnAction(_ -> model.start());
        if (running) {
            start.busy(wording.say("scan.busy"));
        }
        Button without = Buttons.quiet(wording.say("materials.without"), Icon.COUNTER);
        without.setId("without");
        without.setOnAction(_ -> ways.window().run());
        return page.left(without).primary(start);
    }
}
