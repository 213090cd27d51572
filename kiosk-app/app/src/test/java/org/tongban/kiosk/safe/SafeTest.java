// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.safe;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongban.kiosk.casework.CaseId;
import org.tongban.kiosk.casework.Digests;
import org.tongban.kiosk.casework.LocalNumber;
import org.tongban.kiosk.casework.PrintJournal;
import org.tongban.kiosk.casework.Samples;
import org.tongban.kiosk.casework.SavedCase;
import org.tongban.kiosk.platform.VerifiedReceipt;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SafeTest {
    private static final Instant NOW = Instant.parse("2026-11-23T17:30:00Z");
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    static final SafeSettings SETTINGS =
            new SafeSettings("310217", "T-1", "590102-ZWZX-01", ZONE, SafeSettings.Suite.AES_256_GCM);

    @TempDir
    Path folder;

    private Safe safe;
    private final CaseId caseId = CaseId.fresh();

    @BeforeEach
    void open() {
        safe = Safe.open(folder, SETTINGS, Clock.fixed(NOW, ZONE));
    }

    @AfterEach
    void close() {
        safe.close();
    }

    private void reopen() {
        safe.close();
        open();
    }

    private SavedCase submit(CaseId id) {
        safe.vault().put(id, Samples.MATERIAL, Samples.PAPER);
        return safe.cases().submit(Samples.submission(id));
    }

    @Test
    void givesNumbersOfTheLocalDayAndRemembersEverything() {
        SavedCase saved = submit(caseId);
        assertEquals(
                LocalNumber.parse(
                        "K3102172026112400001" + saved.localNumber().value().charAt(20)),
                Optional.of(saved.localNumber()));
        assertEquals(Samples.submission(caseId), saved.submission());
        reopen();
        assertEquals(Optional.of(saved), safe.cases().byId(caseId));
        assertEquals(Optional.of(saved), safe.cases().byLocalNumber(saved.localNumber()));
        assertArrayEquals(Samples.PAPER, safe.vault().get(caseId, Samples.MATERIAL));
    }

    @Test
    void savesTheSameCaseOnce() {
        SavedCase first = submit(caseId);
        assertEquals(first, safe.cases().submit(Samples.submission(caseId)));
        CaseId second = CaseId.fresh();
        submit(second);
        assertEquals(
                List.of(second, caseId),
                safe.cases().all().stream().map(SavedCase::caseId).toList());
        assertEquals(2, safe.outbox().waiting());
    }

    @Test
    void handsOutTheFrozenManifestUntilItIsDelivered() {
        SavedCase saved = submit(caseId);
        List<SavedCase> heard = new ArrayList<>();
        Runnable stop = safe.cases().onDelivery(heard::add);
        var upload = URI.create("http://127.0.0.1:1/files/1");
        safe.outbox().rememberUpload(caseId, Samples.MATERIAL, upload);
        var message = safe.outbox().nextDue(NOW).orElseThrow();
        assertEquals(saved.manifestSha256(), Digests.sha256Hex(message.manifest()));
        assertEquals(Optional.of(upload), message.materials().getFirst().upload());
        assertEquals(Samples.MATERIAL + ".pdf", message.materials().getFirst().filename());
        assertArrayEquals(Samples.PAPER, safe.outbox().content(caseId, Samples.MATERIAL));
        safe.outbox().delivered(caseId, new VerifiedReceipt("N-1", NOW, "a.b.c"), NOW);
        safe.outbox().quarantined(caseId, "too late");
        stop.run();
        assertEquals(Optional.empty(), safe.outbox().nextDue(NOW));
        assertEquals(List.of(safe.cases().byId(caseId).orElseThrow()), heard);
        assertEquals(SavedCase.Delivery.DELIVERED, heard.getFirst().delivery());
        assertEquals(Optional.of("N-1"), heard.getFirst().caseNumber());
        assertEquals(Optional.of(NOW), heard.getFirst().receivedAt());
    }

    @Test
    void wakesWhatWaitsButNotWhatThePlatformHoldsBack() {
        CaseId held = CaseId.fresh();
        submit(caseId);
        submit(held);
        safe.outbox().postponed(caseId, NOW.plusSeconds(600), "line down");
        safe.outbox().heldBack(held, NOW.plusSeconds(300), "asked to wait");
        assertEquals(Optional.empty(), safe.outbox().nextDue(NOW));
        assertEquals(Optional.of(NOW.plusSeconds(300)), safe.outbox().nextDueAt());
        safe.outbox().wake();
        var woken = safe.outbox().nextDue(NOW).orElseThrow();
        assertEquals(caseId, woken.caseId());
        assertEquals(1, woken.attempts());
        safe.outbox().quarantined(caseId, "refused");
        assertEquals(Optional.empty(), safe.outbox().nextDue(NOW));
        assertEquals(
                held, safe.outbox().nextDue(NOW.plusSeconds(300)).orElseThrow().caseId());
        safe.outbox().receiptUnverified(held, NOW.plusSeconds(900), "unknown key");
        assertEquals(1, safe.outbox().waiting());
    }

    /// Somebody sets a clock right that was years ahead: a time that it wrote down holds nothing up.
    @Test
    void wakesWhatAClockThatWasAheadHeldBack() {
        submit(caseId);
        safe.outbox().heldBack(caseId, NOW.plus(Duration.ofDays(2000)), "asked to wait, on a wrong clock");
        safe.outbox().wake();
        assertEquals(caseId, safe.outbox().nextDue(NOW).orElseThrow().caseId());
    }

    @Test
    void writesIntoEachManifestHowFarTheClockIsOff() {
        assertFalse(manifest(submit(caseId)).has("clockOffsetMillis"));
        safe.clockOffsetFrom(() -> OptionalLong.of(-189_216_000_000L));
        CaseId later = CaseId.fresh();
        assertEquals(
                -189_216_000_000L,
                manifest(submit(later)).path("clockOffsetMillis").longValue());
    }

    private JsonNode manifest(SavedCase saved) {
        safe.outbox().wake();
        var message = safe.outbox().nextDue(NOW).orElseThrow();
        safe.outbox().delivered(saved.caseId(), new VerifiedReceipt("N-1", NOW, "a.b.c"), NOW);
        return JsonMapper.shared().readTree(message.manifest());
    }

    @Test
    void callsAPrintUnknownThatWasUnderWayWhenItStopped() {
        submit(caseId);
        var done = safe.prints().intend(caseId, "submission-slip");
        safe.prints().moveTo(done.printId(), PrintJournal.State.PRINTED, "");
        var cut = safe.prints().intend(caseId, "submission-slip");
        safe.prints().moveTo(cut.printId(), PrintJournal.State.SENT, "");
        reopen();
        assertEquals(
                List.of(PrintJournal.State.PRINTED, PrintJournal.State.UNKNOWN),
                safe.prints().printsOf(caseId).stream()
                        .map(PrintJournal.Print::state)
                        .toList());
    }

    @Test
    void leavesRunningWorkOfTheOwnerAloneWhenASecondComes() {
        var print = safe.prints().intend(caseId, "submission-slip");
        safe.vault().put(caseId, Samples.MATERIAL, Samples.PAPER);
        Safe.open(folder, SETTINGS, Clock.fixed(NOW, ZONE)).close();
        assertEquals(List.of(print), safe.prints().printsOf(caseId));
        assertArrayEquals(Samples.PAPER, safe.vault().get(caseId, Samples.MATERIAL));
    }

    @Test
    void forgetsFilesThatNeverBecameACase() throws IOException {
        submit(caseId);
        CaseId abandoned = CaseId.fresh();
        safe.vault().put(abandoned, Samples.MATERIAL, Samples.PAPER);
        reopen();
        try (var folders = Files.list(folder.resolve("files"))) {
            assertEquals(
                    List.of(caseId.toString()),
                    folders.map(p -> p.getFileName().toString()).toList());
        }
        assertThrows(IllegalStateException.class, () -> safe.vault().discard(caseId));
        assertThrows(IllegalStateException.class, () -> safe.vault().get(abandoned, Samples.MATERIAL));
    }

    @Test
    void opensAFileOnlyAsWhatItIs() throws IOException {
        CaseId other = CaseId.fresh();
        submit(caseId);
        submit(other);
        Path files = folder.resolve("files");
        Files.copy(
                files.resolve(caseId + "/" + Samples.MATERIAL + ".sealed"),
                files.resolve(other + "/" + Samples.MATERIAL + ".sealed"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        assertThrows(IllegalStateException.class, () -> safe.vault().get(other, Samples.MATERIAL));
    }

    @Test
    void keepsTheTerminalsKeyToItself() throws IOException {
        assertEquals(
                "rw-------",
                PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("terminal.key"))));
    }

    @Test
    void chainsTheJournalSoThatAChangeShows() {
        safe.journal().record("VISIT_STARTED", "", Map.of());
        safe.journal().record("CASE_SAVED", caseId.toString(), Map.of("b", "2", "a", "1"));
        safe.journal().record("VISIT_ENDED", "", Map.of());
        assertEquals(Optional.empty(), safe.journal().verify());
        assertEquals(3, safe.journal().lines().size());
        try (var database = Database.open(folder.resolve("safe.db"))) {
            database.inTransaction(
                    session -> session.update("UPDATE journal SET details = '{\"a\":\"9\"}' WHERE sequence = 2"));
        }
        assertEquals(Optional.of(3L), safe.journal().verify());
    }

    @Test
    void staysWholeAndSafe() {
        submit(caseId);
        assertEquals("ok", safe.integrity());
        assertTrue(Files.exists(folder.resolve("safe.db-wal")));
        assertFalse(safe.cases().byId(CaseId.fresh()).isPresent());
    }
}
