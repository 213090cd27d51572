// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.sign;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.file.Path;
import org.tongban.device.host.HostLoop;
import org.tongban.device.host.LibraryCalls;

/// The process of a library for a pad: `open`, `begin`, `next MILLIS`, `probe`; answers with the library's number and
/// what it left behind its pointer.
public final class PadHostMain {
    static final int NOTHING = 0;
    static final int POINT = 1;
    static final int CONFIRMED = 2;
    static final int CANCELLED = 3;

    private final LibraryCalls library;
    private final MemorySegment numbers = Arena.global().allocate(JAVA_INT, 3);

    private PadHostMain(LibraryCalls library) {
        this.library = library;
    }

    /// @param words the library's file
    public static void main(String[] words) {
        var pad = new PadHostMain(new LibraryCalls(Path.of(words[0])));
        HostLoop.run(question -> pad.answer(question.split(" ")));
    }

    private String answer(String[] words) throws Throwable {
        return switch (words[0]) {
            case "open" -> library.call("pad_open", numbers) + left();
            case "begin" -> Integer.toString(library.call("pad_begin"));
            case "next" -> library.call("pad_next", numbers, Integer.valueOf(words[1])) + left();
            default -> Integer.toString(NOTHING);
        };
    }

    private String left() {
        return " " + numbers.getAtIndex(JAVA_INT, 0) + " " + numbers.getAtIndex(JAVA_INT, 1) + " "
                + numbers.getAtIndex(JAVA_INT, 2);
    }
}
