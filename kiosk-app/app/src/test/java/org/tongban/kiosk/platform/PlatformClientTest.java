// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.platform;

import static java.util.concurrent.TimeUnit.HOURS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongban.kiosk.casework.CaseId;
import org.tongban.kiosk.casework.Progress;

class PlatformClientTest {

    private static final byte[] MANIFEST = "{\"a\":1}".getBytes(StandardCharsets.UTF_8);

    private final ScriptedPlatform platform = new ScriptedPlatform();
    private final PlatformClient client = new PlatformClient(platform.settings(), Clock.systemUTC());
    private final CaseId caseId = CaseId.fresh();

    @AfterEach
    void close() {
        client.close();
        platform.close();
    }

    private Answer<ManifestAnswer> put() {
        return client.putManifest(caseId, MANIFEST);
    }

    @Test
    void sendsTheManifestAsItIsAndSaysWhichTerminalItIs() {
        var open = new ManifestAnswer(ManifestAnswer.State.OPEN, Optional.empty());
        assertEquals(new Answer.Accepted<>(open), put());
        assertEquals(
                new String(MANIFEST, StandardCharsets.UTF_8),
                new String(platform.manifest(caseId.toString()), StandardCharsets.UTF_8));
        assertEquals("T-001", platform.header("manifest", "Terminal-Id"));
    }

    @Test
    void readsTheProfileAndPassesOverMembersThatItDoesNotKnow() {
        var profile = assertInstanceOf(Answer.Accepted.class, client.profile()).value();
        var read = assertInstanceOf(Profile.class, profile);
        assertEquals(Optional.of("000001"), read.terminalNumber());
        assertEquals(Optional.of("3"), read.configVersion());
        assertEquals(1, read.platformKeys().size());
    }

    @Test
    void readsWhatHappenedToACase() {
        platform.next("status", 200, "application/json; charset=utf-8", """
            {"caseId": "%s", "caseNumber": "N-1", "itemName": "事项", "manifestSha256": "m", "materials": {"a": "b"},
             "state": "RECEIVED", "states": [{"state": "RECEIVED", "at": "2026-11-23T10:00:00+08:00", "unit": "窗口"}]}
            """.formatted(caseId));
        var answer = client.getCase(caseId);
        var status = assertInstanceOf(
                Progress.class, assertInstanceOf(Answer.Accepted.class, answer).value());
        assertEquals(Optional.of("窗口"), status.steps().getFirst().unit());
        assertEquals("Progress[" + caseId + ", RECEIVED]", status.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{\"state\": \"OPE", "[]", "{}", "{\"state\": \"OPEN\"} x", "{\"state\": 1}"})
    void takesJsonThatIsNotAsAgreedForAPassingTrouble(String body) {
        platform.next("manifest", 200, "application/json", body);
        assertEquals(new Answer.Transient<>("HTTP 200 with JSON that is not as agreed"), put());
    }

    @Test
    void doesNotBelieveAPortal() {
        platform.next("manifest", 200, "text/html", "<html>请登录</html>");
        assertEquals(new Answer.Transient<>("HTTP 200 without JSON"), put());
    }

    @Test
    void neverFollowsARedirect() {
        platform.next("manifest", exchange -> {
            exchange.getResponseHeaders()
                    .add("Location", platform.uri("/elsewhere").toString());
            exchange.sendResponseHeaders(307, -1);
        });
        assertEquals(new Answer.Transient<>("HTTP 307"), put());
        assertEquals(List.of("manifest"), platform.log());
    }

    @ParameterizedTest
    @ValueSource(ints = {202, 204, 300, 304, 408, 425, 500, 502, 504})
    void triesAgainAfterWhatMayPass(int status) {
        platform.next("manifest", status, "text/plain", "");
        assertEquals(new Answer.Transient<>("HTTP " + status), put());
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 405, 407, 413, 451})
    void seesThatSomethingOnTheWayTurnsItAway(int status) {
        platform.next("manifest", status, "text/html", "<html>");
        assertEquals(new Answer.LineRefused<>(status), put());
    }

    @ParameterizedTest
    @CsvSource({
        "https://p.example/problems/manifest-conflict, manifest-conflict",
        "/problems/manifest-conflict/?x=1, manifest-conflict",
        "manifest-conflict, manifest-conflict",
        "about:blank, about:blank",
        "/problems/张三, unknown"
    })
    void knowsAProblemByTheLastSegmentOfItsType(String type, String expected) {
        platform.nextProblem("manifest", 409, "{\"type\": \"" + type + "\", \"materialIds\": [\"m1\"]}");
        assertEquals(new Answer.Problem<>(409, expected, List.of("m1")), put());
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "120, 120", "86400, 21600", "99999999999, 21600"})
    void obeysRetryAfterInSecondsUpToSixHours(String value, long seconds) {
        platform.next("manifest", exchange -> {
            exchange.getResponseHeaders().add("Retry-After", value);
            exchange.sendResponseHeaders(503, -1);
        });
        assertEquals(new Answer.Transient<>("HTTP 503", Optional.of(Duration.ofSeconds(seconds))), put());
    }

    @Test
    void measuresHowFarItsClockIsOff() {
        assertEquals(OptionalLong.empty(), client.clockOffsetMillis());
        var slow = Clock.offset(Clock.systemUTC(), Duration.ofHours(-1));
        try (var late = new PlatformClient(platform.settings(), slow)) {
            late.profile();
            long off = late.clockOffsetMillis().orElseThrow() - HOURS.toMillis(1);
            assertTrue(Math.abs(off) < 5_000, () -> "off by " + off + " ms");
        }
    }

    @Test
    void saysThatNobodyAnswers() {
        platform.close();
        assertInstanceOf(Answer.Unreachable.class, put());
    }

    @Test
    void saysSoWhenAnAnswerBreaksOff() {
        platform.next("manifest", exchange -> {
            exchange.sendResponseHeaders(200, 1000);
            exchange.getResponseBody().write('{');
            exchange.getResponseBody().flush();
        });
        assertInstanceOf(Answer.Unreachable.class, put());
    }
}
