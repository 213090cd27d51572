// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.boot;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import javafx.application.Application;
import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import org.jspecify.annotations.Nullable;
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

/// The terminal's one window.
public final class KioskApp extends Application {
    private static final Logger LOG = LoggerFactory.getLogger(KioskApp.class);
    private static final DateTimeFormatter SINCE = DateTimeFormatter.ofPattern("M月d日 HH:mm");
    private @Nullable Wiring wiring;

    @Override
    public void start(Stage stage) throws SettingsException {
        List<String> arguments = getParameters().getRaw();
        Settings settings = Settings.read(Path.of(arguments.get(arguments.indexOf("--settings") + 1)));
        var frame = new Frame();
        frame.hang(settings.terminal().glass());
        var scene = new Scene(
                frame, settings.terminal().width(), settings.terminal().height());
        scene.setCursor(settings.demonstration() ? Cursor.DEFAULT : Cursor.NONE);
        stage.initStyle(StageStyle.UNDECORATED);
        stage.setTitle("Tongban Kiosk");
        stage.setX(0);
        stage.setY(0);
        stage.setScene(scene);
        Lockdown.guard(stage);
        Lockdown.guard(scene, frame);
        fill(frame, settings);
        stage.show();
    }

    private void fill(Frame frame, Settings settings) {
        Optional<CatalogInForce> catalog = catalog(settings);
        if (catalog.isEmpty()) {
            outOfService(frame, settings);
            return;
        }
        Wiring parts = new Wiring(settings);
        wiring = parts;
        var kiosk = new Kiosk(parts.services(catalog.get(), new FxUiThread()), frame);
        kiosk.start();
    }

    private static Optional<CatalogInForce> catalog(Settings settings) {
        try {
            return Optional.of(Stores.published(settings));
        } catch (CatalogException broken) {
            LOG.error("the catalogue cannot be used: {}", broken.getMessage());
            return Optional.empty();
        }
    }

    private static void outOfService(Frame frame, Settings settings) {
        ZoneId zone = settings.terminal().zone();
        String since = SINCE.format(Instant.now().atZone(zone));
        var trouble = new OutOfServiceView.Trouble(since, "CAT-1");
        new OutOfServiceView(trouble, settings.profile(), new Wording(Language.CHINESE)).open(frame::show);
    }

    @Override
    public void stop() {
        if (wiring != null) {
            wiring.close();
        }
    }
}
