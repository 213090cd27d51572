// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.flow;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.input.Clipboard;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;
import org.tongban.kiosk.screen.Screen;
import org.tongban.kiosk.screen.Services;
import org.tongban.kiosk.screen.Wording;
import org.tongban.kiosk.ui.BottomBar;
import org.tongban.kiosk.ui.Frame;
import org.tongban.kiosk.ui.theme.ThemeKind;
import org.tongban.kiosk.visit.VisitClock;

/// The kiosk's screen as a whole: the one frame, the page in front, the bars, the clocks, and the wipe. Screen thread
/// only.
public final class Kiosk {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("M月d日 EEEE", Locale.SIMPLIFIED_CHINESE);
    private final Services services;
    private final Frame frame;
    private final Wording texts = new Wording(Locale.SIMPLIFIED_CHINESE);
    private final Cards overlays;
    private final Asides notices;
    private Optional<Trip> trip = Optional.empty();
    private Optional<Screen> front = Optional.empty();
    private Optional<Screen> behind = Optional.empty();
    private VisitClock visitClock;

    public Kiosk(Services services, Frame frame) {
        this.services = services;
        this.frame = frame;
        this.overlays = new Cards(frame, texts);
        this.notices = new Asides(services, texts, this::back);
        this.visitClock = new VisitClock(services.clock(), services.times());
    }

    /// Shows the home page and starts the clocks.
    public void start() {
        var bar = frame.bottomBar();
        bar.onBack(this::back);
        bar.onHome(this::leaveIfNothingIsLost);
        bar.onLeave(this::leaveIfNothingIsLost);
        bar.onHelp(() -> aside(notices.help()));
        bar.onWindow(() -> aside(notices.window()));
        bar.onPrivacy(() -> aside(notices.privacy()));
        bar.onAbout(() -> aside(notices.about()));
        bar.onLarge(this::large);
        frame.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> visitClock.touched());
        var _ = services.line().onLine(line -> services.ui().show(() -> frame.line(line)));
        var ticks = new Timeline(new KeyFrame(Duration.seconds(1), _ -> tick()));
        ticks.setCycleCount(Timeline.INDEFINITE);
        ticks.play();
        goHome();
    }

    Services services() {
        return services;
    }

    Wording texts() {
        return texts;
    }

    Cards overlays() {
        return overlays;
    }

    Asides notices() {
        return notices;
    }

    boolean isLarge() {
        return frame.theme() == ThemeKind.ELDER;
    }

    void saved(String words) {
        frame.saved(words);
    }

    /// Brings a screen to the front; the one before is closed for good.
    void go(Screen next) {
        behind = Optional.empty();
        toFront(next);
    }

    /// Shows a page beside the way; 返回 comes back to the screen that waits behind it.
    void aside(Screen notice) {
        if (behind.isEmpty()) {
            behind = front;
        }
        toFront(notice);
    }

    private void toFront(Screen next) {
        front.ifPresent(Screen::close);
        front = Optional.of(next);
        overlays.close();
        visitClock.extend();
        if (trip.isPresent() || behind.isPresent()) {
            frame.bottomBar().visit();
        } else {
            frame.bottomBar().home();
        }
        frame.bottomBar().hide(BottomBar.Key.REACH, BottomBar.Key.VOICE);
        next.open(page -> {
            if (front.filter(next::equals).isPresent()) {
                frame.show(page);
            }
        });
    }

    /// Where the visitor is, in the top bar.
    void place(String first, String second) {
        frame.place(first, second);
    }

    private void back() {
        if (behind.isPresent()) {
            Screen waiting = behind.get();
            behind = Optional.empty();
            toFront(waiting);
        } else {
            trip.ifPresentOrElse(Trip::back, this::goHome);
        }
    }

    private void leaveIfNothingIsLost() {
        if (trip.filter(Trip::hasSomethingToLose).isPresent()) {
            overlays.askToLeave(this::leave);
        } else {
            leave();
        }
    }

    /// Ends the visit: nothing of it stays on screen, in memory, or on the clipboard.
    void leave() {
        trip.ifPresent(one -> services.journal().record("VISIT_ENDED", "", Map.of("at", one.word())));
        frame.theme(ThemeKind.NORMAL);
        visitClock = new VisitClock(services.clock(), services.times());
        Clipboard.getSystemClipboard().clear();
        goHome();
    }

    private void goHome() {
        trip = Optional.empty();
        frame.saved("");
        var hall = services.catalog().hall();
        place(hall.name(), services.terminal().machineName());
        go(new HomeScreens(this).home(this::begin));
    }

    /// A visit begins with the first step away from the home page.
    private Trip begin() {
        Trip started = new Trip(this);
        trip = Optional.of(started);
        services.journal().record("VISIT_STARTED", "", Map.of());
        return started;
    }

    private void large() {
        boolean isLarge = frame.theme() == ThemeKind.ELDER;
        frame.theme(isLarge ? ThemeKind.NORMAL : ThemeKind.ELDER);
        visitClock.pace(isLarge ? services.times() : services.times().unhurried());
        front.ifPresent(this::toFront);
    }

    private void tick() {
        ZonedDateTime now = ZonedDateTime.now(services.clock());
        frame.time(DAY.format(now), CLOCK.format(now));
        front.ifPresent(Screen::tick);
        boolean isQuietHere = trip.isEmpty() && behind.isEmpty() && frame.theme() == ThemeKind.NORMAL;
        if (isQuietHere || front.filter(Screen::isWorking).isPresent()) {
            visitClock.extend();
        }
        switch (visitClock.tick()) {
            case VisitClock.Standing.Active _ -> overlays.closeWarning();
            case VisitClock.Standing.Warning(int left, int of) ->
                overlays.warn(
                        left, of, trip.filter(Trip::hasSomethingToLose).isPresent(), visitClock::extend, this::leave);
            case VisitClock.Standing.Over _ -> leave();
        }
    }

    /// For screens that lead to a window.
    void toWindow() {
        aside(notices.window());
    }
}
