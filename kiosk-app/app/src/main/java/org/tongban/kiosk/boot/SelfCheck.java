// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.boot;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// `tongban-kiosk --self-check`: does every part of the installed program load on this machine? Works in a temporary
/// folder; touches no device, no line and nothing of the terminal's own data. One line a part, then 0 or 1.
final class SelfCheck {
    private final PrintStream out;
    private boolean isWell = true;

    SelfCheck(PrintStream out) {
        this.out = out;
    }

    /// A part of the program.
    ///
    /// @param remedy what a technician does when it fails
    record Part(String name, String remedy, Look look) {}

    /// Uses the part once.
    @FunctionalInterface
    interface Look {
        /// What was seen, in a few words; throws when the part does not work.
        String words() throws Exception;
    }

    /// Looks at everything, on this thread and the screen's.
    ///
    /// @return 0 when all is well, else 1
    static int run(PrintStream out) throws IOException {
        Path folder = Files.createTempDirectory("tongban-self-check-");
        try {
            var check = new SelfCheck(out);
            List<Part> parts = SelfCheckParts.all(folder);
            parts.forEach(check::look);
            out.println(
                    check.isWell
                            ? "every part works: " + parts.size() + " of " + parts.size()
                            : "not every part works; see FAIL above");
            return check.isWell ? 0 : 1;
        } finally {
            delete(folder);
        }
    }

    private void look(Part part) {
        long start = System.nanoTime();
        try {
            String words = part.look().words();
            say("ok  ", part, words + ", " + (System.nanoTime() - start) / 1_000_000 + " ms");
        } catch (Exception | LinkageError failed) {
            // Whatever a part throws is the finding.
            isWell = false;
            say("FAIL", part, failed + " — " + part.remedy());
        }
    }

    private void say(String verdict, Part part, String words) {
        out.printf("%s %-10s %s%n", verdict, part.name(), words);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
