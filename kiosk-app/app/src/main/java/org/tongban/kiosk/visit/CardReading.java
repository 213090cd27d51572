// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.visit;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.tongban.device.DeviceException;
import org.tongban.device.DeviceFault;
import org.tongban.device.Supervisor;
import org.tongban.device.identity.IdentityReader;

/// Asks the reader again and again for a card while somebody wants one. Each question is short, so that the reader
/// stays free for whoever comes next. News come on the reader's thread or a background thread.
public final class CardReading {
    private static final Duration SLICE = Duration.ofMillis(250);
    private static final int SLICES_A_JOB = 8;
    private static final long PAUSE_AFTER_TROUBLE_MILLIS = 800;

    /// What happened at the reader.
    public sealed interface News {
        /// A card answers and is being read.
        record Found() implements News {}

        record Read(Identity identity) implements News {
            @Override
            public String toString() {
                return "Read[…]";
            }
        }

        record Trouble(DeviceFault fault) implements News {}
    }

    private final Supervisor<IdentityReader> reader;
    private final Clock clock;

    public CardReading(Supervisor<IdentityReader> reader, Clock clock) {
        this.reader = reader;
        this.clock = clock;
    }

    /// Reads until one card was read or the answer is run.
    public Runnable begin(Consumer<News> listener) {
        Asking asking = new Asking(listener);
        asking.ask();
        return asking::stop;
    }

    private final class Asking {
        private final Consumer<News> listener;
        private volatile boolean wanted = true;
        private volatile Optional<CompletableFuture<?>> running = Optional.empty();

        Asking(Consumer<News> listener) {
            this.listener = listener;
        }

        void ask() {
            if (!wanted) {
                return;
            }
            CompletableFuture<Optional<Identity>> answer = reader.submit(this::waitForCard);
            running = Optional.of(answer);
            var _ = answer.whenComplete((identity, failure) -> {
                if (failure == null) {
                    answered(identity);
                } else {
                    failed(failure);
                }
            });
        }

        private Optional<Identity> waitForCard(IdentityReader device, Supervisor.Wanted jobWanted)
                throws DeviceException {
            for (int i = 0; i < SLICES_A_JOB && wanted && jobWanted.isWanted(); i++) {
                var document = device.read(SLICE, () -> tell(new News.Found()));
                if (document.isPresent()) {
                    return document.map(found -> Identity.read(found, device.model(), clock.instant()));
                }
            }
            return Optional.empty();
        }

        private void answered(Optional<Identity> identity) {
            if (identity.isPresent()) {
                tell(new News.Read(identity.get()));
                wanted = false;
                // Asked now, the reader learns whether it can tell later that the card still lies there.
                var _ = reader.submit((device, _) -> device.cardAfterRead());
            } else {
                ask();
            }
        }

        private void failed(Throwable failure) {
            Throwable cause =
                    failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
            if (cause instanceof DeviceException device) {
                tell(new News.Trouble(device.fault()));
            }
            CompletableFuture.delayedExecutor(PAUSE_AFTER_TROUBLE_MILLIS, TimeUnit.MILLISECONDS)
                    .execute(this::ask);
        }

        private void tell(News news) {
            if (wanted) {
                listener.accept(news);
            }
        }

        void stop() {
            wanted = false;
            running.ifPresent(job -> job.cancel(true));
        }
    }
}
