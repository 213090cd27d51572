// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.boot;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.tongban.kiosk.platform.PlatformClient;
import org.tongban.kiosk.screen.Wording;
import org.tongban.kiosk.screen.desk.DeskView;
import org.tongban.kiosk.screen.desk.DeskViewModel;
import org.tongban.kiosk.settings.SettingsException;
import org.tongban.kiosk.ui.FxUiThread;
import org.tongban.kiosk.ui.theme.Language;
import org.tongban.kiosk.ui.theme.Theme;
import org.tongban.kiosk.ui.theme.ThemeKind;

/// The staff's desk: one window on a PC of the hall.
public final class DeskApp extends Application {
    private final Deque<AutoCloseable> opened = new ArrayDeque<>();

    @Override
    public void start(Stage stage) throws SettingsException {
        List<String> arguments = getParameters().getRaw();
        var settings = DeskSettings.read(Path.of(arguments.get(arguments.indexOf("--settings") + 1)));
        Clock clock = Clock.system(settings.zone());
        var client = new PlatformClient(settings.platform(), clock);
        opened.push(client);
        var model = new DeskViewModel(client.helpLine(clock), new FxUiThread(), new ToneBell(), clock);
        DeskView view =
                new DeskView(model, new Wording(Language.CHINESE), settings.zone(), settings.hallName(), settings.by());
        Theme.apply(view, ThemeKind.NORMAL);
        var ui = new FxUiThread();
        var watch =
                new HelpWatch(client.helpLine(clock), settings.hallCode(), heard -> ui.show(() -> model.heard(heard)));
        opened.push(watch);
        watch.start();
        tick(model);
        stage.setTitle("Tongban desk");
        stage.setScene(new Scene(view, settings.width(), settings.height()));
        stage.show();
    }

    private void tick(DeskViewModel model) {
        var seconds = new Timeline(new KeyFrame(Duration.seconds(1), _ -> model.tick()));
        seconds.setCycleCount(Animation.INDEFINITE);
        seconds.play();
        opened.push(seconds::stop);
    }

    @Override
    public void stop() throws Exception {
        while (!opened.isEmpty()) {
            opened.pop().close();
        }
    }
}
