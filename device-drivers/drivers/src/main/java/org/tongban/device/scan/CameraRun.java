// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.scan;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tongban.device.Deadline;
import org.tongban.device.DeviceException;
import org.tongban.device.DeviceFault.NotConnected;
import org.tongban.device.DeviceFault.Unsupported;

/// A running ffmpeg and what it saw last. Two virtual threads read what it writes and end with it.
final class CameraRun implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(CameraRun.class);

    /// What was seen at one moment.
    ///
    /// @param jpeg the newest whole frame
    /// @param frames how many there were, to tell a new one
    record Seen(byte[] jpeg, long frames, boolean isStill, long motions) {}

    private static final Duration LOOK_AGAIN = Duration.ofMillis(250);

    private final Process process;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private long changes;
    private Seen seen = new Seen(new byte[0], 0, false, 0);

    private CameraRun(Process process) {
        this.process = process;
        Thread.ofVirtual().name("camera-frames").start(this::takeFrames);
        Thread.ofVirtual().name("camera-watch").start(this::watch);
    }

    static CameraRun start(String program, CameraInput input) throws DeviceException {
        try {
            return new CameraRun(new ProcessBuilder(input.command(program)).start());
        } catch (IOException e) {
            throw new DeviceException(new Unsupported("ffmpeg is not installed"), e);
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    Seen seen() {
        lock.lock();
        try {
            return seen;
        } finally {
            lock.unlock();
        }
    }

    /// Waits for something new, or a quarter of a second.
    ///
    /// @throws DeviceException with `NotConnected` when the process ended
    Seen newer(Deadline deadline) throws DeviceException {
        lock.lock();
        try {
            if (!process.isAlive()) throw new DeviceException(new NotConnected("the camera's process ended"));
            long before = changes;
            long left = deadline.leftAtMost(LOOK_AGAIN).toNanos();
            while (changes == before && left > 0) left = changed.awaitNanos(left);
            return seen;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DeviceException(new NotConnected("closed by the terminal"), e);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private void takeFrames() {
        try (InputStream out = process.getInputStream()) {
            var frames = new JpegStream(out);
            for (byte[] jpeg = frames.next(); jpeg.length > 0; jpeg = frames.next())
                saw(Optional.of(jpeg), Optional.empty());
        } catch (IOException e) {
            LOG.debug("The camera's frames end", e);
        }
    }

    private void watch() {
        var stillness = new Stillness();
        int size = CameraInput.WATCH_WIDTH * CameraInput.WATCH_HEIGHT;
        try (InputStream grey = process.getErrorStream()) {
            for (byte[] frame = grey.readNBytes(size); frame.length == size; frame = grey.readNBytes(size)) {
                boolean isStill = stillness.accept(frame);
                saw(Optional.empty(), Optional.of(new Seen(new byte[0], 0, isStill, stillness.motions())));
            }
        } catch (IOException e) {
            LOG.debug("The camera is watched no more", e);
        }
    }

    private void saw(Optional<byte[]> jpeg, Optional<Seen> state) {
        lock.lock();
        try {
            seen = new Seen(
                    jpeg.orElse(seen.jpeg()),
                    seen.frames() + (jpeg.isPresent() ? 1 : 0),
                    state.map(Seen::isStill).orElse(seen.isStill()),
                    state.map(Seen::motions).orElse(seen.motions()));
            changes++;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
