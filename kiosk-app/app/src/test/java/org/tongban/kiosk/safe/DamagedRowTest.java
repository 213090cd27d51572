// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.safe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongban.kiosk.casework.CaseId;
import org.tongban.kiosk.casework.Samples;
import org.tongban.kiosk.casework.SavedCase;
import org.tongban.kiosk.casework.SavedCase.Delivery;
import org.tongban.kiosk.casework.UnreadableException;
import org.tongban.kiosk.courier.Courier;
import org.tongban.kiosk.platform.PlatformClient;
import org.tongban.kiosk.platform.ScriptedPlatform;

/// One case is damaged on disk; the others go on, and staff see which one it is.
class DamagedRowTest {
    private static final Instant NOW = StoresContract.NOW;

    @TempDir
    Path folder;

    private Safe safe;
    private CaseId first;
    private CaseId second;

    @BeforeEach
    void open() {
        safe = Safe.open(folder, SafeTest.SETTINGS, Clock.fixed(NOW, SafeTest.SETTINGS.zone()));
        first = submit();
        second = submit();
    }

    @AfterEach
    void close() {
        safe.close();
    }

    private CaseId submit() {
        CaseId id = CaseId.fresh();
        safe.vault().put(id, Samples.MATERIAL, Samples.PAPER);
        return safe.cases().submit(Samples.submission(id)).caseId();
    }

    private void damage(String sql) {
        try (var database = Database.open(folder.resolve("safe.db"))) {
            database.inTransaction(session -> session.update(sql, first.toString()));
        }
    }

    private void isSetAsideWhileTheNextIsDue() {
        assertEquals(second, safe.outbox().nextDue(NOW).orElseThrow().caseId());
        var shown = safe.queue().undelivered();
        assertEquals(
                List.of(first, second),
                shown.stream().map(Queue.Waiting::caseId).toList());
        assertEquals(Delivery.QUARANTINED, shown.getFirst().delivery());
        assertTrue(shown.getFirst().isDamaged());
        assertEquals("CASE_QUARANTINED", safe.journal().lines().getLast().kind());
        assertEquals(1, safe.outbox().waiting());
    }

    @Test
    void aFlippedBitInTheManifestHoldsUpNobody() {
        damage("UPDATE case_file SET manifest = zeroblob(length(manifest)) WHERE case_id = ?");
        isSetAsideWhileTheNextIsDue();
    }

    @Test
    void aBrokenPayloadIsLeftOutOfTheListAndStillDelivered() {
        damage("UPDATE case_file SET payload = x'0102' WHERE case_id = ?");
        assertEquals(
                List.of(second),
                safe.cases().all().stream().map(SavedCase::caseId).toList());
        assertEquals(first, safe.outbox().nextDue(NOW).orElseThrow().caseId());
        safe.outbox().quarantined(first, "refused");
        assertEquals(Optional.of(second), safe.outbox().nextDue(NOW).map(one -> one.caseId()));
    }

    @Test
    void aLostKeyIsNotMadeAnew() {
        damage("UPDATE case_key SET wrapped = x'01' WHERE case_id = ?");
        isSetAsideWhileTheNextIsDue();
    }

    @Test
    void aDamagedFileIsSetAsideAndTheNextCaseIsSent() throws IOException {
        Path file = folder.resolve("files").resolve(first.toString()).resolve(Samples.MATERIAL + ".sealed");
        Files.write(file, new byte[] {1, 2, 3}, StandardOpenOption.TRUNCATE_EXISTING);
        try (var platform = new ScriptedPlatform();
                var client = new PlatformClient(platform.settings(), Clock.fixed(NOW, SafeTest.SETTINGS.zone()))) {
            new Courier(
                            client,
                            safe.outbox(),
                            safe.messageOutbox(),
                            safe.lease(),
                            Clock.fixed(NOW, SafeTest.SETTINGS.zone()),
                            new Random(1))
                    .run();
            assertEquals(
                    1,
                    platform.files().values().stream()
                            .filter(bytes -> bytes.length > 0)
                            .count());
        }
        var shown = safe.queue().undelivered().getFirst();
        assertEquals(first, shown.caseId());
        assertEquals(UnreadableException.WHY, shown.why());
    }
}
