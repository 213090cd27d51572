// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.emulator.wire;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/// Lets real time pass where a device would be at work or a wire would be slow.
public final class Pause {

    private Pause() {}

    /// Returns no sooner than after this time, or at once when the thread is interrupted.
    public static void of(Duration time) {
        until(System.nanoTime() + time.toNanos());
    }

    /// Returns no sooner than when `System.nanoTime()` has reached `deadline`.
    public static void until(long deadline) {
        for (var left = deadline - System.nanoTime();
                left > 0 && !Thread.currentThread().isInterrupted();
                left = deadline - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
