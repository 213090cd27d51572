// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/// A clock that is wrong, for one process: libfaketime stands between it and the system's clock.
final class WrongClock {
    private WrongClock() {}

    /// The environment of a process whose calendar is so many years ahead; what measures how long something takes
    /// (the monotonic clock) is left alone, as it is on a machine with a wrong calendar.
    static Map<String, String> ahead(int years) throws IOException {
        Optional<Path> library = library();
        Assumptions.assumeTrue(library.isPresent(), "needs libfaketime: ./kiosk test brings it");
        return Map.of(
                "LD_PRELOAD",
                library.get().toString(),
                "FAKETIME",
                "+" + years + "y",
                "FAKETIME_DONT_FAKE_MONOTONIC",
                "1",
                // Else libfaketime 0.9.10 lets every timed wait of a JVM return at once, again and again.
                "FAKETIME_FORCE_MONOTONIC_FIX",
                "0");
    }

    private static Optional<Path> library() throws IOException {
        try (Stream<Path> files = Files.find(
                Path.of("/usr/lib"), 3, (path, _) -> path.endsWith(Path.of("faketime", "libfaketimeMT.so.1")))) {
            return files.findFirst();
        }
    }
}
