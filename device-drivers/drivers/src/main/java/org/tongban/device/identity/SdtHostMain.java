// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.identity;

import java.nio.file.Path;
import java.util.HexFormat;
import org.tongban.device.host.HostLoop;

/// The process of a maker's library: answers `status`, `number`, `find`, `select`, `read` with the library's status in
/// hexadecimal digits and what belongs to it. Ends with its standard input.
public final class SdtHostMain {
    private static final String FAILED = "00";

    private SdtHostMain() {}

    /// @param words the library's file and the port's number
    public static void main(String[] words) {
        var library = new SdtLibrary(Path.of(words[0]), Integer.parseInt(words[1]));
        HostLoop.run(question -> answer(library, question));
    }

    private static String answer(SdtLibrary library, String question) {
        try {
            return switch (question) {
                case "open" -> hex(library.open());
                case "status" -> hex(library.status());
                case "number" -> hex(SamReply.SUCCESS) + " " + library.samNumber();
                case "find" -> hex(library.find());
                case "select" -> hex(library.select());
                case "read" -> read(library.read());
                default -> FAILED;
            };
        } catch (Throwable _) {
            return FAILED; // a call that the library does not have
        }
    }

    private static String read(SdtLibrary.Card card) {
        return hex(card.status()) + " " + HexFormat.of().formatHex(card.text()) + " " + card.photoBytes();
    }

    private static String hex(int status) {
        return "%02X".formatted(status);
    }
}
