// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("screen")
final class FxUiThreadTest {
    private final UiThread thread = new FxUiThread();

    @BeforeEach
    void start() {
        Toolkit.run(() -> {});
    }

    @Test
    void workLeavesTheScreenThreadAndItsOutcomeComesBack() throws Exception {
        CompletableFuture<String> outcome = new CompletableFuture<>();
        thread.load(
                () -> "virtual " + Thread.currentThread().isVirtual(),
                done -> outcome.complete(done + ", screen " + Platform.isFxApplicationThread()),
                outcome::completeExceptionally);
        assertEquals("virtual true, screen true", outcome.get(60, TimeUnit.SECONDS));
    }

    @Test
    void whatWentWrongComesBackToTheScreen() throws Exception {
        CompletableFuture<Exception> outcome = new CompletableFuture<>();
        IOException broken = new IOException("line down");
        thread.load(
                () -> {
                    throw broken;
                },
                _ -> outcome.complete(new IllegalStateException("no outcome was due")),
                failed -> outcome.complete(failed));
        assertEquals(broken, outcome.get(60, TimeUnit.SECONDS));
    }

    @Test
    void newsAreShownOnTheScreenThread() throws Exception {
        CompletableFuture<Boolean> shown = new CompletableFuture<>();
        thread.show(() -> shown.complete(Platform.isFxApplicationThread()));
        assertTrue(shown.get(60, TimeUnit.SECONDS));
    }
}
