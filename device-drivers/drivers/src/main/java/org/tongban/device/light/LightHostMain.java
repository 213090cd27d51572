// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.light;

import java.nio.file.Path;
import org.tongban.device.host.HostLoop;
import org.tongban.device.host.LibraryCalls;

/// The process of a library for lamps: `open`, `set LAMP FLASH`, `probe`; answers with what the library gave.
public final class LightHostMain {
    private LightHostMain() {}

    /// @param words the library's file
    public static void main(String[] words) {
        var library = new LibraryCalls(Path.of(words[0]));
        HostLoop.run(question -> answer(library, question.split(" ")));
    }

    private static String answer(LibraryCalls library, String[] words) throws Throwable {
        return switch (words[0]) {
            case "open" -> Integer.toString(library.call("light_open"));
            case "set" ->
                Integer.toString(library.call("light_set", Integer.valueOf(words[1]), Integer.valueOf(words[2])));
            default -> "alive";
        };
    }
}
