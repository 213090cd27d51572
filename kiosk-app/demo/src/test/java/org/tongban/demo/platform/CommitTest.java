// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.ECKey;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

@Timeout(120)
final class CommitTest {
    private final SampleCase handed = SampleCase.withMaterials(1_000, 2_000);
    private final SampleCase.Material first = handed.materials().get(0);
    private final SampleCase.Material second = handed.materials().get(1);
    private Path directory;
    private Bench bench;
    private Terminal terminal;

    @BeforeEach
    void start(@TempDir Path temporary) throws IOException, SQLException {
        directory = temporary;
        bench = Bench.at(directory);
        terminal = bench.terminal();
    }

    @AfterEach
    void stop() throws SQLException {
        bench.close();
    }

    private ECKey publishedKey() throws Exception {
        var key = terminal.send(HttpRequest.newBuilder(URI.create(bench.server().origin() + "/v1/keys/receipt")));
        return ECKey.parse(key.body());
    }

    private boolean isSignedByTheOneKey(String receipt) throws Exception {
        return JWSObject.parse(receipt).verify(new ECDSAVerifier(publishedKey()));
    }

    @Test
    void givesAReceiptThatNamesEverythingAndVerifies() throws Exception {
        var receipt = terminal.handOver(handed);
        var jws = JWSObject.parse(receipt);
        assertTrue(isSignedByTheOneKey(receipt));
        assertEquals(
                Map.of("alg", "ES256", "kid", publishedKey().computeThumbprint().toString(), "typ", "receipt+jws"),
                jws.getHeader().toJSONObject());
        var payload = jws.getPayload().toJSONObject();
        assertEquals(
                Set.of("caseId", "localNumber", "caseNumber", "manifestSha256", "materials", "receivedAt", "state"),
                payload.keySet());
        assertEquals(handed.caseId(), payload.get("caseId"));
        assertEquals(SampleCase.LOCAL_NUMBER, payload.get("localNumber"));
        assertEquals(StrictJson.of(handed.manifestText()).sha256(), payload.get("manifestSha256"));
        assertEquals(
                Map.of(first.materialId(), first.sha256(), second.materialId(), second.sha256()),
                payload.get("materials"));
        assertEquals("RECEIVED", payload.get("state"));
        var number = String.valueOf(payload.get("caseNumber"));
        assertTrue(number.matches(SampleCase.ITEM_CODE + "\\d{8}0001"), number);
    }

    @Test
    void saysWhatIsMissing() throws Exception {
        terminal.putManifest(handed);
        var unfinished = terminal.create(handed, second);
        var answer = terminal.commit(handed, Map.of(first, terminal.upload(handed, first), second, unfinished));
        assertEquals("409 material-missing application/problem+json", Terminal.problem(answer));
        assertEquals(
                "[\"%s\"]".formatted(second.materialId()),
                Terminal.json(answer).get("materialIds").toString());
        var none = terminal.commit(handed, Map.of());
        assertEquals(2, Terminal.json(none).get("materialIds").size());
    }

    @Test
    void looksAtTheRealBytes() throws Exception {
        terminal.putManifest(handed);
        var spoiled = terminal.create(handed, second);
        terminal.patch(spoiled, 0, new byte[2_000]);
        var good = terminal.upload(handed, first);
        var answer = terminal.commit(handed, Map.of(first, good, second, spoiled));
        assertEquals("409 digest-mismatch application/problem+json", Terminal.problem(answer));
        assertEquals(
                "[\"%s\"]".formatted(second.materialId()),
                Terminal.json(answer).get("materialIds").toString());
        var mended = terminal.commit(handed, Map.of(first, good, second, terminal.upload(handed, second)));
        assertEquals(200, mended.statusCode());
    }

    @Test
    void comparesOnlyTheLastSegmentOfAFile() throws Exception {
        terminal.putManifest(handed);
        var elsewhere = URI.create("https://gateway.example/x/y").resolve(lastSegment(terminal.upload(handed, first)));
        var answer = terminal.commit(handed, Map.of(first, elsewhere, second, terminal.upload(handed, second)));
        assertEquals(200, answer.statusCode());
    }

    private static String lastSegment(URI upload) {
        return List.of(upload.getPath().split("/", -1)).getLast();
    }

    @Test
    void takesASiblingsUpload() throws Exception {
        terminal.handOver(handed);
        var upload = terminal.upload(handed, first);
        var sibling = new SampleCase(SampleCase.uuid7(), handed.manifest().deepCopy(), List.of(first));
        sibling.manifest().put("caseId", sibling.caseId());
        sibling.manifest().withArray("materials").remove(1);
        terminal.putManifest(sibling);
        assertEquals(200, terminal.commit(sibling, Map.of(first, upload)).statusCode());
    }

    @Test
    void repeatsTheSameReceiptForEverAlsoAfterARestart() throws Exception {
        var receipt = terminal.handOver(handed);
        var again = terminal.commit(handed, Map.of());
        assertEquals(receipt, Terminal.json(again).get("receipt").stringValue());
        var key = publishedKey();
        bench.close();
        bench = Bench.at(directory);
        terminal = bench.terminal();
        var standing = Terminal.json(terminal.putManifest(handed));
        assertEquals("COMMITTED", standing.get("state").stringValue());
        assertEquals(receipt, standing.get("receipt").stringValue());
        assertEquals(key, publishedKey());
        var account = bench.server().cases();
        assertEquals(1, account.get("count").intValue());
        assertEquals(1, account.get("cases").get(0).get("commits").intValue());
        assertEquals(2, account.get("cases").get(0).get("commitRequests").intValue());
        assertEquals(2, account.get("cases").get(0).get("uploads").intValue());
    }

    @Test
    void commitsOnceHoweverManyAskAtTheSameTime() throws Exception {
        terminal.putManifest(handed);
        var files = Map.of(first, terminal.upload(handed, first), second, terminal.upload(handed, second));
        Callable<String> ask = () -> terminal.commit(handed, files).body();
        var answers = new HashSet<String>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var answer : threads.invokeAll(List.of(ask, ask, ask, ask, ask, ask))) answers.add(answer.get());
        }
        assertEquals(1, answers.size());
        assertEquals(
                1, bench.server().cases().get("cases").get(0).get("commits").intValue());
    }

    @Test
    void needsTheCasesOwnIdAsItsKeyAndAManifest() throws Exception {
        terminal.putManifest(handed);
        var keyless = terminal.post("/v1/cases/" + handed.caseId() + "/commit", "{\"materials\":[]}");
        assertEquals("400 idempotency-key application/problem+json", Terminal.problem(keyless));
        var unknown = SampleCase.uuid7();
        var answer = terminal.send(terminal.request("/v1/cases/" + unknown + "/commit")
                .header("Idempotency-Key", unknown)
                .POST(BodyPublishers.ofString("{\"materials\":[]}")));
        assertEquals("404 unknown-case application/problem+json", Terminal.problem(answer));
    }

    @Test
    void showsAWrongDigestWhenToldToAndTheTrueReceiptAfterwards() throws Exception {
        bench.server().behave(Mode.WRONG_DIGEST);
        var wrong = terminal.handOver(handed);
        assertTrue(isSignedByTheOneKey(wrong));
        var materials = new JsonMapper()
                .readTree(JWSObject.parse(wrong).getPayload().toString())
                .get("materials");
        var named = List.of(
                materials.get(first.materialId()).stringValue(),
                materials.get(second.materialId()).stringValue());
        assertNotEquals(List.of(first.sha256(), second.sha256()), named);
        bench.server().behave(Mode.NORMAL);
        var right =
                Terminal.json(terminal.commit(handed, Map.of())).get("receipt").stringValue();
        assertTrue(JWSObject.parse(right).getPayload().toString().contains(first.sha256()));
        assertTrue(isSignedByTheOneKey(right));
    }

    @Test
    void takesTheCaseOnceAlthoughItsReceiptIsLost() throws Exception {
        bench.server().behave(Mode.RECEIPT_LOST);
        assertThrows(IOException.class, () -> terminal.handOver(handed));
        assertThrows(IOException.class, () -> terminal.putManifest(handed));
        assertEquals(
                1, bench.server().cases().get("cases").get(0).get("commits").intValue());
        bench.server().behave(Mode.NORMAL);
        assertTrue(isSignedByTheOneKey(
                Terminal.json(terminal.putManifest(handed)).get("receipt").stringValue()));
        assertEquals(
                1, bench.server().cases().get("cases").get(0).get("commits").intValue());
    }

    @Test
    void signsWithAStrangersKeyWhenToldTo() throws Exception {
        bench.server().behave(Mode.WRONG_KEY);
        var wrong = terminal.handOver(handed);
        assertEquals(
                publishedKey().getKeyID(), JWSObject.parse(wrong).getHeader().getKeyID());
        assertFalse(isSignedByTheOneKey(wrong));
        bench.server().behave(Mode.NORMAL);
        assertTrue(isSignedByTheOneKey(
                Terminal.json(terminal.putManifest(handed)).get("receipt").stringValue()));
    }
}
