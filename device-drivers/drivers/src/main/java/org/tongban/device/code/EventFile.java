// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.code;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.tongban.device.DeviceException;
import org.tongban.device.DeviceFault;
import org.tongban.device.DeviceFault.Broken;
import org.tongban.device.DeviceFault.NotConnected;
import org.tongban.device.DeviceFault.Occupied;
import org.tongban.device.DeviceFault.Unsupported;

/// A device of Linux' input system as bytes, by the C library's own calls: Java's files know no waiting with a bound
/// and
/// no ioctl. Every read waits by `poll` first, so none hangs. Belongs to one thread.
@SuppressWarnings("restricted") // what this class is for
final class EventFile implements AutoCloseable {
    /// Whether the device is taken away from everybody else. Without that its codes would be typed into the screen.
    enum Alone {
        /// `EVIOCGRAB`.
        YES,
        /// For a pipe with recorded events, which nobody else reads.
        NOT_NEEDED
    }

    private static final int READ_ONLY_NOT_BLOCKING = 0x800;
    private static final long GRAB = 0x40044590L;
    private static final short READABLE = 1;
    private static final int ROOM = 24 * 64;

    private static final MethodHandle OPEN = call("open", JAVA_INT, true, ADDRESS, JAVA_INT);
    private static final MethodHandle IOCTL = call("ioctl", JAVA_INT, true, JAVA_INT, JAVA_LONG, JAVA_LONG);
    private static final MethodHandle POLL = call("poll", JAVA_INT, false, ADDRESS, JAVA_LONG, JAVA_INT);
    private static final MethodHandle READ = call("read", JAVA_LONG, false, JAVA_INT, ADDRESS, JAVA_LONG);
    private static final MethodHandle CLOSE = call("close", JAVA_INT, false, JAVA_INT);

    private final Arena arena = Arena.ofShared();
    private final MemorySegment buffer = arena.allocate(ROOM);
    private final MemorySegment waiting = arena.allocate(8);
    private final int number;
    private boolean open = true;

    private EventFile(int number) {
        this.number = number;
    }

    static EventFile open(Path file, Alone alone) throws DeviceException {
        if (!Files.exists(file)) throw fault(new NotConnected("no input device"));
        if (!Files.isReadable(file)) throw fault(new Occupied("the input device may not be read by this user"));
        try (Arena name = Arena.ofConfined()) {
            int number = (int) OPEN.invokeExact(name.allocateFrom(file.toString()), READ_ONLY_NOT_BLOCKING);
            if (number < 0) throw fault(new NotConnected("the input device does not open"));
            var opened = new EventFile(number);
            if (alone == Alone.YES && (int) IOCTL.invokeExact(number, GRAB, 1L) != 0) {
                opened.close();
                throw fault(new Occupied("the input device cannot be had alone"));
            }
            return opened;
        } catch (DeviceException e) {
            throw e;
        } catch (Throwable e) {
            throw new DeviceException(
                    new Unsupported("input devices: " + e.getClass().getSimpleName()), e);
        }
    }

    /// Waits at most `patience`; an empty array means that nothing came.
    byte[] read(Duration patience) throws DeviceException {
        try {
            waiting.set(JAVA_INT, 0, number);
            waiting.set(JAVA_SHORT, 4, READABLE);
            waiting.set(JAVA_SHORT, 6, (short) 0);
            int ready = (int) POLL.invokeExact(waiting, 1L, Math.clamp(patience.toMillis(), 1, 60_000));
            if (ready == 0) return new byte[0];
            long count = (waiting.get(JAVA_SHORT, 6) & READABLE) == 0
                    ? 0
                    : (long) READ.invokeExact(number, buffer, (long) ROOM);
            if (count <= 0) throw fault(new NotConnected("the input device is gone"));
            return buffer.asSlice(0, count).toArray(JAVA_BYTE);
        } catch (DeviceException e) {
            throw e;
        } catch (Throwable e) {
            throw new DeviceException(new Broken("input device: " + e.getClass().getSimpleName()), e);
        }
    }

    /// Another thread may close while this one waits; the number is not used again then.
    @Override
    public synchronized void close() {
        if (!open) return;
        open = false;
        try {
            int _ = (int) CLOSE.invokeExact(number);
        } catch (Throwable e) {
            throw new IllegalStateException("close", e);
        }
    }

    private static DeviceException fault(DeviceFault fault) {
        return new DeviceException(fault);
    }

    /// @param manyArguments of a call that takes any number behind the first two, as C's `…`
    private static MethodHandle call(
            String name, MemoryLayout result, boolean manyArguments, MemoryLayout... arguments) {
        Linker linker = Linker.nativeLinker();
        Linker.Option[] options =
                manyArguments ? new Linker.Option[] {Linker.Option.firstVariadicArg(2)} : new Linker.Option[0];
        return linker.downcallHandle(
                linker.defaultLookup().findOrThrow(name), FunctionDescriptor.of(result, arguments), options);
    }
}
