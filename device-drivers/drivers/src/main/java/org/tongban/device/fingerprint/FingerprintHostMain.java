// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.fingerprint;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.file.Path;
import java.util.HexFormat;
import org.tongban.device.host.HostLoop;
import org.tongban.device.host.LibraryCalls;

/// The process of a fingerprint module's library: `open`, `capture MILLIS`, `probe`. A finger is answered by its
/// quality
/// and template, and wiped here.
public final class FingerprintHostMain {
    static final String NO_FINGER = "none";
    private static final int ROOM = 4096;

    private FingerprintHostMain() {}

    /// @param words the library's file
    public static void main(String[] words) {
        var library = new LibraryCalls(Path.of(words[0]));
        HostLoop.run(question -> answer(library, question.split(" ")));
    }

    private static String answer(LibraryCalls library, String[] words) throws Throwable {
        return switch (words[0]) {
            case "open" -> Integer.toString(library.call("fp_open"));
            case "capture" -> capture(library, Integer.valueOf(words[1]));
            default -> "alive";
        };
    }

    private static String capture(LibraryCalls library, Integer millis) throws Throwable {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment room = arena.allocate(ROOM);
            MemorySegment quality = arena.allocate(JAVA_INT);
            int size = library.call("fp_capture", room, ROOM, quality, millis);
            if (size == 0) return NO_FINGER;
            byte[] template = room.asSlice(0, Math.clamp(size, 0, ROOM)).toArray(JAVA_BYTE);
            room.fill((byte) 0);
            return size < 0
                    ? ""
                    : quality.get(JAVA_INT, 0) + " " + HexFormat.of().formatHex(template);
        }
    }
}
