// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jose.jwk.ECKey;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// What can be asked once a case is there, and what a terminal asks about itself.
@Timeout(120)
final class AfterwardsTest {
    private static final Instant START = Instant.parse("2026-11-23T01:00:00Z");

    private final SampleCase handed = SampleCase.withMaterials(100);

    @TempDir
    Path directory;

    @Test
    void aCaseIsReceivedButNobodysUntilAUnitTakesItIn() throws Exception {
        var now = new AtomicReference<>(START);
        InstantSource source = now::get;
        Clock clock = source.withZone(ZoneOffset.UTC);
        try (var bench = Bench.at(directory, Optional.of(Duration.ofSeconds(20)), clock)) {
            var path = "/v1/cases/" + handed.caseId();
            assertEquals(404, bench.terminal().get(path).statusCode());
            bench.terminal().handOver(handed);
            now.set(START.plusSeconds(19));
            var early = Terminal.json(bench.terminal().get(path));
            assertEquals(
                    "[{\"state\":\"RECEIVED\",\"at\":\"2026-11-23T09:00:00+08:00\"}]",
                    early.get("states").toString());
            now.set(START.plusSeconds(20));
            var later = Terminal.json(bench.terminal().get(path));
            assertEquals(
                    "{\"state\":\"RECEIVED\",\"at\":\"2026-11-23T09:00:20+08:00\",\"unit\":\"示例区综合窗口\"}",
                    later.get("states").get(1).toString());
        }
    }

    @Test
    void aCaseIsShownWhole() throws Exception {
        Clock clock = Clock.fixed(START, ZoneOffset.UTC);
        try (var bench = Bench.at(directory, Optional.empty(), clock)) {
            bench.terminal().handOver(handed);
            var material = handed.materials().getFirst();
            var wanted = """
                    {"caseId":"%s","localNumber":"K59010120261123000019",\
                    "caseNumber":"11590102MB9D0006824590131043001202611230001","itemName":"食品经营许可(新办)",\
                    "manifestSha256":"%s","materials":{"%s":"%s"},"state":"RECEIVED",\
                    "states":[{"state":"RECEIVED","at":"2026-11-23T09:00:00+08:00"}]}""".formatted(
                            handed.caseId(),
                            StrictJson.of(handed.manifestText()).sha256(),
                            material.materialId(),
                            material.sha256());
            assertEquals(
                    wanted, bench.terminal().get("/v1/cases/" + handed.caseId()).body());
        }
    }

    @Test
    void aCaseIsFoundByItsNumberWithTheCodeAndByTheDocument() throws Exception {
        try (var bench = Bench.at(directory)) {
            bench.terminal().handOver(handed);
            var byCode = "{\"localNumber\":\"%s\",\"queryCode\":\"%s\"}";
            assertEquals(1, found(bench, byCode.formatted(SampleCase.LOCAL_NUMBER, SampleCase.QUERY_CODE)));
            assertEquals(0, found(bench, byCode.formatted(SampleCase.LOCAL_NUMBER, "H7KM2PXS")));
            var caseNumber = Terminal.json(bench.terminal().get("/v1/cases/" + handed.caseId()))
                    .get("caseNumber")
                    .stringValue();
            var byNumber = byCode.replace("localNumber", "caseNumber").formatted(caseNumber, SampleCase.QUERY_CODE);
            assertEquals(1, found(bench, byNumber));
            var byDocument =
                    "{\"documentType\":\"111\",\"documentNumber\":\"590102199001010018\",\"identityEvidence\":{}}";
            assertEquals(1, found(bench, byDocument));
            assertEquals(0, found(bench, byDocument.replace("0018", "0026")));
        }
    }

    private static int found(Bench bench, String query) throws Exception {
        var answer = bench.terminal().post("/v1/cases/search", query);
        assertEquals(200, answer.statusCode());
        return Terminal.json(answer).size();
    }

    @Test
    void reconcileTellsTheUnknownFromTheDiffering() throws Exception {
        var other = SampleCase.withMaterials(100);
        var absent = SampleCase.uuid7();
        try (var bench = Bench.at(directory)) {
            bench.terminal().handOver(handed);
            bench.terminal().handOver(other);
            var one = "{\"caseId\":\"%s\",\"manifestSha256\":\"%s\"}";
            var right = StrictJson.of(handed.manifestText()).sha256();
            var asked = "{\"cases\":[%s,%s,%s]}"
                    .formatted(
                            one.formatted(handed.caseId(), right),
                            one.formatted(other.caseId(), right),
                            one.formatted(absent, right));
            assertEquals(
                    "{\"unknown\":[\"%s\"],\"differing\":[\"%s\"]}".formatted(absent, other.caseId()),
                    bench.terminal().post("/v1/reconcile", asked).body());
        }
    }

    @Test
    void theProfileCarriesTheKeysThatTheReceiptsAreSignedWith() throws Exception {
        try (var bench = Bench.at(directory)) {
            var answer = bench.terminal().get("/v1/terminals/" + SampleCase.TERMINAL + "/profile");
            var profile = Terminal.json(answer);
            var published = Terminal.json(bench.terminal().get("/v1/keys/receipt"));
            assertEquals(published, profile.get("platformKeys").get(0));
            assertEquals("590101", profile.get("terminalNumber").stringValue());
            var escrow = ECKey.parse(profile.get("escrowKey").toString());
            assertEquals(escrow.computeThumbprint().toString(), escrow.getKeyID());
            assertTrue(profile.get("catalogKeys").get(0).get("kid").isString());
            var others = bench.terminal().get("/v1/terminals/590102-01-ZD02/profile");
            assertEquals("403 other-terminal application/problem+json", Terminal.problem(others));
        }
    }

    @Test
    void healthIsTakenAndTheCatalogueIsNotPublished() throws Exception {
        try (var bench = Bench.at(directory)) {
            var health = bench.terminal()
                    .send(bench.terminal()
                            .request("/v1/terminals/" + SampleCase.TERMINAL + "/health")
                            .PUT(BodyPublishers.ofString("{\"at\":\"2026-11-23T09:00:00+08:00\",\"unsent\":0}")));
            assertEquals("200 {\"configVersion\":\"1\"}", health.statusCode() + " " + health.body());
            assertEquals(404, bench.terminal().get("/v1/catalog").statusCode());
        }
    }

    @Test
    void theModesOfTrouble() throws Exception {
        try (var bench = Bench.at(directory)) {
            bench.server().behave(Mode.DOWN_503);
            var down = bench.terminal().putManifest(handed);
            assertEquals("503 unavailable application/problem+json", Terminal.problem(down));
            assertEquals("1", down.headers().firstValue("Retry-After").orElse(""));
            bench.server().behave(Mode.REJECT_422);
            var rejected = bench.terminal().putManifest(handed);
            assertEquals("422 case-rejected application/problem+json", Terminal.problem(rejected));
            bench.server().behave(Mode.CAPTIVE);
            for (var path : new String[] {"/v1/catalog", "/files/x", "/generate_204"}) {
                var captive = bench.terminal().get(path);
                assertEquals(200, captive.statusCode());
                assertEquals(
                        "text/html; charset=utf-8",
                        captive.headers().firstValue("Content-Type").orElse(""));
            }
            bench.server().behave(Mode.NORMAL);
            assertEquals(0, bench.server().cases().get("cases").size());
        }
    }
}
