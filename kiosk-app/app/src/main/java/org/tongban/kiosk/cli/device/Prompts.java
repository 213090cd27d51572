// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.cli.device;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.tongban.device.Deadline;
import org.tongban.device.DeviceException;

/// Says to the person at the device what to do now, and waits until they have done it.
///
/// @param patience how long a person may take for one thing
record Prompts(Output output, Duration patience) {
    private static final Duration LOOK_EVERY = Duration.ofMillis(300);

    /// Something that comes true when the person has done it.
    @FunctionalInterface
    interface Done {
        boolean isDone() throws DeviceException;
    }

    /// @param key of the words, behind `say.certify.`
    void say(String key) {
        output.say("certify." + key);
    }

    /// @return false when it was not done in time
    boolean await(Done done) throws DeviceException {
        var deadline = Deadline.in(patience);
        while (!done.isDone()) {
            if (deadline.isOver()) return false;
            rest();
        }
        return true;
    }

    private static void rest() {
        try {
            var _ = new CountDownLatch(1).await(LOOK_EVERY.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
