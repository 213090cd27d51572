// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device;

import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/// The supervisor's skeleton; filled by the drivers' first commit.
record SupervisedDevice<D extends Device>(DeviceId id, Supervisor.Opener<D> opener, Clock clock)
        implements Supervisor<D> {
    @Override
    public DeviceState state() {
        throw new IllegalStateException();
    }

    @Override
    public Runnable onState(Consumer<DeviceState> listener) {
        throw new IllegalStateException();
    }

    @Override
    public <T> CompletableFuture<T> submit(Job<D, T> job) {
        throw new IllegalStateException();
    }

    @Override
    public void close() {}
}
