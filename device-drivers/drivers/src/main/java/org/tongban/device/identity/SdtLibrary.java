// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.identity;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;
import java.util.Arrays;

/// The calls of a maker's `SDT_…` library (GA/T 467) as its C header has them. Each blocks as long as the library does,
/// and some crash: only in a process of its own.
@SuppressWarnings("restricted") // what this class is for
final class SdtLibrary {
    private static final int ROOM = 4096;
    private static final int SAM_ID_ROOM = 128;
    private static final int OPENS_ITSELF = 0;

    private final Arena arena = Arena.ofAuto();
    private final SymbolLookup library;
    private final int port;

    /// What a card gave.
    ///
    /// @param status 90 when it was read
    record Card(int status, byte[] text, int photoBytes) {}

    /// @param port 1–16 serial, 1001–1016 USB, as makers count them
    SdtLibrary(Path file, int port) {
        this.library = SymbolLookup.libraryLookup(file, arena);
        this.port = port;
    }

    int open() throws Throwable {
        return (int) call("SDT_OpenPort", JAVA_INT).invokeExact(port);
    }

    int status() throws Throwable {
        return (int) call("SDT_GetSAMStatus", JAVA_INT, JAVA_INT).invokeExact(port, OPENS_ITSELF);
    }

    String samNumber() throws Throwable {
        MemorySegment text = arena.allocate(SAM_ID_ROOM);
        int status =
                (int) call("SDT_GetSAMIDToStr", JAVA_INT, ADDRESS, JAVA_INT).invokeExact(port, text, OPENS_ITSELF);
        return status == SamReply.SUCCESS ? text.getString(0) : "";
    }

    int find() throws Throwable {
        MemorySegment number = arena.allocate(ROOM);
        return (int) call("SDT_StartFindIDCard", JAVA_INT, ADDRESS, JAVA_INT).invokeExact(port, number, OPENS_ITSELF);
    }

    int select() throws Throwable {
        MemorySegment number = arena.allocate(ROOM);
        return (int) call("SDT_SelectIDCard", JAVA_INT, ADDRESS, JAVA_INT).invokeExact(port, number, OPENS_ITSELF);
    }

    Card read() throws Throwable {
        try (Arena room = Arena.ofConfined()) {
            MemorySegment text = room.allocate(ROOM);
            MemorySegment textSize = room.allocate(JAVA_INT);
            MemorySegment photo = room.allocate(ROOM);
            MemorySegment photoSize = room.allocate(JAVA_INT);
            int status = (int) call("SDT_ReadBaseMsg", JAVA_INT, ADDRESS, ADDRESS, ADDRESS, ADDRESS, JAVA_INT)
                    .invokeExact(port, text, textSize, photo, photoSize, OPENS_ITSELF);
            int size = Math.clamp(textSize.get(JAVA_INT, 0), 0, ROOM);
            byte[] bytes = Arrays.copyOf(text.toArray(JAVA_BYTE), size);
            int photoBytes = photoSize.get(JAVA_INT, 0);
            text.fill((byte) 0);
            photo.fill((byte) 0);
            return new Card(status, bytes, photoBytes);
        }
    }

    private MethodHandle call(String name, MemoryLayout... arguments) {
        return Linker.nativeLinker()
                .downcallHandle(library.findOrThrow(name), FunctionDescriptor.of(JAVA_INT, arguments));
    }
}
