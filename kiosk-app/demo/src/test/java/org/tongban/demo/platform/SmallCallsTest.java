// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Everything of the contract that is not the hand-over of a case. The bench fails on any answer that departs from the
/// published contract.
class SmallCallsTest {
    private static final String AT = "\"2026-11-25T09:00:00+08:00\"";
    private static final String EVIDENCE =
            "\"identityEvidence\": {\"method\": \"RESIDENT_CARD\", \"readAt\": %s, \"verification\": \"CHIP_READ\"}"
                    .formatted(AT);
    private static final String PERSON = "\"documentType\": \"111\", \"documentNumber\": \"590102199003140118\"";

    @TempDir
    Path directory;

    private Bench bench;

    @BeforeEach
    void open() throws Exception {
        bench = Bench.at(directory);
    }

    @AfterEach
    void close() throws Exception {
        bench.close();
    }

    private HttpResponse<String> put(String path, String json) throws IOException, InterruptedException {
        return bench.terminal()
                .send(bench.terminal()
                        .request(path)
                        .header("Content-Type", "application/json")
                        .PUT(BodyPublishers.ofString(json)));
    }

    private String text(HttpResponse<String> answer) {
        return answer.statusCode() + " " + answer.body();
    }

    private void nothingDeparted() {
        assertEquals("[]", bench.server().departures().get("terminals").toString());
    }

    private static String rating(int stars) {
        return """
                {"about": "TERMINAL", "stars": %d, "tags": [], "ratedAt": %s, "round": 1, "anonymous": true,
                 "contactAllowed": false, "channel": "TERMINAL"}
                """.formatted(stars, AT);
    }

    @Test
    void theSameMessageAgainIsHarmlessAndOtherContentIsRefused() throws Exception {
        var id = SampleCase.uuid7();
        assertEquals("201 {}", text(put("/v1/ratings/" + id, rating(5))));
        assertEquals("200 {}", text(put("/v1/ratings/" + id, rating(5))));
        assertEquals(
                "409 message-conflict application/problem+json", Terminal.problem(put("/v1/ratings/" + id, rating(1))));
        nothingDeparted();
        assertEquals(
                "422 message-rejected application/problem+json",
                Terminal.problem(put("/v1/ratings/" + SampleCase.uuid7(), rating(9))));
    }

    @Test
    void feedbackGetsATrackingNumberThatCanBeAskedFor() throws Exception {
        var body =
                "{\"kind\": \"SUGGESTION\", \"title\": \"题\", \"text\": \"文\", \"anonymous\": true, \"createdAt\": %s}"
                        .formatted(AT);
        var number = Terminal.json(put("/v1/feedback/" + SampleCase.uuid7(), body))
                .get("trackingNumber")
                .stringValue();
        assertEquals("200 {\"state\":\"RECEIVED\"}", text(bench.terminal().get("/v1/feedback/" + number)));
        assertEquals(404, bench.terminal().get("/v1/feedback/FK0").statusCode());
        assertEquals(
                "201 {}",
                text(put("/v1/consultations/C03/replies/" + SampleCase.uuid7(), "{\"text\": \"文\", \"answers\": {}}")));
        nothingDeparted();
    }

    @Test
    void aPersonCountsOnceInAPollAndStaysUnknown() throws Exception {
        var vote = "{\"choices\": [\"A\"], \"voter\": {%s}, \"at\": %s}".formatted(PERSON, AT);
        assertEquals("201 {\"counted\":true}", text(put("/v1/polls/P1/votes/" + SampleCase.uuid7(), vote)));
        assertEquals("201 {\"counted\":false}", text(put("/v1/polls/P1/votes/" + SampleCase.uuid7(), vote)));
        assertEquals("201 {\"counted\":true}", text(put("/v1/polls/P2/votes/" + SampleCase.uuid7(), vote)));
        try (var files = Files.walk(directory)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                assertFalse(bytes.contains("590102199003140118"), file.toString());
            }
        }
        nothingDeparted();
    }

    @Test
    void aSlotTakesThreePeopleUntilOneCancels() throws Exception {
        var body = """
                {"itemCode": "I", "slotId": "20261126-0900", "person": {"name": "李示例", %s}, "state": "WANTED"}
                """.formatted(PERSON);
        var first = SampleCase.uuid7();
        assertTrue(put("/v1/appointments/" + first, body).body().contains("2026-11-26T09:00:00+08:00"));
        put("/v1/appointments/" + SampleCase.uuid7(), body);
        put("/v1/appointments/" + SampleCase.uuid7(), body);
        assertEquals("201 {\"state\":\"FULL\"}", text(put("/v1/appointments/" + SampleCase.uuid7(), body)));
        var slots = Terminal.json(bench.terminal().get("/v1/appointments/slots?itemCode=I&date=2026-11-26"));
        assertEquals(0, slots.get(0).get("free").intValue());
        assertEquals(
                204,
                bench.terminal()
                        .send(bench.terminal()
                                .request("/v1/appointments/" + first)
                                .DELETE())
                        .statusCode());
        slots = Terminal.json(bench.terminal().get("/v1/appointments/slots?itemCode=I&date=2026-11-26"));
        assertEquals(1, slots.get(0).get("free").intValue());
        assertEquals(
                "A001",
                Terminal.json(put("/v1/queue-tickets/" + SampleCase.uuid7(), "{}"))
                        .get("ticketNumber")
                        .stringValue());
        nothingDeparted();
    }

    @Test
    void aCallForHelpWakesTheDeskThatWaitsForIt() throws Exception {
        var id = SampleCase.uuid7();
        var watch = bench.terminal()
                .request("/v1/halls/590102-ZWZX-01/help?after=0")
                .build();
        CompletableFuture<HttpResponse<String>> desk =
                bench.terminal().client().sendAsync(watch, HttpResponse.BodyHandlers.ofString());
        var call = "{\"terminalId\": \"%s\", \"page\": \"scan\", \"since\": %s, \"kind\": \"HELP\"}"
                .formatted(SampleCase.TERMINAL, AT);
        assertEquals("201 {\"seen\":false}", text(put("/v1/help/" + id, call)));
        var seen = Terminal.json(desk.join());
        assertEquals(id, seen.get("calls").get(0).get("id").stringValue());
        assertEquals("200 {\"seen\":true}", text(put("/v1/help/" + id, call)));
        assertEquals(
                "201 {\"seen\":true}",
                text(put("/v1/help/" + id + "/answer", "{\"by\": \"张\", \"at\": %s}".formatted(AT))));
        var event = "{\"kind\": \"UNSENT\", \"terminalId\": \"T\", \"at\": %s, \"details\": {}}".formatted(AT);
        assertEquals("201 {}", text(put("/v1/supervision-events/" + SampleCase.uuid7(), event)));
        nothingDeparted();
    }

    @Test
    void aJournalMustFollowLineByLine() throws Exception {
        var first =
                "{\"sequence\": 1, \"at\": %s, \"kind\": \"A\", \"subject\": \"\", \"details\": {}, \"previousSha256\": \"%s\"}"
                        .formatted(AT, "0".repeat(64));
        var path = "/v1/journal/" + SampleCase.TERMINAL + "/";
        assertEquals("201 {\"through\":1}", text(put(path + "1", "{\"lines\": [" + first + "]}")));
        assertEquals("200 {\"through\":1}", text(put(path + "1", "{\"lines\": [" + first + "]}")));
        var loose = first.replace("\"sequence\": 1", "\"sequence\": 2");
        assertEquals(
                "409 chain-broken application/problem+json",
                Terminal.problem(put(path + "2", "{\"lines\": [" + loose + "]}")));
        var canonical = StrictJson.of(first).sha256();
        var next = loose.replace("0".repeat(64), canonical);
        assertEquals("201 {\"through\":2}", text(put(path + "2", "{\"lines\": [" + next + "]}")));
        nothingDeparted();
    }

    @Test
    void aCaseCanBeWithdrawnOnceAndNoCorrectionComesAfter() throws Exception {
        var handed = SampleCase.withMaterials(10);
        bench.terminal().handOver(handed);
        var path = "/v1/cases/" + handed.caseId();
        var corrected = put(path + "/corrections/" + SampleCase.uuid7(), "{\"answers\": {\"seats\": 13}}");
        assertEquals(201, corrected.statusCode());
        assertEquals("201 {\"state\":\"WITHDRAWN\"}", text(put(path + "/withdrawal", "{\"at\": %s}".formatted(AT))));
        assertEquals("200 {\"state\":\"WITHDRAWN\"}", text(put(path + "/withdrawal", "{\"at\": %s}".formatted(AT))));
        assertEquals(
                "WITHDRAWN",
                Terminal.json(bench.terminal().get(path)).get("state").stringValue());
        var late = put(path + "/corrections/" + SampleCase.uuid7(), "{\"answers\": {}}");
        assertEquals("409 too-late application/problem+json", Terminal.problem(late));
        nothingDeparted();
    }

    @Test
    void aDraftComesBackUntilItExpires() throws Exception {
        var draft = "{\"ciphertext\": \"AAAA\", \"expiresAt\": \"2999-01-01T00:00:00Z\"}";
        assertEquals("201 {}", text(put("/v1/drafts/ABCD2345", draft)));
        assertEquals(
                "AAAA",
                Terminal.json(bench.terminal().get("/v1/drafts/ABCD2345"))
                        .get("ciphertext")
                        .stringValue());
        put("/v1/drafts/ABCD2346", draft.replace("2999", "2020"));
        assertEquals(404, bench.terminal().get("/v1/drafts/ABCD2346").statusCode());
        nothingDeparted();
    }

    @Test
    void recordsOfFictionalPeopleCanBeRead() throws Exception {
        var terminal = bench.terminal();
        var asked = "{%s, \"materialCodes\": [\"SOCIAL-CARD\"], %s}".formatted(PERSON, EVIDENCE);
        assertEquals(
                "L-0001",
                Terminal.json(terminal.post("/v1/licences/search", asked))
                        .get(0)
                        .get("licenceId")
                        .stringValue());
        assertTrue(terminal.get("/v1/licences/L-0001/document").body().startsWith("%PDF-"));
        asked = "{\"itemCode\": \"I\", %s, \"fields\": [\"maritalStatus\", \"unknown\"], %s}"
                .formatted(PERSON, EVIDENCE);
        assertEquals(
                "20",
                Terminal.json(terminal.post("/v1/shared-data/query", asked))
                        .get("maritalStatus")
                        .get("value")
                        .stringValue());
        assertEquals(
                "李示例",
                Terminal.json(terminal.post("/v1/identity/codes", "{\"code\": \"EID-590102-0001\"}"))
                        .get("name")
                        .stringValue());
        assertEquals(
                "404 unknown-code application/problem+json",
                Terminal.problem(terminal.post("/v1/identity/codes", "{\"code\": \"X\"}")));
        asked = "{\"itemCode\": \"I\", %s, %s}".formatted(PERSON, EVIDENCE);
        assertEquals(
                "CLEAR",
                Terminal.json(terminal.post("/v1/credit/query", asked))
                        .get("status")
                        .stringValue());
        assertEquals(
                "存续",
                Terminal.json(terminal.post("/v1/enterprises/query", "{\"uscc\": \"91590102MA9D0B021D\"}"))
                        .get("status")
                        .stringValue());
        assertEquals("200 []", text(terminal.get("/v1/results?since=2026-01-01T00:00:00Z")));
        nothingDeparted();
    }
}
