// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.safe;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongban.kiosk.casework.CaseId;
import org.tongban.kiosk.casework.Message;
import org.tongban.kiosk.casework.Message.Kind;
import org.tongban.kiosk.casework.Messages;
import org.tongban.kiosk.casework.Messages.State;
import org.tongban.kiosk.casework.Samples;
import org.tongban.kiosk.courier.Courier;
import org.tongban.kiosk.platform.PlatformClient;
import org.tongban.kiosk.platform.ScriptedPlatform;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Small messages from a real safe to a platform over real HTTP.
class MessagesTest {
    private static final String PLANTED = "王样例写的意见 10000000002";

    @TempDir
    Path folder;

    private final ScriptedPlatform platform = new ScriptedPlatform();
    private final Moving clock = new Moving();
    private PlatformClient client;
    private Safe safe;
    private Courier courier;

    @BeforeEach
    void open() {
        safe = Safe.open(folder, SafeTest.SETTINGS, clock);
        client = new PlatformClient(platform.settings(), clock);
        courier = new Courier(client, safe.outbox(), safe.messageOutbox(), safe.lease(), clock, new Random(1));
    }

    @AfterEach
    void close() {
        client.close();
        safe.close();
        platform.close();
    }

    private Message send(Kind kind, String target) {
        String json = "{\"text\": \"" + PLANTED + "\"}";
        var message = Message.fresh(kind, target, json.getBytes(StandardCharsets.UTF_8));
        safe.messages().send(message);
        safe.messages().send(message);
        return message;
    }

    private State state(Message message) {
        return safe.messages()
                .standing(message.kind(), message.id())
                .orElseThrow()
                .state();
    }

    @Test
    void whatIsLearnedOnTheWayIsKeptWithTheMessageAndTheNewestOfATargetStands() {
        String target = CaseId.fresh().toString();
        assertEquals(Optional.empty(), safe.messages().latest(Kind.CORRECTION, target));
        Message message = send(Kind.CORRECTION, target);
        Instant now = clock.instant();
        var waiting = safe.messageOutbox().nextMessage(now).orElseThrow();
        byte[] learned = "{\"file\": \"there\"}".getBytes(StandardCharsets.UTF_8);
        safe.messageOutbox().rewritten(waiting.sequence(), new Message(message.kind(), message.id(), target, learned));
        assertArrayEquals(
                learned,
                safe.messageOutbox().nextMessage(now).orElseThrow().message().body());
        safe.messageOutbox().refused(waiting.sequence(), "too-late");
        send(Kind.CORRECTION, target);
        assertEquals(
                State.QUEUED,
                safe.messages().latest(Kind.CORRECTION, target).orElseThrow().state());
        assertEquals(State.QUARANTINED, state(message));
    }

    @Test
    void aCourierThatWasOvertakenChangesNothingMore() {
        Message message = send(Kind.CORRECTION, CaseId.fresh().toString());
        Instant now = clock.instant();
        var waiting = safe.messageOutbox().nextMessage(now).orElseThrow();
        safe.messageOutbox().sent(waiting.sequence(), "{}", now);
        safe.messageOutbox().rewritten(waiting.sequence(), message);
        safe.messageOutbox().postponed(waiting.sequence(), now, "late");
        safe.messageOutbox().refused(waiting.sequence(), "late");
        var standing = safe.messages().standing(message.kind(), message.id()).orElseThrow();
        assertEquals(State.SENT, standing.state());
        assertEquals("", standing.why());
        assertEquals(Optional.empty(), safe.messageOutbox().nextMessage(now));
    }

    @Test
    void whatThePlatformWouldNotTakeIsListedAndCanBePutBack() {
        Message message = send(Kind.CORRECTION, CaseId.fresh().toString());
        var waiting = safe.messageOutbox().nextMessage(clock.instant()).orElseThrow();
        safe.messageOutbox().refused(waiting.sequence(), "too-late");
        var aside = safe.messages().setAside();
        assertEquals(
                List.of(message.id()), aside.stream().map(Messages.SetAside::id).toList());
        assertEquals("too-late", aside.getFirst().why());
        assertTrue(safe.messages().again(message.kind(), message.id()));
        assertFalse(safe.messages().again(message.kind(), message.id()));
        assertEquals(List.of(), safe.messages().setAside());
        assertArrayEquals(
                message.body(),
                safe.messageOutbox()
                        .nextMessage(clock.instant())
                        .orElseThrow()
                        .message()
                        .body());
    }

    @Test
    void feedbackGoesOutOnceAndItsAnswerCanBeAskedFor() throws Exception {
        Message feedback = send(Kind.FEEDBACK, "");
        assertFalse(isPlanted());
        courier.run();
        assertEquals(List.of("/v1/feedback/" + feedback.id()), platform.messagePaths());
        assertArrayEquals(feedback.body(), platform.messageBodies().getFirst());
        var standing = safe.messages().standing(Kind.FEEDBACK, feedback.id()).orElseThrow();
        assertEquals(State.SENT, standing.state());
        assertEquals(Optional.of("{\"trackingNumber\":\"T-1\"}"), standing.answer());
        courier.run();
        assertEquals(1, platform.messagePaths().size());
        try (var database = Database.open(folder.resolve("safe.db"))) {
            assertEquals(
                    Optional.of(1),
                    database.inTransaction(session ->
                            session.one(row -> row.getInt(1), "SELECT COUNT(*) FROM message WHERE payload IS NULL")));
        }
    }

    private boolean isPlanted() throws java.io.IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (new String(Files.readAllBytes(file), StandardCharsets.UTF_8).contains(PLANTED)) {
                    return true;
                }
            }
        }
        return false;
    }

    @Test
    void nothingOfAVoteStaysHere() {
        Message vote = send(Kind.VOTE, "poll-1");
        courier.run();
        assertEquals(List.of("/v1/polls/poll-1/votes/" + vote.id()), platform.messagePaths());
        assertEquals(Optional.empty(), safe.messages().standing(Kind.VOTE, vote.id()));
    }

    @Test
    void whatIsRefusedIsKeptForStaffAndTheNextGoesOn() {
        Message first = send(Kind.RATING, "");
        Message second = send(Kind.RATING, "");
        platform.nextProblem("PUT", 409, "{\"type\": \"message-conflict\"}");
        courier.run();
        assertEquals(State.QUARANTINED, state(first));
        assertEquals(State.SENT, state(second));
        assertEquals("MESSAGE_QUARANTINED", safe.journal().lines().getLast().kind());
    }

    @Test
    void aPlatformWithoutRatingsHoldsUpNoCase() {
        Message rating = send(Kind.RATING, "");
        platform.next("PUT", 404, "text/html", "<html>");
        CaseId id = CaseId.fresh();
        safe.vault().put(id, Samples.MATERIAL, Samples.PAPER);
        safe.cases().submit(Samples.submission(id));
        courier.run();
        assertEquals(0, safe.outbox().waiting());
        assertEquals(State.QUEUED, state(rating));
        assertEquals(Optional.empty(), courier.alarm());
        clock.pass(Duration.ofMinutes(10));
        courier.run();
        assertEquals(State.SENT, state(rating));
    }

    @Test
    void theLineDownOrAskingForPatienceEndsTheRound() {
        Message first = send(Kind.RATING, "");
        Message second = send(Kind.HELP, "");
        platform.next("PUT", exchange -> {
            exchange.getResponseHeaders().add("Retry-After", "60");
            exchange.sendResponseHeaders(503, -1);
        });
        courier.run();
        assertEquals(List.of(State.QUEUED, State.QUEUED), List.of(state(first), state(second)));
        clock.pass(Duration.ofSeconds(60));
        courier.run();
        assertEquals(List.of(State.SENT, State.SENT), List.of(state(first), state(second)));
    }

    @Test
    void theJournalGoesInRunsThatFollowEachOther() {
        safe.journal().record("VISIT_STARTED", "", Map.of());
        safe.journal().record("VISIT_ENDED", "", Map.of("step", "DONE"));
        courier.run();
        assertEquals(List.of(), platform.messagePaths(), "lines wait for company");
        clock.pass(SqliteMessages.JOURNAL_REST);
        platform.next("PUT", exchange -> exchange.getRequestBody().readAllBytes());
        courier.run();
        safe.journal().record("DEVICE_STATE", "scanner", Map.of());
        clock.pass(Duration.ofMinutes(10));
        courier.run();
        clock.pass(Duration.ofSeconds(1));
        courier.run();
        assertEquals(List.of("/v1/journal/T-001/1", "/v1/journal/T-001/3"), platform.messagePaths());
        List<JsonNode> runs = platform.messageBodies().stream()
                .map(body -> JsonMapper.shared().readTree(body).get("lines"))
                .toList();
        assertEquals(List.of(2, 1), runs.stream().map(JsonNode::size).toList(), "a run is the same in every try");
        assertTrue(safe.journal().verify().isEmpty());
        assertEquals(
                safe.journal().lines().get(2).previousSha256(),
                runs.get(1).get(0).get("previousSha256").stringValue());
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
