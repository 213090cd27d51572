// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The one thread of a device. Everything but the queue, `closing` and `device` belongs to that thread; `device` is
/// written by it only and read by [#close], to break a call that hangs.
final class SupervisedDevice<D extends Device> implements Supervisor<D> {
    private static final Logger LOG = LoggerFactory.getLogger(SupervisedDevice.class);
    private static final Duration GLANCE_EVERY = Duration.ofMillis(500);
    private static final Duration JOB_MAY_END = Duration.ofMillis(600);
    private static final Duration THREAD_MAY_END = Duration.ofMillis(300);

    /// How long to wait for what.
    ///
    /// @param firstRest before the first new attempt to open; doubles with every failure
    /// @param longestRest what the rest grows to
    /// @param probeEvery between two probes of a device that nobody uses
    record Pace(Duration firstRest, Duration longestRest, Duration probeEvery) {
        static final Pace USUAL = new Pace(Duration.ofMillis(500), Duration.ofSeconds(3), Duration.ofSeconds(3));
    }

    private record Order<D, T>(Job<D, T> job, CompletableFuture<T> outcome) {
        void fail(DeviceFault fault) {
            outcome.completeExceptionally(new DeviceException(fault));
        }
    }

    private final DeviceId id;
    private final Opener<D> opener;
    private final Pace pace;
    private final Claim claim;
    private final StateBoard board;
    private final BlockingQueue<Order<D, ?>> orders = new LinkedBlockingQueue<>();
    private final Thread thread;

    private volatile boolean closing;
    private volatile Optional<D> device = Optional.empty();
    private volatile Optional<String> serialNumber = Optional.empty();
    private volatile DeviceFault lastFault = new DeviceFault.NotConnected("not opened yet");
    private int failures;

    SupervisedDevice(DeviceId id, Opener<D> opener, Clock clock, Pace pace, Claim claim) {
        this.claim = claim;
        this.id = id;
        this.opener = opener;
        this.pace = pace;
        this.board = new StateBoard(clock);
        // A daemon: a driver that hangs in native code must not keep the terminal from ending.
        this.thread = Thread.ofPlatform().name("device-" + id).daemon().unstarted(this::serve);
    }

    static <D extends Device> SupervisedDevice<D> start(DeviceId id, Opener<D> opener, Clock clock, Pace pace) {
        return start(id, opener, clock, pace, Claim.unshared());
    }

    static <D extends Device> SupervisedDevice<D> start(
            DeviceId id, Opener<D> opener, Clock clock, Pace pace, Claim claim) {
        var supervised = new SupervisedDevice<>(id, opener, clock, pace, claim);
        supervised.thread.start();
        return supervised;
    }

    @Override
    public DeviceId id() {
        return id;
    }

    @Override
    public DeviceState state() {
        return board.state();
    }

    @Override
    public Optional<String> serialNumber() {
        return serialNumber;
    }

    @Override
    public Runnable onState(Consumer<DeviceState> listener) {
        return board.listen(listener);
    }

    @Override
    public <T> CompletableFuture<T> submit(Job<D, T> job) {
        var order = new Order<>(job, new CompletableFuture<T>());
        orders.add(order);
        if (closing) failAll(closed());
        return order.outcome();
    }

    @Override
    public void close() {
        closing = true;
        orders.add(new Order<D, Boolean>((_, _) -> true, new CompletableFuture<>()));
        if (Thread.currentThread() == thread) return;
        if (!endsWithin(JOB_MAY_END)) {
            device.ifPresent(Device::close);
            thread.interrupt();
            endsWithin(THREAD_MAY_END);
        }
        failAll(closed());
    }

    private boolean endsWithin(Duration patience) {
        try {
            return thread.join(patience);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void serve() {
        try {
            open();
            while (!closing) turn();
        } finally {
            closing = true;
            release();
            failAll(closed());
        }
    }

    private void turn() {
        Optional<Order<D, ?>> next = nextWithin(pause());
        boolean wasOpen = device.isPresent();
        if (!wasOpen && !closing) open();
        if (next.isPresent()) {
            run(next.get());
        } else if (wasOpen) {
            probe();
        }
    }

    private Duration pause() {
        if (device.isEmpty()) return rest();
        // Somebody may be putting paper in right now: look more often.
        return state().isOnline() ? pace.probeEvery() : pace.probeEvery().dividedBy(3);
    }

    /// Meanwhile looks at the device now and then; ends early when there is something to see.
    private Optional<Order<D, ?>> nextWithin(Duration patience) {
        var deadline = Deadline.in(patience);
        Optional<Order<D, ?>> next;
        boolean seen;
        do {
            next = polled(deadline.leftAtMost(GLANCE_EVERY));
            seen = next.isEmpty() && (handedOver() || glance());
        } while (next.isEmpty() && !seen && !closing && !deadline.isOver());
        return next;
    }

    /// Nothing is under way: another program that asks for the device may have it.
    private boolean handedOver() {
        if (device.isEmpty() || !claim.isWantedElsewhere()) return false;
        settle(occupied());
        return true;
    }

    private boolean glance() {
        if (device.isEmpty()) return false;
        try {
            return device.get().glance();
        } catch (DeviceException e) {
            settle(e.fault());
        } catch (RuntimeException | Error e) {
            settle(broken(e));
        }
        return true;
    }

    private Optional<Order<D, ?>> polled(Duration patience) {
        try {
            return Optional.ofNullable(orders.poll(patience.toNanos(), TimeUnit.NANOSECONDS));
        } catch (InterruptedException _) {
            return Optional.empty(); // only close() interrupts, and the loop looks at `closing` next
        }
    }

    private void open() {
        try {
            if (!claim.take()) throw new DeviceException(occupied());
            D opened = opener.open();
            device = Optional.of(opened);
            opened.probe();
            recognise(opened);
            well();
        } catch (DeviceException e) {
            settle(e.fault());
        } catch (RuntimeException | Error e) {
            settle(broken(e));
        }
        if (device.isEmpty()) failAll(lastFault);
    }

    private void recognise(D opened) {
        Optional<String> now = opened.serialNumber();
        if (serialNumber.isPresent() && now.isPresent() && !now.equals(serialNumber)) {
            LOG.warn("{}: another device than before, {} in place of {}", id, now.get(), serialNumber.get());
        }
        if (now.isPresent()) serialNumber = now;
    }

    private void probe() {
        try {
            device.orElseThrow().probe();
            well();
        } catch (DeviceException e) {
            settle(e.fault());
        } catch (RuntimeException | Error e) {
            settle(broken(e));
        }
    }

    private <T> void run(Order<D, T> order) {
        Optional<D> open = device;
        if (open.isEmpty()) {
            order.fail(lastFault);
            return;
        }
        if (order.outcome().isDone()) return;
        try {
            T result = order.job()
                    .run(open.get(), () -> !closing && !order.outcome().isDone());
            order.outcome().complete(result);
        } catch (DeviceException e) {
            settle(e.fault());
            order.outcome().completeExceptionally(e);
        } catch (RuntimeException | Error e) {
            DeviceFault fault = broken(e);
            settle(fault);
            order.outcome().completeExceptionally(new DeviceException(fault, e));
        }
    }

    private void well() {
        failures = 0;
        board.publish(DeviceStatus.ONLINE, Optional.empty());
    }

    private void settle(DeviceFault fault) {
        lastFault = fault;
        if (fault.leavesDeviceUsable() && device.isPresent()) {
            failures = 0;
            boolean paperOrCard = fault.status() == DeviceStatus.ONLINE;
            board.publish(fault.status(), paperOrCard ? Optional.empty() : Optional.of(fault));
            return;
        }
        failures++;
        release();
        board.publish(fault.status(), Optional.of(fault));
    }

    private Duration rest() {
        // The shift is held small: a device may be away for months.
        Duration rest = pace.firstRest().multipliedBy(1L << Math.clamp(failures - 1, 0, 10));
        return rest.compareTo(pace.longestRest()) > 0 ? pace.longestRest() : rest;
    }

    private void release() {
        Optional<D> open = device;
        device = Optional.empty();
        open.ifPresent(Device::close);
        claim.giveBack();
    }

    private void failAll(DeviceFault fault) {
        for (var order = orders.poll(); order != null; order = orders.poll()) order.fail(fault);
    }

    private static DeviceFault broken(Throwable trouble) {
        // The class only: a message may hold what was on a card.
        return new DeviceFault.Broken("driver: " + trouble.getClass().getSimpleName());
    }

    private static DeviceFault occupied() {
        return new DeviceFault.Occupied("claimed by another program of this machine");
    }

    private static DeviceFault closed() {
        return new DeviceFault.NotConnected("closed by the terminal");
    }
}
