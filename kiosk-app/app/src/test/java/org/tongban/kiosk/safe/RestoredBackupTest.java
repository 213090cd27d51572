// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.safe;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongban.kiosk.casework.CaseId;
import org.tongban.kiosk.casework.Samples;

/// The whole folder of the safe comes back as it was this morning; the same day goes on with numbers that nobody has.
class RestoredBackupTest {
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-30T04:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private int sequence(Path safe) {
        SafeSettings usual = SafeTest.SETTINGS;
        var settings = new SafeSettings(
                usual.terminalNumber(),
                usual.terminalId(),
                usual.hallCode(),
                usual.zone(),
                usual.sealing(),
                usual.guard(),
                Optional.of(folder.resolve("counter")));
        try (Safe opened = Safe.open(safe, settings, NOON)) {
            String number = opened.cases()
                    .submit(Samples.submission(CaseId.fresh()))
                    .localNumber()
                    .value();
            return Integer.parseInt(number.substring(15, 20));
        }
    }

    @Test
    void noLocalNumberIsGivenTwiceOnTheSameDay() throws IOException {
        Path safe = folder.resolve("safe");
        assertEquals(1, sequence(safe));
        copy(safe, folder.resolve("backup"));
        assertEquals(2, sequence(safe));
        assertEquals(3, sequence(safe));
        assertEquals(4, sequence(folder.resolve("backup")), "behind what the terminal gave since the backup");
        assertEquals(5, sequence(folder.resolve("backup")));
    }

    @Test
    void aMarkThatIsLostOrSpoiltHoldsUpNobody() throws IOException {
        Path safe = folder.resolve("safe");
        assertEquals(1, sequence(safe));
        Files.writeString(folder.resolve("counter"), "not a number");
        assertEquals(2, sequence(safe));
        Files.delete(folder.resolve("counter"));
        assertEquals(3, sequence(safe));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }
}
