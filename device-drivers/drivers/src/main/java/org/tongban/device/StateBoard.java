// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The state of one device and those who want to hear of it. Safe for any thread; every listener hears the states in
/// their order, beginning with the one that holds when it comes.
final class StateBoard {
    private static final Logger LOG = LoggerFactory.getLogger(StateBoard.class);

    private final Clock clock;
    private final List<Consumer<DeviceState>> listeners = new ArrayList<>();
    private volatile DeviceState state;

    StateBoard(Clock clock) {
        this.clock = clock;
        this.state = new DeviceState(DeviceStatus.STARTING, Optional.empty(), clock.instant());
    }

    DeviceState state() {
        return state;
    }

    synchronized Runnable listen(Consumer<DeviceState> listener) {
        listeners.add(listener);
        tell(listener, state);
        return () -> forget(listener);
    }

    synchronized void publish(DeviceStatus status, Optional<DeviceFault> fault) {
        if (state.status() == status && state.fault().equals(fault)) return;
        state = new DeviceState(status, fault, clock.instant());
        for (var listener : List.copyOf(listeners)) tell(listener, state);
    }

    private synchronized void forget(Consumer<DeviceState> listener) {
        listeners.remove(listener);
    }

    private static void tell(Consumer<DeviceState> listener, DeviceState state) {
        try {
            listener.accept(state);
        } catch (RuntimeException e) {
            LOG.warn("A listener failed on the device state {}", state.status(), e);
        }
    }
}
