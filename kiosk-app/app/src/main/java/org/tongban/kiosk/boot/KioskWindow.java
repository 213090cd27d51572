// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.boot;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tongban.kiosk.catalog.CatalogException;
import org.tongban.kiosk.catalog.CatalogInForce;
import org.tongban.kiosk.screen.Wording;
import org.tongban.kiosk.screen.flow.Kiosk;
import org.tongban.kiosk.screen.notice.OutOfServiceView;
import org.tongban.kiosk.ui.Frame;
import org.tongban.kiosk.ui.FxUiThread;
import org.tongban.kiosk.ui.Lockdown;
import org.tongban.kiosk.ui.theme.Language;

/// The terminal's one window. Made and used on the JavaFX thread; when it is closed, the terminal ends.
final class KioskWindow {
    private static final Logger LOG = LoggerFactory.getLogger(KioskWindow.class);
    private static final DateTimeFormatter SINCE = DateTimeFormatter.ofPattern("M月d日 HH:mm", Locale.CHINA);
    private final Settings settings;
    private final Clock clock;
    private final Groundwork groundwork;
    private final Wiring wiring;
    private Optional<Kiosk> kiosk = Optional.empty();

    KioskWindow(Settings settings, Clock clock, Groundwork groundwork) {
        this.settings = settings;
        this.clock = clock;
        this.groundwork = groundwork;
        this.wiring = new Wiring(settings, clock);
    }

    /// Shows the first page, or the page that says why there is none.
    ///
    /// Whatever goes wrong before a page stands ends the process: who watches it starts it anew.
    void open(Stage stage, Optional<Path> heartbeat) {
        try {
            show(stage, _ -> LOG.info("the first page stands"));
            heartbeat.ifPresent(file -> new Heartbeat(file, this::word).start());
        } catch (RuntimeException e) {
            LOG.error("the terminal could not start", e);
            System.exit(1);
        }
    }

    /// A window with nothing but the page that says that the terminal is out of service: no catalogue, no safe, no
    /// device is touched, for one of them may be the reason.
    static void outOfService(Settings settings, Clock clock, String faultNumber, Optional<Path> heartbeat) {
        var frame = new Frame();
        trouble(frame, settings, clock, faultNumber);
        window(new Stage(), frame, settings).show();
        heartbeat.ifPresent(file -> new Heartbeat(file, () -> "out-of-service").start());
    }

    private static void trouble(Frame frame, Settings settings, Clock clock, String faultNumber) {
        String since = SINCE.format(ZonedDateTime.now(clock));
        var trouble = new OutOfServiceView.Trouble(since, faultNumber);
        new OutOfServiceView(trouble, settings.profile(), new Wording(Language.CHINESE)).open(frame::show);
    }

    /// @param painted gets the scene once it is on the screen
    void show(Stage stage, Consumer<Scene> painted) {
        var frame = new Frame();
        window(stage, frame, settings).setOnHidden(_ -> wiring.close());
        fill(frame);
        stage.show();
        tellOncePainted(stage.getScene(), painted);
    }

    private static Stage window(Stage stage, Frame frame, Settings settings) {
        var scene = new Scene(
                frame, settings.terminal().width(), settings.terminal().height());
        frame.hang(settings.terminal().glass());
        scene.setCursor(settings.demonstration() ? Cursor.DEFAULT : Cursor.NONE);
        stage.initStyle(StageStyle.UNDECORATED);
        stage.setTitle("Tongban Kiosk");
        stage.setX(0);
        stage.setY(0);
        stage.setScene(scene);
        Lockdown.guard(stage);
        Lockdown.guard(scene, frame);
        return stage;
    }

    /// The first pulse lays out and paints; when the second one comes, the picture has been handed over.
    private static void tellOncePainted(Scene scene, Consumer<Scene> painted) {
        scene.addPostLayoutPulseListener(new Runnable() {
            private boolean isSecond;

            @Override
            public void run() {
                if (isSecond) {
                    scene.removePostLayoutPulseListener(this);
                    painted.accept(scene);
                }
                isSecond = true;
                Platform.requestNextPulse();
            }
        });
    }

    private void fill(Frame frame) {
        try {
            CatalogInForce published = groundwork.published();
            var started = new Kiosk(wiring.services(published, groundwork, new FxUiThread()), frame);
            started.start();
            kiosk = Optional.of(started);
        } catch (CatalogException broken) {
            LOG.error("the catalogue cannot be used: {}", broken.getMessage());
            trouble(frame, settings, clock, "CAT-1");
        }
    }

    private String word() {
        return kiosk.map(one -> one.isVisited() ? "visit" : "home").orElse("out-of-service");
    }
}
