// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.transport;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;

/// The calls of libusb 1.0 that a bulk device needs, as its header has them (64 bits). Each blocks as long as libusb
/// does:
/// only in a process of its own.
@SuppressWarnings("restricted") // what this class is for
final class UsbLibrary {
    /// What libusb answers; all of its errors are negative.
    static final int TIMEOUT = -7;
    static final int STALL = -9;
    static final int NO_DEVICE = -4;

    // Offsets in libusb_config_descriptor, _interface, _interface_descriptor and _endpoint_descriptor.
    private static final long INTERFACES_AT = 16;
    private static final long ENDPOINT_COUNT_AT = 4;
    private static final long ENDPOINTS_AT = 16;
    private static final long INTERFACE_DESCRIPTOR_BYTES = 40;
    private static final long ENDPOINT_BYTES = 32;
    private static final long CONFIG_BYTES = 40;
    private static final int BULK = 2;
    private static final int INWARD = 0x80;

    private final Arena arena = Arena.global();
    private final SymbolLookup library;
    private final MemorySegment buffer = arena.allocate(Bulk.LONGEST);
    private final MemorySegment transferred = arena.allocate(JAVA_INT);

    /// The first pair of bulk pipes of a device. Makers' descriptions name four, programs that work use these two.
    record Bulk(MemorySegment handle, byte out, byte in, int packet) {
        static final int LONGEST = 4096;
    }

    UsbLibrary(String name) {
        library = SymbolLookup.libraryLookup(name, arena);
    }

    /// Finds the device, takes its first interface from whatever driver has it, and finds its pipes.
    ///
    /// @return null when there is no such device
    /// @throws IllegalStateException with libusb's number when it cannot be had
    @org.jspecify.annotations.Nullable
    Bulk open(int vendor, int product) throws Throwable {
        MemorySegment contextAt = arena.allocate(ADDRESS);
        expect((int) call("libusb_init", JAVA_INT, ADDRESS).invokeExact(contextAt));
        MemorySegment context = contextAt.get(ADDRESS, 0);
        var find = call("libusb_open_device_with_vid_pid", ADDRESS, ADDRESS, JAVA_SHORT, JAVA_SHORT);
        MemorySegment handle = (MemorySegment) find.invokeExact(context, (short) vendor, (short) product);
        if (handle.address() == 0) return null;
        int _ = (int) call("libusb_set_auto_detach_kernel_driver", JAVA_INT, ADDRESS, JAVA_INT)
                .invokeExact(handle, 1);
        expect((int) call("libusb_claim_interface", JAVA_INT, ADDRESS, JAVA_INT).invokeExact(handle, 0));
        return pipes(handle);
    }

    /// Gives bytes out; whatever libusb answers, and how many went.
    int write(Bulk bulk, byte[] bytes, int millis) throws Throwable {
        MemorySegment.copy(bytes, 0, buffer, JAVA_BYTE, 0, bytes.length);
        return transfer(bulk, bulk.out(), bytes.length, millis);
    }

    /// Waits for one packet; what came is [#received].
    int read(Bulk bulk, int millis) throws Throwable {
        return transfer(bulk, bulk.in(), bulk.packet(), millis);
    }

    byte[] received() {
        return buffer.asSlice(0, transferred.get(JAVA_INT, 0)).toArray(JAVA_BYTE);
    }

    int moved() {
        return transferred.get(JAVA_INT, 0);
    }

    /// Frees a pipe that the device has stopped.
    int clearHalt(Bulk bulk, byte pipe) throws Throwable {
        return (int) call("libusb_clear_halt", JAVA_INT, ADDRESS, JAVA_BYTE).invokeExact(bulk.handle(), pipe);
    }

    private int transfer(Bulk bulk, byte pipe, int length, int millis) throws Throwable {
        transferred.set(JAVA_INT, 0, 0);
        return (int) call("libusb_bulk_transfer", JAVA_INT, ADDRESS, JAVA_BYTE, ADDRESS, JAVA_INT, ADDRESS, JAVA_INT)
                .invokeExact(bulk.handle(), pipe, buffer, length, transferred, millis);
    }

    private Bulk pipes(MemorySegment handle) throws Throwable {
        MemorySegment device =
                (MemorySegment) call("libusb_get_device", ADDRESS, ADDRESS).invokeExact(handle);
        MemorySegment at = arena.allocate(ADDRESS);
        expect((int) call("libusb_get_active_config_descriptor", JAVA_INT, ADDRESS, ADDRESS)
                .invokeExact(device, at));
        MemorySegment config = at.get(ADDRESS, 0).reinterpret(CONFIG_BYTES);
        MemorySegment first = config.get(ADDRESS, INTERFACES_AT)
                .reinterpret(ADDRESS.byteSize())
                .get(ADDRESS, 0)
                .reinterpret(INTERFACE_DESCRIPTOR_BYTES);
        int count = first.get(JAVA_BYTE, ENDPOINT_COUNT_AT) & 0xFF;
        MemorySegment endpoints = first.get(ADDRESS, ENDPOINTS_AT).reinterpret(count * ENDPOINT_BYTES);
        return pair(handle, endpoints, count);
    }

    private static Bulk pair(MemorySegment handle, MemorySegment endpoints, int count) {
        byte out = 0;
        byte in = 0;
        int packet = 64;
        for (long at = 0; at < count * ENDPOINT_BYTES; at += ENDPOINT_BYTES) {
            byte address = endpoints.get(JAVA_BYTE, at + 2);
            if ((endpoints.get(JAVA_BYTE, at + 3) & 3) != BULK) continue;
            boolean inward = (address & INWARD) != 0;
            if (inward && in == 0) {
                in = address;
                packet = Math.clamp(endpoints.get(JAVA_SHORT, at + 4) & 0xFFFF, 8, Bulk.LONGEST);
            } else if (!inward && out == 0) {
                out = address;
            }
        }
        if (out == 0 || in == 0) throw new IllegalStateException("-5");
        return new Bulk(handle, out, in, packet);
    }

    private static void expect(int result) {
        if (result < 0) throw new IllegalStateException(Integer.toString(result));
    }

    private MethodHandle call(String name, MemoryLayout result, MemoryLayout... arguments) {
        return Linker.nativeLinker()
                .downcallHandle(library.findOrThrow(name), FunctionDescriptor.of(result, arguments));
    }
}
