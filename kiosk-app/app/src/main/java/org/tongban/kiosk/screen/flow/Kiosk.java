// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.flow;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.input.Clipboard;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;
import org.tongban.kiosk.catalog.Catalog;
import org.tongban.kiosk.screen.Screen;
import org.tongban.kiosk.screen.Services;
import org.tongban.kiosk.screen.Wording;
import org.tongban.kiosk.screen.display.DisplayView;
import org.tongban.kiosk.ui.BottomBar;
import org.tongban.kiosk.ui.Frame;
import org.tongban.kiosk.ui.keyboard.WritingDesk;
import org.tongban.kiosk.ui.theme.Language;
import org.tongban.kiosk.ui.theme.ThemeKind;
import org.tongban.kiosk.visit.Visit;
import org.tongban.kiosk.visit.VisitClock;
import org.tongban.kiosk.visit.VisitClock.Standing;

/// The kiosk as a visitor meets it: shows one screen after the other, watches for silence, and forgets everything at
/// the end. Made and used on the JavaFX thread.
public final class Kiosk implements AutoCloseable {
    private final Services services;
    private final Frame frame;
    private final Wording wording = new Wording(Language.CHINESE);
    private final Screens.Look look;
    private Screens screens;
    private Catalog shown;
    private final Cards cards = new Cards(wording);
    private final Entries entries;
    private final WritingDesk desk;
    private final Resuming resuming;
    private final Wishes wishes;
    private final VisitClock clock;
    private final TopWords top;
    private final Looks looks;
    private final Aloud aloud;
    private final Rest rest;
    private final CardLeft cardLeft;
    private final Timeline seconds = new Timeline(new KeyFrame(Duration.seconds(1), _ -> tick()));
    private Visit visit = new Visit();
    private Trail trail = new Trail(visit);
    private Screen screen;
    private Optional<Screen> under = Optional.empty();
    private Optional<Screen> finder = Optional.empty();
    private final IdleWarning idle;
    private boolean visiting;
    private Runnable stopLine = () -> {};

    /// Fills the frame with the first page; [#start()] makes it live.
    public Kiosk(Services services, Frame frame) {
        this.services = services;
        this.frame = frame;
        this.entries = new Entries(services.journal());
        this.resuming = new Resuming(services, wording, frame, entries);
        this.idle = new IdleWarning(cards, frame);
        this.wishes = new Wishes(
                () -> trail, () -> visit, resuming, this::arrive, this::back, this::notice, () -> end("done"));
        this.clock = new VisitClock(services.clock(), services.times());
        this.top = new TopWords(frame, wording, services);
        this.desk = new WritingDesk(services.ui(), services.clock());
        this.aloud = new Aloud(
                frame,
                wording,
                services.voice(),
                services.ui(),
                new Discretion(() -> visit, this::publishedNumbers),
                _ -> notice(Place.Kind.VOICE));
        DisplayView.Wishes display = new DisplayView.Wishes(
                () -> frame.theme(),
                this::type,
                this::speak,
                new DisplayView.Voice(
                        aloud::reading, aloud::choose, () -> aloud.silent().isPresent()),
                this::back);
        this.looks = new Looks(frame, wording, clock, services.times());
        this.rest = new Rest(frame, this::again);
        this.cardLeft = new CardLeft(services, frame, wording);
        this.look = new Screens.Look(looks::isLarge, new Over(frame), frame::saved, desk, display, aloud::silent);
        this.shown = services.catalog();
        this.screens = new Screens(services, wording, wishes, look);
        this.screen = screens.of(trail.here(), visit, trail);
        keys(frame.bottomBar());
        listen();
        front(screen);
    }

    private void listen() {
        frame.addEventFilter(MouseEvent.MOUSE_PRESSED, press -> {
            clock.touched();
            aloud.touched(press.getTarget());
        });
        frame.onKey(() -> {
            clock.touched();
            rest.wake();
            aloud.keyed();
        });
        frame.onShown(aloud::look);
        new Knock(services, () -> trail.here(), () -> wishes.after(new After.Staff(new StaffAt.Door()))).listen(frame);
    }

    /// Starts the clock and follows the line.
    public void start() {
        stopLine = services.line().onLine(line -> services.ui().show(() -> frame.line(line)));
        seconds.setCycleCount(Animation.INDEFINITE);
        seconds.play();
    }

    /// Whether somebody stands before the terminal and has begun.
    public boolean isVisited() {
        return visiting;
    }

    /// Stops the clock and whatever the screen asked of devices.
    @Override
    public void close() {
        seconds.stop();
        services.voice().stop();
        stopLine.run();
        screen.close();
    }

    private void keys(BottomBar bar) {
        bar.onBack(this::back);
        bar.onHome(this::leave);
        bar.onLeave(this::leave);
        bar.onHelp(() -> notice(Place.Kind.HELP));
        bar.onWindow(() -> notice(Place.Kind.WINDOW));
        bar.onPrivacy(() -> notice(Place.Kind.PRIVACY));
        bar.onAbout(() -> notice(Place.Kind.ABOUT));
        bar.onLarge(() -> notice(Place.Kind.DISPLAY));
        bar.onLanguage(this::otherLanguage);
        bar.onVoice(aloud::pressed);
        bar.onReach(() -> frame.lower(!frame.isLow()));
        frame.offerLower();
    }

    /// 大字: the page stays where it is.
    private void type(ThemeKind kind) {
        looks.type(kind);
        aloud.large(kind.isLarge());
        screen.restyle();
        under.ifPresent(Screen::restyle);
    }

    /// Screens kept behind this one are made anew when they come to the front: their words are of the other language.
    private void speak(Language language) {
        looks.speak(language);
        aloud.anew();
        top.say(trail.here(), visit);
        under.ifPresent(Screen::close);
        under = Optional.empty();
        finder = Optional.empty();
    }

    /// On the first page one key is enough.
    private void otherLanguage() {
        speak(looks.other());
        again();
    }

    private void again() {
        screen.close();
        front(make(trail.here()));
    }

    /// Goes to a place that the trail has chosen.
    private void arrive(Place place) {
        if (!visiting) {
            visiting = true;
            entries.write("VISIT_STARTED", Map.of());
        }
        screen.close();
        under = Optional.empty();
        front(make(place));
        resuming.note(place, visit);
    }

    private Screen make(Place place) {
        if (!(place instanceof Place.Find)) {
            return screens.of(place, visit, trail);
        }
        Screen found = finder.orElseGet(() -> screens.of(place, visit, trail));
        finder = Optional.of(found);
        return found;
    }

    private void front(Screen next) {
        screen = next;
        top.say(trail.here(), visit);
        bar(trail.here());
        screen.open(frame::show);
    }

    private void bar(Place place) {
        BottomBar bar = frame.bottomBar();
        if (place instanceof Place.Home) {
            bar.home();
        } else {
            bar.visit();
        }
        aloud.hide(place instanceof Place.Later later && later.at() instanceof After.Staff);
        if (place instanceof Place.Done) {
            bar.hide(BottomBar.Key.BACK);
        } else {
            bar.show(BottomBar.Key.BACK);
        }
    }

    /// A notice stands before the screen, which is kept as it is.
    private void notice(Place.Kind kind) {
        if (!screen.mayLeave()) {
            return;
        }
        if (kind == Place.Kind.UNSURE) {
            entries.write("STEP_UNSURE", Map.of("step", trail.here().word()));
        }
        Screen kept = under.orElse(screen);
        arrive(trail.notice(kind));
        under = Optional.of(kept);
    }

    private void back() {
        if (!screen.mayLeave()) {
            return;
        }
        Optional<Screen> kept = under;
        boolean losesCard = visit.hasSomethingToLose();
        boolean fromNotice = trail.here() instanceof Place.Notice;
        Place place = trail.back();
        if (place instanceof Place.Home && !losesCard && !fromNotice) {
            forget("back");
        } else if (kept.isPresent()) {
            screen.close();
            under = Optional.empty();
            front(kept.get());
        } else {
            arrive(place);
        }
    }

    private void leave() {
        if (!screen.mayLeave()) {
            return;
        }
        boolean done = trail.here().word().equals("done");
        if (visit.hasSomethingToLose() && !done) {
            Optional<Runnable> keep = resuming.canKeep(visit)
                    ? Optional.of(() -> resuming.keep(visit, () -> end("kept")))
                    : Optional.empty();
            frame.overlay(cards.leaving(frame::closeOverlay, keep, () -> end("left")));
        } else {
            end(done ? "done" : "left");
        }
    }

    /// The end of a visit: the next person finds the screen as it is for everybody.
    private void end(String why) {
        looks.reset();
        aloud.reset();
        forget(why);
    }

    /// Forgets the visitor: data, screens, typed words, pictures, clipboard. Who only went back to the first page still
    /// stands there, and keeps type and language until they leave or fall silent.
    private void forget(String why) {
        if (visiting) {
            entries.write("VISIT_ENDED", Map.of("step", trail.here().word(), "why", why));
        }
        visiting = false;
        boolean cardWasRead = visit.bearer().isPresent();
        resuming.ended(visit);
        screens.ended(visit);
        screen.close();
        under.ifPresent(Screen::close);
        visit = new Visit();
        trail = new Trail(visit);
        under = Optional.empty();
        finder = Optional.empty();
        idle.forget();
        frame.closeOverlay();
        Clipboard.getSystemClipboard().clear();
        desk.wipe();
        clock.extend();
        takeNewestContent();
        front(make(trail.here()));
        if (cardWasRead) {
            cardLeft.visitEnded();
        }
    }

    /// Between visits only: who has begun goes on with what they began with.
    private boolean takeNewestContent() {
        Catalog newest = services.catalog();
        if (newest.equals(shown)) {
            return false;
        }
        shown = newest;
        screens = new Screens(services, wording, wishes, look);
        return true;
    }

    private void tick() {
        top.time();
        cardLeft.tick();
        screen.tick();
        aloud.tick();
        if (screen.isWorking()) {
            clock.extend();
        } else if (aloud.isSpeaking()) {
            clock.touched();
        }
        Standing standing = clock.tick();
        if (trail.here() instanceof Place.Home) {
            atHome(standing);
            return;
        }
        switch (standing) {
            case Standing.Active _ -> idle.close();
            case Standing.Warning warning ->
                idle.warn(warning, visit.hasSomethingToLose(), this::stay, () -> end("left"));
            case Standing.Over _ -> end("idle");
        }
    }

    /// On the first page there is nothing to lose; whatever is left of a visitor goes.
    private void atHome(Standing standing) {
        if (!visiting && takeNewestContent() && !rest.isOn()) {
            front(make(trail.here()));
        }
        if (standing instanceof Standing.Over) {
            clock.extend();
            if (visiting || !looks.areForEverybody()) {
                end("idle");
            } else if (!rest.isOn()) {
                rest.begin();
                screen.close();
                front(screens.attract());
            }
        }
    }

    /// What everybody may hear: no person's numbers.
    private List<String> publishedNumbers() {
        Catalog.Hall hall = services.catalog().hall();
        return List.of(
                hall.windowPhone(), hall.complaintPhone(), services.terminal().servicePhone());
    }

    private void stay() {
        clock.extend();
        idle.close();
    }
}
