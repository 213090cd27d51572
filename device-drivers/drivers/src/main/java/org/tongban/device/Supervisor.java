// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device;

import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/// Keeps one device open and is the only one who opens, uses and closes it: opens it, runs the jobs that others
/// hand in, probes it while idle, and after a fault closes it, rests and opens it again.
///
/// Owns the platform thread `device-<id>`. All public methods may be called from any thread and return at once.
/// State listeners and the futures' completions run on the device's thread and must return quickly.
public interface Supervisor<D extends Device> extends AutoCloseable {

    /// Opens the device, bounded in time.
    @FunctionalInterface
    interface Opener<D> {
        D open() throws DeviceException;
    }

    /// One piece of work with the open device. `wanted` turns false when the caller has cancelled; a job that
    /// waits looks at it at least every 300 ms.
    @FunctionalInterface
    interface Job<D, T> {
        T run(D device, Wanted wanted) throws DeviceException;
    }

    /// Whether somebody still waits for the outcome of a job.
    @FunctionalInterface
    interface Wanted {
        boolean isWanted();
    }

    DeviceId id();

    DeviceState state();

    /// The serial number of the device that is or was open last; empty when it has none to tell or was never open.
    default Optional<String> serialNumber() {
        return Optional.empty();
    }

    /// Hands every new state to the listener, beginning with the present one, which comes on the calling thread.
    ///
    /// @return runs to stop listening
    Runnable onState(Consumer<DeviceState> listener);

    /// Queues a job. A device that is away is opened at once, so that the answer is true now. The future fails with a
    /// [DeviceException] when the device is away or the job fails, and is
    /// cancelled by `cancel`.
    <T> CompletableFuture<T> submit(Job<D, T> job);

    /// Stops the thread and closes the device, within a second; pending jobs end with a [DeviceException].
    @Override
    void close();

    /// Starts supervising.
    static <D extends Device> Supervisor<D> start(DeviceId id, Opener<D> opener, Clock clock) {
        return start(id, opener, clock, Claim.unshared());
    }

    /// Starts supervising a device that other programs of this machine ask for now and then. While the claim is
    /// elsewhere the device is `Occupied`; it comes back by itself when the claim does.
    static <D extends Device> Supervisor<D> start(DeviceId id, Opener<D> opener, Clock clock, Claim claim) {
        return SupervisedDevice.start(id, opener, clock, SupervisedDevice.Pace.USUAL, claim);
    }
}
