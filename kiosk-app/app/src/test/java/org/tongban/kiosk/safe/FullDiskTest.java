// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.safe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongban.kiosk.casework.CaseId;
import org.tongban.kiosk.casework.InMemoryVault;
import org.tongban.kiosk.casework.Samples;
import org.tongban.kiosk.casework.SavedCase;
import org.tongban.kiosk.casework.StorageFullException;

class FullDiskTest {
    @TempDir
    Path folder;

    @Test
    void savesNothingOfACaseWhenTheDatabaseIsFullAndGoesOnOnceThereIsRoom() {
        try (var database = Database.open(folder.resolve("safe.db"))) {
            var cases = new SqliteCases(
                    database,
                    new InMemoryVault(),
                    rows(database),
                    SafeTest.SETTINGS,
                    new CounterMark(folder.resolve("counter")),
                    Clock.systemUTC(),
                    new DeliveryListeners(),
                    oblivion(database));
            database.pragma("max_page_count = " + database.pragma("page_count"));
            List<CaseId> saved = Stream.generate(CaseId::fresh)
                    .takeWhile(id -> !isRefused(cases, id))
                    .toList();
            assertEquals(
                    saved.reversed(),
                    cases.all().stream().map(SavedCase::caseId).toList());
            database.pragma("max_page_count = 100000");
            SavedCase next = cases.submit(Samples.submission(CaseId.fresh()));
            assertEquals(
                    saved.size() + 1,
                    Integer.parseInt(next.localNumber().value().substring(15, 20)));
        }
    }

    private Oblivion oblivion(Database database) {
        var files = new SealedFiles(folder, database, new NoSealing(), keys(database), DurableFile.Writing.plain());
        return new Oblivion(database, files, new SqliteJournal(database, Clock.systemUTC()));
    }

    private static CaseRows rows(Database database) {
        return new CaseRows(new NoSealing(), keys(database));
    }

    private static CaseKeys keys(Database database) {
        var sealing = new NoSealing();
        return new CaseKeys(sealing, new Escrow(database, sealing, new SqliteJournal(database, Clock.systemUTC())));
    }

    private static boolean isRefused(SqliteCases cases, CaseId id) {
        try {
            cases.submit(Samples.submission(id));
            return false;
        } catch (StorageFullException _) {
            return true;
        }
    }

    @Test
    void leavesNoFileBehindWhenTheDiskTakesNoMore() throws IOException {
        Path files = Files.createDirectory(folder.resolve("files"));
        CaseId caseId = CaseId.fresh();
        try (var database = Database.open(folder.resolve("safe.db"))) {
            var vault = new SealedFiles(files, database, new NoSealing(), keys(database), (channel, content) -> {
                channel.write(content.slice(0, 5));
                throw new IOException("No space left on device");
            });
            assertThrows(StorageFullException.class, () -> vault.put(caseId, Samples.MATERIAL, Samples.PAPER));
        }
        try (var left = Files.list(files.resolve(caseId.toString()))) {
            assertEquals(List.of(), left.toList());
        }
    }
}
