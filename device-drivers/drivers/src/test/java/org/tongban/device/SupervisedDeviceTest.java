// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tongban.device.DeviceFault.Broken;
import org.tongban.device.DeviceFault.CardMoved;
import org.tongban.device.DeviceFault.NotConnected;
import org.tongban.device.DeviceFault.PaperOut;

final class SupervisedDeviceTest {
    private static final DeviceId ID = new DeviceId("test");
    private static final SupervisedDevice.Pace LAZY =
            new SupervisedDevice.Pace(Duration.ofHours(1), Duration.ofHours(1), Duration.ofHours(1));
    private static final SupervisedDevice.Pace BRISK =
            new SupervisedDevice.Pace(Duration.ofMillis(10), Duration.ofMillis(40), Duration.ofMillis(30));

    private final AtomicInteger opened = new AtomicInteger();
    private final AtomicInteger closed = new AtomicInteger();
    private volatile Optional<DeviceFault> whenOpened = Optional.empty();
    private volatile Optional<DeviceFault> whenProbed = Optional.empty();
    private final BlockingQueue<DeviceStatus> states = new LinkedBlockingQueue<>();
    private Optional<SupervisedDevice<Lamp>> running = Optional.empty();

    /// A device that does what the fields above say.
    private final class Lamp implements Device {
        @Override
        public void probe() throws DeviceException {
            raise(whenProbed);
        }

        @Override
        public void close() {
            closed.incrementAndGet();
        }
    }

    @AfterEach
    void close() {
        running.ifPresent(SupervisedDevice::close);
    }

    @Test
    void runsJobsOnTheDevicesOwnThread() throws Exception {
        var device = start(LAZY);
        assertEquals(
                "device-test",
                get(device.submit((_, _) -> Thread.currentThread().getName())));
        assertEquals(DeviceStatus.ONLINE, device.state().status());
    }

    @Test
    void opensAgainAfterAFaultOfTheDevice() throws Exception {
        var device = start(LAZY);
        assertEquals(new NotConnected("pulled"), faultOf(device.submit(failing(new NotConnected("pulled")))));
        assertEquals(DeviceStatus.NO_DEVICE, device.state().status());
        assertEquals(1, closed.get());
        assertEquals("well", get(device.submit((_, _) -> "well")));
        assertEquals(2, opened.get());
    }

    @Test
    void staysOpenWhenTheFaultLiesWithTheCard() throws Exception {
        var device = start(LAZY);
        assertEquals(new CardMoved(), faultOf(device.submit(failing(new CardMoved()))));
        assertEquals(DeviceStatus.ONLINE, device.state().status());
        assertEquals("well", get(device.submit((_, _) -> "well")));
        assertEquals(1, opened.get());
    }

    @Test
    void outlivesAnErrorInAJob() throws Exception {
        var device = start(LAZY);
        var outcome = device.<String>submit((_, _) -> {
            throw new IllegalStateException("a person's name");
        });
        assertEquals(new Broken("driver: IllegalStateException"), faultOf(outcome));
        assertEquals("well", get(device.submit((_, _) -> "well")));
    }

    @Test
    void failsAJobAtOnceWhileTheDeviceIsAwayAndTriesToOpenFirst() throws Exception {
        whenOpened = Optional.of(new NotConnected("away"));
        var device = start(LAZY);
        expect(DeviceStatus.NO_DEVICE);
        assertEquals(new NotConnected("away"), faultOf(device.submit((_, _) -> "never")));
        whenOpened = Optional.empty();
        assertEquals("back", get(device.submit((_, _) -> "back")));
    }

    @Test
    void comesBackByItself() throws Exception {
        whenOpened = Optional.of(new NotConnected("away"));
        start(BRISK);
        expect(DeviceStatus.NO_DEVICE);
        whenOpened = Optional.empty();
        expect(DeviceStatus.ONLINE);
    }

    @Test
    void noticesWhileIdleThatPaperIsOutAndBack() throws Exception {
        start(BRISK);
        expect(DeviceStatus.ONLINE);
        whenProbed = Optional.of(new PaperOut());
        expect(DeviceStatus.USER_ERROR);
        whenProbed = Optional.empty();
        expect(DeviceStatus.ONLINE);
        assertEquals(1, opened.get());
    }

    @Test
    void tellsAJobThatNobodyWantsIt() throws Exception {
        var device = start(LAZY);
        var began = new CountDownLatch(1);
        var noticed = new CountDownLatch(1);
        var pause = new CountDownLatch(1);
        var outcome = device.submit((_, wanted) -> {
            began.countDown();
            while (wanted.isWanted()) await(pause, Duration.ofMillis(5));
            noticed.countDown();
            return "given up";
        });
        assertTrue(began.await(10, TimeUnit.SECONDS));
        outcome.cancel(true);
        assertTrue(noticed.await(10, TimeUnit.SECONDS));
    }

    @Test
    void closesWithinASecondThoughAJobHangs() throws Exception {
        var device = start(LAZY);
        var began = new CountDownLatch(1);
        var hanging = device.submit((_, _) -> {
            began.countDown();
            return await(new CountDownLatch(1), Duration.ofMinutes(1));
        });
        var waiting = device.submit((_, _) -> "never");
        assertTrue(began.await(10, TimeUnit.SECONDS));
        long before = System.nanoTime();
        device.close();
        assertTrue(Duration.ofNanos(System.nanoTime() - before).toMillis() < 1500);
        assertEquals(new NotConnected("closed by the terminal"), faultOf(waiting));
        assertTrue(closed.get() > 0);
        assertEquals(new NotConnected("closed by the terminal"), faultOf(device.submit((_, _) -> "late")));
        assertThrows(ExecutionException.class, () -> get(hanging));
    }

    @Test
    void aListenerThatFailsHarmsNobody() throws Exception {
        var device = start(LAZY);
        device.onState(_ -> {
            throw new IllegalStateException();
        });
        assertEquals("well", get(device.submit((_, _) -> "well")));
    }

    private SupervisedDevice<Lamp> start(SupervisedDevice.Pace pace) {
        var device = SupervisedDevice.<Lamp>start(ID, this::open, Clock.systemUTC(), pace);
        running = Optional.of(device);
        device.onState(state -> states.add(state.status()));
        return device;
    }

    private Lamp open() throws DeviceException {
        raise(whenOpened);
        opened.incrementAndGet();
        return new Lamp();
    }

    private void expect(DeviceStatus status) throws InterruptedException {
        var deadline = Deadline.in(Duration.ofSeconds(10));
        while (!deadline.isOver()) {
            if (states.poll(deadline.left().toMillis(), TimeUnit.MILLISECONDS) == status) return;
        }
        throw new AssertionError("never " + status);
    }

    private static Supervisor.Job<Lamp, String> failing(DeviceFault fault) {
        return (_, _) -> {
            throw new DeviceException(fault);
        };
    }

    private static void raise(Optional<DeviceFault> fault) throws DeviceException {
        if (fault.isPresent()) throw new DeviceException(fault.get());
    }

    private static boolean await(CountDownLatch latch, Duration patience) throws DeviceException {
        try {
            return latch.await(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw new DeviceException(new NotConnected("interrupted"), e);
        }
    }

    private static <T> T get(CompletableFuture<T> outcome) throws Exception {
        return outcome.get(10, TimeUnit.SECONDS);
    }

    private static DeviceFault faultOf(CompletableFuture<?> outcome) {
        var thrown = assertThrows(ExecutionException.class, () -> get(outcome));
        return assertInstanceOf(DeviceException.class, thrown.getCause()).fault();
    }
}
