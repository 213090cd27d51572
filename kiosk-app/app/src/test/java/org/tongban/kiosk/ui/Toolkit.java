// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.ui;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javafx.application.Platform;

/// Starts JavaFX once and runs things on its thread. Without a display the tests that ask for it are skipped, and say
/// so.
public final class Toolkit {
    private static final CompletableFuture<Boolean> STARTED = new CompletableFuture<>();

    private Toolkit() {}

    /// Runs `work` on the screen thread and waits for its outcome.
    public static <T> T on(Supplier<T> work) {
        start();
        CompletableFuture<T> outcome = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                outcome.complete(work.get());
            } catch (RuntimeException | Error broken) {
                outcome.completeExceptionally(broken);
            }
        });
        return await(outcome);
    }

    /// The same for work without an outcome.
    public static void run(Runnable work) {
        on(() -> {
            work.run();
            return true;
        });
    }

    private static synchronized void start() {
        assumeTrue(
                System.getenv("DISPLAY") != null,
                "no DISPLAY: screen tests are skipped; run them under xvfb-run -s '-screen 0 1080x1920x24'");
        if (!STARTED.isDone()) {
            try {
                Platform.startup(() -> STARTED.complete(true));
            } catch (IllegalStateException running) {
                STARTED.complete(true);
            }
            Platform.setImplicitExit(false);
            await(STARTED);
        }
    }

    private static <T> T await(CompletableFuture<T> outcome) {
        try {
            return outcome.get(60, TimeUnit.SECONDS);
        } catch (ExecutionException broken) {
            return fail(broken.getCause());
        } catch (TimeoutException late) {
            return fail("the screen thread did not answer in a minute", late);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return fail(stopped);
        }
    }
}
