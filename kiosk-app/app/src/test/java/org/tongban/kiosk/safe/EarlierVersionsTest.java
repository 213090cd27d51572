// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.safe;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongban.kiosk.casework.CaseId;
import org.tongban.kiosk.casework.Samples;

/// Safes as earlier releases left them, one for each version of the tables, each with one case of fictional people.
class EarlierVersionsTest {
    private static final Path STORED = Path.of("src", "test", "resources", "safe-versions");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void aSafeOfAnEarlierReleaseOpensWithAllThatIsInIt(int version) throws IOException {
        Path stored = STORED.resolve(Integer.toString(version));
        try (var files = Files.walk(stored)) {
            for (Path file : files.toList()) {
                Path copy = folder.resolve(stored.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
        CaseId id = CaseId.parse("019ad000-0000-7000-8000-00000000000" + version);
        try (Safe safe =
                Safe.open(folder, SafeTest.SETTINGS, Clock.fixed(StoresContract.NOW, SafeTest.SETTINGS.zone()))) {
            assertEquals("ok", safe.integrity());
            assertEquals(
                    Samples.submission(id), safe.cases().byId(id).orElseThrow().submission());
            assertArrayEquals(Samples.PAPER, safe.vault().get(id, Samples.MATERIAL));
            assertEquals(Optional.empty(), safe.journal().verify());
            assertEquals(1, safe.journal().lines().size());
            assertEquals(1, safe.outbox().waiting());
        }
    }

    @Test
    void everyVersionIsStored() throws IOException {
        try (var versions = Files.list(STORED)) {
            assertEquals(Migrations.VERSION, versions.count());
        }
    }
}
