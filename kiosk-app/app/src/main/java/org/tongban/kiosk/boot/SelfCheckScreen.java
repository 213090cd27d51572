// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.boot;

import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.tongban.kiosk.ui.FxUiThread;

/// Starts the real terminal's window once and waits until its first page is painted.
final class SelfCheckScreen {
    private static final int PATIENCE_SECONDS = 120;
    private final Settings settings;
    private final Clock clock;

    SelfCheckScreen(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /// Opens, looks and closes again; the toolkit ends with it. Once a process.
    String words() throws Exception {
        Groundwork groundwork = Groundwork.begin(settings, clock);
        var painted = new CompletableFuture<Scene>();
        var stage = new CompletableFuture<Stage>();
        Platform.startup(() -> {
            try {
                stage.complete(new Stage());
                new KioskWindow(settings, clock, groundwork).show(stage.join(), painted::complete);
            } catch (RuntimeException failed) {
                painted.completeExceptionally(failed);
            }
        });
        try {
            Scene scene = painted.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (scene.lookup("#home-card") == null) {
                throw new IllegalStateException("the first page is not the one that it should be");
            }
            return "the first page stands, %.0f by %.0f".formatted(scene.getWidth(), scene.getHeight());
        } finally {
            new FxUiThread().show(() -> stage.join().hide());
        }
    }
}
