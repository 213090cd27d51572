// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.scan;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.tongban.kiosk.ui.UiThread;

/// Takes what a camera sees to the screen: at most eight frames a second, each decoded on a thread of its own, and the
/// next one only when the one before is shown. Ends with [#close].
///
/// @param <P> a decoded frame
final class LiveFrames<P> implements AutoCloseable {
    private static final Duration EVERY = Duration.ofMillis(125);

    private final Supplier<Optional<byte[]>> camera;
    private final Function<byte[], P> decode;
    private final Consumer<P> show;
    private final UiThread ui;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Semaphore shown = new Semaphore(1);

    private LiveFrames(Supplier<Optional<byte[]>> camera, Function<byte[], P> decode, Consumer<P> show, UiThread ui) {
        this.camera = camera;
        this.decode = decode;
        this.show = show;
        this.ui = ui;
    }

    /// Begins at once.
    static <P> LiveFrames<P> start(
            Supplier<Optional<byte[]>> camera, Function<byte[], P> decode, Consumer<P> show, UiThread ui) {
        var frames = new LiveFrames<>(camera, decode, show, ui);
        Thread.ofVirtual().name("live-view").start(frames::run);
        return frames;
    }

    @Override
    public void close() {
        closed.countDown();
    }

    private void run() {
        byte[] before = {};
        try {
            while (!closed.await(EVERY.toMillis(), TimeUnit.MILLISECONDS)) {
                Optional<byte[]> now = camera.get();
                if (now.isPresent() && !Arrays.equals(before, now.get()) && shown.tryAcquire()) {
                    show(decode.apply(now.get()));
                    before = now.get();
                }
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void show(P frame) {
        ui.show(() -> {
            shown.release();
            if (closed.getCount() > 0) {
                show.accept(frame);
            }
        });
    }
}
