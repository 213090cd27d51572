// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.courier;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tongban.kiosk.casework.CaseId;
import org.tongban.kiosk.platform.PlatformClient;
import org.tongban.kiosk.platform.ScriptedPlatform;
import org.tongban.kiosk.visit.LineWatch.Line;

class CourierTest {

    static final int SIZE = 300_000;
    private static final List<String> WHOLE =
            List.of("manifest", "create", "PATCH", "create", "PATCH", "commit", "profile");

    private final HandClock clock = new HandClock();
    private final ScriptedPlatform platform = new ScriptedPlatform();
    private final PlatformClient client = new PlatformClient(platform.settings(), clock);
    private final InMemoryOutbox outbox = new InMemoryOutbox(clock);
    private final Courier courier =
            new Courier(client, outbox, MessageOutbox.none(), Lease.alone(), clock, new Random(3));

    @AfterEach
    void close() {
        client.close();
        platform.close();
    }

    private static byte[] file(int seed) {
        byte[] bytes = new byte[SIZE];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }

    private CaseId put() {
        CaseId caseId = CaseId.fresh();
        var files = new TreeMap<>(Map.of("m1", file(1), "m2", file(2)));
        outbox.put(caseId, ("{\"caseId\":\"" + caseId + "\"}").getBytes(StandardCharsets.UTF_8), files);
        return caseId;
    }

    private void later(Duration time) {
        clock.pass(time);
        courier.run();
    }

    @Test
    void handsACaseOverByteForByte() {
        CaseId caseId = put();
        courier.run();
        assertEquals(List.of("delivered N-1"), outbox.diary);
        assertEquals(WHOLE, platform.log());
        assertEquals(
                "{\"caseId\":\"" + caseId + "\"}",
                new String(platform.manifest(caseId.toString()), StandardCharsets.UTF_8));
        assertArrayEquals(file(1), platform.files().get("f1"));
        assertArrayEquals(file(2), platform.files().get("f2"));
        assertEquals(caseId.toString(), platform.header("commit", "Idempotency-Key"));
        assertEquals(Line.UP, courier.line().line());
    }

    @Test
    void goesOnAtTheByteAfterTheLineWasCut() {
        put();
        platform.next("PATCH", exchange -> platform.append(exchange, "f1", 1234));
        courier.run();
        assertEquals(List.of("postponed: IOException"), outbox.diary);
        assertEquals(Line.DOWN, courier.line().line());
        later(Duration.ofSeconds(1));
        assertEquals("delivered N-1", outbox.diary.getLast());
        assertArrayEquals(file(1), platform.files().get("f1"));
        assertEquals(2, platform.files().size());
    }

    @Test
    void aCaseWhoseReceiptWasLostOnTheWayArrivesOnce() {
        put();
        platform.loseNextReceipt();
        courier.run();
        assertEquals(Line.DOWN, courier.line().line());
        platform.clearLog();
        later(Duration.ofSeconds(1));
        assertEquals("delivered N-1", outbox.diary.getLast());
        assertEquals(List.of("manifest", "profile"), platform.log());
    }

    @Test
    void sendsJustTheMissingMaterialAgain() {
        put();
        platform.nextProblem("commit", 409, "{\"type\": \"/p/material-missing\", \"materialIds\": [\"m2\"]}");
        courier.run();
        assertEquals(List.of("forgot m2", "delivered N-1"), outbox.diary);
        assertEquals(3, Collections.frequency(platform.log(), "create"));
        assertArrayEquals(file(2), platform.files().get("f3"));
    }

    @Test
    void sendsAgainAFewTimesOnlyAndComesBackLater() {
        put();
        for (int i = 0; i < 3; i++) {
            platform.nextProblem("commit", 409, "{\"type\": \"digest-mismatch\", \"materialIds\": [\"m1\"]}");
        }
        courier.run();
        assertEquals("postponed: the platform misses materials again and again", outbox.diary.getLast());
        later(Duration.ofSeconds(1));
        assertEquals("delivered N-1", outbox.diary.getLast());
    }

    @Test
    void setsARefusedCaseAsideAndGoesOnWithTheNext() {
        put();
        put();
        platform.nextProblem("manifest", 422, "{\"type\": \"https://p.example/case-rejected\"}");
        courier.run();
        assertEquals(List.of("quarantined: case-rejected", "delivered N-1"), outbox.diary);
    }

    @Test
    void setsAsideOnAConflictAndOnAProblemThatItDoesNotKnow() {
        put();
        put();
        platform.nextProblem("manifest", 409, "{\"type\": \"manifest-conflict\"}");
        platform.nextProblem("commit", 400, "{\"type\": \"out-of-cheese\"}");
        courier.run();
        assertEquals(List.of("quarantined: manifest-conflict", "quarantined: out-of-cheese"), outbox.diary);
    }

    @Test
    void aPortalDeliversNothing() {
        put();
        platform.next("manifest", 200, "text/html", "<html>");
        platform.next("commit", 200, "text/html", "<html>");
        courier.run();
        later(Duration.ofSeconds(1));
        later(Duration.ofSeconds(2));
        assertEquals(
                List.of("postponed: HTTP 200 without JSON", "postponed: HTTP 200 without JSON", "delivered N-1"),
                outbox.diary);
    }

    @Test
    void halfAnAnswerIsAskedForAgain() {
        put();
        platform.next("manifest", exchange -> {
            exchange.getRequestBody().readAllBytes();
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(201, 100);
            exchange.getResponseBody().write("{\"state\": ".getBytes(StandardCharsets.UTF_8));
        });
        platform.next("manifest", 201, "application/json", "{\"state\": \"OP");
        platform.next("manifest", 201, "application/json", "[]");
        courier.run();
        assertEquals(List.of("postponed: IOException"), outbox.diary);
        later(Duration.ofSeconds(1));
        later(Duration.ofSeconds(2));
        assertEquals(
                List.of(
                        "postponed: HTTP 201 with JSON that is not as agreed",
                        "postponed: HTTP 201 with JSON that is not as agreed"),
                outbox.diary.subList(1, 3));
        later(Duration.ofSeconds(4));
        assertEquals("delivered N-1", outbox.diary.getLast());
    }

    @Test
    void aRedirectionIsNeverFollowed() {
        put();
        platform.next("manifest", exchange -> {
            exchange.getRequestBody().readAllBytes();
            exchange.getResponseHeaders()
                    .set("Location", platform.uri("/v1/cases/elsewhere").toString());
            exchange.sendResponseHeaders(307, -1);
        });
        courier.run();
        assertEquals(List.of("postponed: HTTP 307"), outbox.diary);
        assertEquals(List.of("manifest"), platform.log());
        later(Duration.ofSeconds(1));
        assertEquals("delivered N-1", outbox.diary.getLast());
    }

    @Test
    void aLockedUploadIsWaitedForAndNoSecondOneIsBegun() {
        put();
        for (int i = 0; i < 3; i++) {
            platform.nextProblem("PATCH", 423, "{\"type\": \"upload-locked\"}");
        }
        courier.run();
        later(Duration.ofSeconds(1));
        later(Duration.ofSeconds(2));
        assertEquals(Collections.nCopies(3, "postponed: the upload is locked"), outbox.diary);
        assertEquals(1, Collections.frequency(platform.log(), "create"));
        later(Duration.ofSeconds(4));
        assertEquals("delivered N-1", outbox.diary.getLast());
        assertEquals(2, platform.files().size());
    }

    @Test
    void anotherOffsetIsAskedForAndGoneOnFrom() {
        put();
        platform.next("PATCH", exchange -> {
            platform.append(exchange, "f1", 5000);
        });
        courier.run();
        int before = platform.log().size();
        platform.next("HEAD", exchange -> {
            exchange.getResponseHeaders().add("Upload-Offset", "4999");
            exchange.sendResponseHeaders(200, -1);
        });
        later(Duration.ofSeconds(1));
        assertEquals(
                List.of("manifest", "HEAD", "PATCH", "HEAD", "PATCH"),
                platform.log().subList(before, before + 5));
        assertEquals("delivered N-1", outbox.diary.getLast());
        assertArrayEquals(file(1), platform.files().get("f1"));
    }

    @Test
    void patienceIsCappedAtSixHours() {
        put();
        platform.next("manifest", exchange -> {
            exchange.getResponseHeaders().add("Retry-After", "999999");
            exchange.sendResponseHeaders(429, -1);
        });
        courier.run();
        later(Duration.ofHours(6).minusSeconds(1));
        assertEquals(List.of("manifest"), platform.log());
        later(Duration.ofSeconds(1));
        assertEquals(List.of("held back: HTTP 429", "delivered N-1"), outbox.diary);
    }

    @Test
    void troubleWithOneCaseDoesNotHoldUpTheNext() {
        CaseId spoilt = put();
        put();
        outbox.spoil(spoilt, "m1");
        put();
        platform.next("manifest", 500, "text/plain", "");
        courier.run();
        later(Duration.ofSeconds(1));
        assertEquals(2, Collections.frequency(outbox.diary, "delivered N-1"));
        assertTrue(outbox.diary.contains("quarantined: damaged-on-disk"));
        assertEquals(0, outbox.waiting());
    }

    @Test
    void anUnreachablePlatformEndsTheRunAndNothingIsEverGivenUp() {
        put();
        put();
        platform.close();
        Duration rest = courier.run();
        assertEquals(List.of("postponed: ConnectException"), outbox.diary);
        assertTrue(rest.isPositive());
        for (int i = 0; i < 40; i++) {
            later(Duration.ofMinutes(10));
        }
        assertEquals(2, outbox.waiting());
        assertEquals(Line.DOWN, courier.line().line());
    }

    @Test
    void obeysRetryAfterAlsoWhenStaffWantItNow() {
        put();
        put();
        platform.next("manifest", exchange -> {
            exchange.getResponseHeaders().add("Retry-After", "3600");
            exchange.sendResponseHeaders(503, -1);
        });
        courier.run();
        assertEquals(List.of("held back: HTTP 503"), outbox.diary);
        clock.pass(Duration.ofSeconds(3599));
        outbox.wake();
        assertEquals(Duration.ofSeconds(1), courier.run());
        assertFalse(courier.probe());
        assertEquals(List.of("manifest"), platform.log());
        later(Duration.ofSeconds(1));
        assertEquals(List.of("held back: HTTP 503", "delivered N-1", "delivered N-1"), outbox.diary);
    }

    @Test
    void keepsACaseWhoseReceiptIsWrongAndAsksAgain() {
        put();
        platform.forgeKey();
        courier.run();
        assertEquals(List.of("unverified: the receipt's signature is wrong"), outbox.diary);
        platform.clearLog();
        later(Duration.ofSeconds(1));
        assertEquals(List.of("manifest"), platform.log());
        assertEquals(2, outbox.diary.size());
        assertEquals(1, outbox.waiting());
    }

    @Test
    void fetchesTheProfileForAKeyThatChanged() {
        put();
        courier.run();
        platform.changeKey();
        put();
        courier.run();
        assertEquals(List.of("delivered N-1", "delivered N-1"), outbox.diary);
        platform.hideKey();
        put();
        courier.run();
        assertEquals("unverified: the receipt's key is not known", outbox.diary.getLast());
    }

    @Test
    void aCaseThatAloneIsTurnedAwayIsSetAside() {
        put();
        put();
        platform.next("manifest", 403, "text/html", "<html>blocked");
        courier.run();
        assertEquals(
                List.of(
                        "postponed: HTTP 403",
                        "delivered N-1",
                        "quarantined: turned away with HTTP 403 while others pass"),
                outbox.diary);
        assertEquals(Optional.empty(), courier.alarm());
    }

    @Test
    void whereNonePassesTheLineRestsForTenMinutesWithAnAlarm() {
        put();
        put();
        platform.next("manifest", 401, "text/plain", "");
        platform.next("manifest", 401, "text/plain", "");
        courier.run();
        assertEquals(List.of("postponed: HTTP 401", "postponed: HTTP 401"), outbox.diary);
        assertEquals(Optional.of("HTTP 401"), courier.alarm());
        assertEquals(Line.DOWN, courier.line().line());

        clock.pass(Duration.ofSeconds(599));
        outbox.wake();
        courier.run();
        assertEquals(2, platform.log().size());
        later(Duration.ofSeconds(1));
        assertEquals(List.of("delivered N-1", "delivered N-1"), outbox.diary.subList(2, 4));
        assertEquals(Optional.empty(), courier.alarm());
    }

    @Test
    void theReturnOfTheLineWakesWhatWaits() {
        put();
        platform.next("manifest", _ -> {});
        courier.run();
        platform.next("profile", 502, "text/plain", "");
        assertFalse(courier.probe());
        assertEquals(Line.DOWN, courier.line().line());
        assertTrue(courier.probe());
        courier.run();
        assertEquals("delivered N-1", outbox.diary.getLast());
    }

    @Test
    void aPortalIsNotAPlatform() {
        platform.next("profile", 200, "text/html", "<html>");
        courier.probe();
        assertEquals(Line.DOWN, courier.line().line());
        platform.next("profile", 200, "application/json", "{\"login\": true}");
        courier.probe();
        assertEquals(Line.DOWN, courier.line().line());
        assertTrue(courier.probe());
        assertEquals(Line.UP, courier.line().line());
    }

    @Test
    void aPlatformOnTrialNeedsNoProfileToBeThere() {
        platform.next("profile", 404, "text/plain", "not found");
        courier.probe();
        assertEquals(Line.DOWN, courier.line().line(), "without a key in the settings a 404 says nothing good");
        var settings = platform.settings().withKey(platform.uri("/key"));
        try (var trial = new PlatformClient(settings, clock)) {
            var onTrial = new Courier(trial, outbox, MessageOutbox.none(), Lease.alone(), clock, new Random(1));
            platform.next("profile", 404, "text/plain", "not found");
            onTrial.probe();
            assertEquals(Line.UP, onTrial.line().line());
        }
    }
}
