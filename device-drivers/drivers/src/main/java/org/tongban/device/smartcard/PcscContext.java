// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.smartcard;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// One PC/SC context with a platform thread of its own, on which all of its calls run.
///
/// A call that does not come back in time, because a card is mute, cannot be ended: the library has no means. Then
/// this context is given up together with its thread, and whoever wants to go on takes a new one. Contexts of other
/// readers are not touched by that.
final class PcscContext implements AutoCloseable {
    private static final Duration USUAL = Duration.ofSeconds(5);

    private final LinkedBlockingQueue<Runnable> calls = new LinkedBlockingQueue<>();
    private final Pcsc pcsc;
    private final long context;
    private volatile boolean dead;

    /// A call within the context.
    @FunctionalInterface
    interface Call<T> {
        T run(Pcsc pcsc, long context) throws PcscException;
    }

    private PcscContext(String reader) throws PcscException {
        this.pcsc = Pcsc.loaded();
        Thread.ofPlatform().name("pcsc-" + reader).daemon().start(this::serve);
        try {
            this.context = onThread(USUAL, Pcsc::establishContext);
        } catch (PcscException e) {
            end();
            throw e;
        }
    }

    /// @param reader names the thread
    static PcscContext open(String reader) throws PcscException {
        return new PcscContext(reader);
    }

    <T> T call(Call<T> call) throws PcscException {
        return call(USUAL, call);
    }

    /// @throws PcscException with `TIMEOUT` when it did not come back in time; the context is dead then
    <T> T call(Duration bound, Call<T> call) throws PcscException {
        if (dead) throw new PcscException(PcscException.INVALID_HANDLE);
        try {
            return onThread(bound, library -> call.run(library, context));
        } catch (PcscException e) {
            if (e.isContextDead()) dead = true;
            throw e;
        }
    }

    boolean isDead() {
        return dead;
    }

    /// Never waits: a hung call keeps its thread, which then ends by itself when the card is taken away.
    @Override
    public void close() {
        dead = true;
        calls.add(() -> {
            try {
                pcsc.releaseContext(context);
            } catch (PcscException _) {
                // The service has forgotten it already.
            }
        });
        end();
    }

    private void end() {
        calls.add(() -> Thread.currentThread().interrupt());
    }

    private interface OnLibrary<T> {
        T run(Pcsc library) throws PcscException;
    }

    private <T> T onThread(Duration bound, OnLibrary<T> call) throws PcscException {
        var outcome = new CompletableFuture<T>();
        calls.add(() -> {
            try {
                outcome.complete(call.run(pcsc));
            } catch (PcscException | RuntimeException e) {
                outcome.completeExceptionally(e);
            }
        });
        try {
            return outcome.get(bound.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof PcscException failure) throw failure;
            throw new IllegalStateException(e.getCause());
        } catch (TimeoutException _) {
            dead = true;
            throw new PcscException(PcscException.TIMEOUT);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            dead = true;
            throw new PcscException(PcscException.CANCELLED);
        }
    }

    private void serve() {
        try {
            while (!Thread.currentThread().isInterrupted()) calls.take().run();
        } catch (InterruptedException _) {
            // Closed.
        }
    }
}
