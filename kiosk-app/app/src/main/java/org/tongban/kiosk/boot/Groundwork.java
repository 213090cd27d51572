// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.boot;

import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.tongban.kiosk.catalog.CatalogInForce;
import org.tongban.kiosk.platform.PlatformClient;
import org.tongban.kiosk.safe.Safe;

/// What the first page waits for and what needs no screen: catalogue, safe, platform's client. Begun before the
/// screen's own start, on two threads beside it, as together they take as long as the screen does. The first page still
/// comes only when all of it is there. Each is asked for once, from any thread, and belongs to who asks.
final class Groundwork {
    private final CompletableFuture<CatalogInForce> published;
    private final CompletableFuture<Safe> safe;
    private final CompletableFuture<PlatformClient> client;

    private Groundwork(Settings settings, Clock clock) {
        Executor threads =
                task -> Thread.ofPlatform().daemon().name("groundwork").start(task);
        client = CompletableFuture.supplyAsync(
                () -> {
                    Safe.prepare();
                    return Lines.client(settings.custody(), clock);
                },
                threads);
        published = CompletableFuture.supplyAsync(() -> Stores.published(settings), threads);
        safe = published.thenApply(
                known -> Stores.safe(settings, known.now().hall().code(), clock));
    }

    /// Begins and returns at once.
    static Groundwork begin(Settings settings, Clock clock) {
        return new Groundwork(settings, clock);
    }

    /// Waits for the catalogue.
    ///
    /// @throws org.tongban.kiosk.catalog.CatalogException when it is broken
    CatalogInForce published() {
        return joined(published::join);
    }

    /// Waits for the safe; there is none where the catalogue is broken.
    Safe safe() {
        return joined(safe::join);
    }

    PlatformClient client() {
        return joined(client::join);
    }

    /// Whoever waits sees the failure itself.
    private static <T> T joined(Supplier<T> part) {
        try {
            return part.get();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw failed;
        }
    }
}
