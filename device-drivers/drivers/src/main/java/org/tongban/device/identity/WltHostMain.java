// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.identity;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;
import java.util.HexFormat;
import org.tongban.device.host.HostLoop;

/// The process of a photo decoder's library: a photo in hexadecimal digits on a line, its picture on a line. Ends with
/// its standard input.
@SuppressWarnings("restricted") // what this class is for
public final class WltHostMain {
    static final String READY = "ready";
    static final String FAILED = "-";
    /// More than any decoder was seen to write, because nothing keeps it from writing more than a picture.
    private static final int ROOM = 256 * 1024;

    private static final int PHOTO_ROOM = 4096;

    private WltHostMain() {}

    /// @param words the library's file and its function
    public static void main(String[] words) {
        MethodHandle unpack = Linker.nativeLinker()
                .downcallHandle(
                        SymbolLookup.libraryLookup(Path.of(words[0]), Arena.global())
                                .findOrThrow(words[1]),
                        FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, JAVA_INT));
        HostLoop.run(question -> question.equals(READY) ? READY : answer(unpack, question));
    }

    /// The library says by what it wrote whether it made a file or points; its result is not documented.
    private static String answer(MethodHandle unpack, String photo) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment from = arena.allocate(PHOTO_ROOM);
            MemorySegment.copy(HexFormat.of().parseHex(photo), 0, from, JAVA_BYTE, 0, photo.length() / 2);
            MemorySegment to = arena.allocate(ROOM);
            int result = (int) unpack.invokeExact(from, to, 1);
            boolean file = to.get(JAVA_BYTE, 0) == 'B' && to.get(JAVA_BYTE, 1) == 'M';
            int size = file ? PhotoBmp.BYTES : PhotoBmp.pointBytes();
            byte[] picture = to.asSlice(0, size).toArray(JAVA_BYTE);
            return result < 0 || isEmpty(picture) ? FAILED : HexFormat.of().formatHex(picture);
        } catch (Throwable _) {
            return FAILED;
        }
    }

    private static boolean isEmpty(byte[] picture) {
        for (byte b : picture) if (b != 0) return false;
        return true;
    }
}
