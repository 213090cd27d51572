// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.safe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongban.kiosk.casework.CaseId;
import org.tongban.kiosk.casework.Message;
import org.tongban.kiosk.casework.Samples;
import org.tongban.kiosk.casework.Supervision;
import org.tongban.kiosk.casework.UnreadableException;
import org.tongban.kiosk.casework.UnsentAge;
import org.tongban.kiosk.courier.Nightly;
import org.tongban.kiosk.platform.PlatformClient;
import org.tongban.kiosk.platform.ScriptedPlatform;
import org.tongban.kiosk.platform.VerifiedReceipt;

/// Reconcile over real HTTP and what is forgotten after it.
class NightlyTest {
    @TempDir
    Path folder;

    private final ScriptedPlatform platform = new ScriptedPlatform();
    private final Moving clock = new Moving();
    private final CaseId delivered = CaseId.fresh();
    private final CaseId undelivered = CaseId.fresh();
    private PlatformClient client;
    private Safe safe;
    private Nightly nightly;

    @BeforeEach
    void open() {
        safe = Safe.open(folder, SafeTest.SETTINGS, clock);
        client = new PlatformClient(platform.settings(), clock);
        nightly = new Nightly(
                client,
                safe.delivered(),
                safe.lease(),
                Duration.ofDays(30),
                new UnsentAge(ZoneOffset.UTC),
                new Supervision(safe.messages(), "T-1", clock),
                clock);
        for (CaseId id : List.of(delivered, undelivered)) {
            safe.vault().put(id, Samples.MATERIAL, Samples.PAPER);
            safe.cases().submit(Samples.submission(id));
        }
        safe.outbox().delivered(delivered, new VerifiedReceipt("N-1", clock.now, "a.b.c"), clock.now);
    }

    @AfterEach
    void close() {
        client.close();
        safe.close();
        platform.close();
    }

    private void answerNext(String json) {
        platform.next("create", 200, "application/json", json);
    }

    private long journalled(String kind) {
        return safe.journal().lines().stream()
                .filter(line -> line.kind().equals(kind))
                .count();
    }

    @Test
    void asksOnceANightAndForgetsAMonthLater() {
        answerNext("{\"unknown\": [], \"differing\": []}");
        nightly.run();
        nightly.run();
        assertEquals(List.of("create"), platform.log());
        assertTrue(safe.cases().byId(delivered).isPresent());
        clock.pass(Duration.ofDays(31));
        nightly.run();
        assertEquals(Optional.empty(), safe.cases().byId(delivered));
        assertFalse(Files.exists(folder.resolve("files").resolve(delivered.toString())));
        assertThrows(UnreadableException.class, () -> safe.vault().get(delivered, Samples.MATERIAL));
        assertTrue(safe.cases().byId(undelivered).isPresent(), "what is not delivered is never forgotten");
        assertEquals(1, journalled("CASE_FORGOTTEN"));
        assertEquals(Optional.empty(), safe.journal().verify());
    }

    @Test
    void whatLiesHereForTooLongIsToldOnceAndStays() {
        clock.pass(Duration.ofDays(59));
        nightly.run();
        assertEquals(0, journalled("CASE_KEPT_TOO_LONG"));
        clock.pass(Duration.ofDays(2));
        nightly.run();
        clock.pass(Duration.ofDays(1));
        nightly.run();
        assertEquals(1, journalled("CASE_KEPT_TOO_LONG"));
        assertTrue(safe.cases().byId(undelivered).isPresent());
        assertEquals(0, safe.vault().get(undelivered, Samples.MATERIAL).length - Samples.PAPER.length);
    }

    @Test
    void supervisionHearsOnceOfWhatIsNotDelivered() {
        clock.pass(Duration.ofHours(20));
        nightly.run();
        assertEquals(List.of(), events());
        clock.pass(Duration.ofDays(1));
        nightly.run();
        clock.pass(Duration.ofDays(1));
        nightly.run();
        List<String> told = events();
        assertEquals(1, told.size());
        assertTrue(told.getFirst().contains("\"UNSENT\""), told.getFirst());
        assertTrue(told.getFirst().contains(undelivered.toString()), told.getFirst());
    }

    /// What waits for supervision; each is taken as sent.
    private List<String> events() {
        List<String> bodies = new ArrayList<>();
        var next = safe.messageOutbox().nextMessage(clock.now);
        while (next.isPresent()) {
            var message = next.get().message();
            if (message.kind() == Message.Kind.SUPERVISION_EVENT) {
                bodies.add(new String(message.body(), StandardCharsets.UTF_8));
            }
            safe.messageOutbox().sent(next.get().sequence(), "{}", clock.now);
            next = safe.messageOutbox().nextMessage(clock.now);
        }
        return bodies;
    }

    @Test
    void whatThePlatformDoesNotKnowIsKeptWithAnAlarm() {
        answerNext("{\"unknown\": [\"" + delivered + "\"], \"differing\": []}");
        nightly.run();
        clock.pass(Duration.ofDays(31));
        nightly.run();
        assertEquals(1, journalled("CASE_UNKNOWN_AT_PLATFORM"));
        assertTrue(safe.cases().byId(delivered).isPresent());
    }

    @Test
    void aLaterDoubtTakesTheConfirmationBack() {
        answerNext("{\"unknown\": [], \"differing\": []}");
        nightly.run();
        clock.pass(Duration.ofDays(1));
        answerNext("{\"unknown\": [], \"differing\": [\"" + delivered + "\"]}");
        nightly.run();
        clock.pass(Duration.ofDays(31));
        nightly.run();
        assertEquals(1, journalled("CASE_DIFFERS_AT_PLATFORM"));
        assertTrue(safe.cases().byId(delivered).isPresent());
    }

    @Test
    void aPortalConfirmsNothingAndIsAskedAgainLater() {
        platform.next("create", 200, "text/html", "<html>");
        answerNext("{\"login\": true}");
        answerNext("{\"unknown\": [], \"differing\": []}");
        nightly.run();
        nightly.run();
        assertEquals(1, platform.log().size());
        clock.pass(Duration.ofMinutes(10));
        nightly.run();
        assertEquals(0, journalled("RECONCILED"));
        clock.pass(Duration.ofMinutes(10));
        nightly.run();
        assertEquals(1, journalled("RECONCILED"));
    }

    private static final class Moving extends Clock {
        private Instant now = StoresContract.NOW;

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return SafeTest.SETTINGS.zone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
