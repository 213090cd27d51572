// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.nimbusds.jose.jwk.ECKey;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongban.kiosk.casework.CaseId;

class ReceiptsTest {

    private static final String GOOD = """
            {"caseId": "0199f0a0-0000-7000-8000-000000000002", "localNumber": "K1", "caseNumber": "N-1",
             "manifestSha256": "mmm", "materials": {"a": "aaa", "b": "bbb"},
             "receivedAt": "2026-11-23T10:00:00+08:00", "state": "RECEIVED", "extra": 1}
            """;

    private final ScriptedPlatform platform = new ScriptedPlatform();
    private final PlatformClient client = new PlatformClient(platform.settings(), Clock.systemUTC());
    private final Receipts receipts = new Receipts(client);
    private final Receipts.Expected expected = new Receipts.Expected(
            CaseId.parse("0199f0a0-0000-7000-8000-000000000002"), "K1", "mmm", Map.of("a", "aaa", "b", "bbb"));

    @AfterEach
    void close() {
        client.close();
        platform.close();
    }

    private ReceiptCheck check(String jws) {
        return receipts.check(jws, expected);
    }

    private static String encode(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static ReceiptCheck.Verified verified(String jws) {
        return new ReceiptCheck.Verified(new VerifiedReceipt("N-1", Instant.parse("2026-11-23T02:00:00Z"), jws));
    }

    @Test
    void verifiesAReceiptThatNamesEverythingOfOurs() {
        String jws = platform.sign(GOOD);
        assertEquals(verified(jws), check(jws));
        assertEquals(verified(jws), check(jws));
        assertEquals(List.of("profile"), platform.log());
    }

    @ParameterizedTest
    @CsvSource({
        "-000000000002, -000000000003, caseId differs",
        "K1, K2, localNumber differs",
        "mmm, nnn, manifestSha256 differs",
        "aaa, aab, materials differs",
        "'\"b\": \"bbb\"', '\"c\": \"bbb\"', materials differs",
        "', \"b\": \"bbb\"', '', materials differs",
        "RECEIVED, CLOSED, state differs",
        "caseNumber, number, no caseNumber",
        "10:00, 25:00, receivedAt is no time"
    })
    void doesNotBelieveAReceiptThatNamesSomethingElse(String from, String to, String why) {
        String jws = platform.sign(GOOD.replace(from, to));
        assertEquals(new ReceiptCheck.Wrong("the receipt is not as agreed: " + why), check(jws));
    }

    @Test
    void doesNotBelieveAnotherKeyOfTheSameName() {
        platform.forgeKey();
        assertEquals(new ReceiptCheck.Wrong("the receipt's signature is wrong"), check(platform.sign(GOOD)));
    }

    @Test
    void asksTheProfileOnceForAKeyThatItDoesNotKnow() {
        receipts.learn(assertInstanceOf(
                Profile.class,
                assertInstanceOf(Answer.Accepted.class, client.profile()).value()));
        platform.changeKey();
        platform.clearLog();
        String jws = platform.sign(GOOD);
        assertEquals(verified(jws), check(jws));
        assertEquals(List.of("profile"), platform.log());

        platform.hideKey();
        platform.clearLog();
        assertEquals(new ReceiptCheck.UnknownKey(), check(platform.sign(GOOD)));
        assertEquals(List.of("profile"), platform.log());
    }

    @Test
    void takesAKeyFromAFile(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("key.json");
        String jws = platform.sign(GOOD);
        try (var other = new ScriptedPlatform();
                var trial = new PlatformClient(other.settings().withKey(file.toUri()), Clock.systemUTC())) {
            var own = new Receipts(trial);
            other.hideKey();
            String foreign = other.sign(GOOD);
            assertEquals(new ReceiptCheck.UnknownKey(), own.check(foreign, expected));
            Files.writeString(file, other.signingKey().toPublicJWK().toJSONString());
            assertEquals(verified(foreign), own.check(foreign, expected));
        }
        assertEquals(verified(jws), check(jws));
    }

    @Test
    void takesAKeyFromAnAddress() {
        platform.hideKey();
        platform.next(
                "GET",
                200,
                "application/json",
                platform.signingKey().toPublicJWK().toJSONString());
        var settings = platform.settings().withKey(platform.uri("/key"));
        try (var trial = new PlatformClient(settings, Clock.systemUTC())) {
            String jws = platform.sign(GOOD);
            assertEquals(verified(jws), new Receipts(trial).check(jws, expected));
        }
    }

    @Test
    void takesAKeyWithoutANameThatAPlainFileServerGivesOut() {
        platform.hideKey();
        var nameless = new ECKey.Builder(platform.signingKey().toPublicJWK())
                .keyID(null)
                .build();
        platform.next("GET", 200, "text/plain", nameless.toJSONString());
        var settings = platform.settings().withKey(platform.uri("/key"));
        try (var trial = new PlatformClient(settings, Clock.systemUTC())) {
            String jws = platform.sign(GOOD);
            assertEquals(verified(jws), new Receipts(trial).check(jws, expected));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"alg\":\"ES256\",\"kid\":\"key-1\",\"crit\":[\"exp\"]}",
                "{\"alg\":\"ES256\",\"kid\":\"key-1\",\"typ\":\"receipt+jws\",\"jwk\":{}}",
                "{\"alg\":\"ES256\",\"kid\":\"key-1\",\"typ\":\"JWT\"}",
                "{\"alg\":\"ES256\"}",
                "{\"alg\":\"none\",\"kid\":\"key-1\"}",
                "{\"alg\":\"HS256\",\"kid\":\"key-1\"}",
                "{\"alg\":\"ES256\",\"alg\":\"ES256\",\"kid\":\"key-1\"}",
                "[]",
                "{"
            })
    void takesNoOtherHeader(String header) {
        String[] parts = platform.sign(GOOD).split("\\.");
        assertInstanceOf(ReceiptCheck.Wrong.class, check(encode(header) + "." + parts[1] + "." + parts[2]));
        assertEquals(List.of(), platform.log());
    }

    @Test
    void takesNothingButACompactJws() {
        String good = platform.sign(GOOD);
        String[] parts = good.split("\\.");
        for (String bad : List.of("", "a.b", good + ".", good + "=", good + "\n", parts[0] + ".." + parts[2])) {
            assertInstanceOf(ReceiptCheck.Wrong.class, check(bad), bad);
        }
        String der = Base64.getUrlEncoder().withoutPadding().encodeToString(new byte[70]);
        assertInstanceOf(ReceiptCheck.Wrong.class, check(parts[0] + "." + parts[1] + "." + der));
        String zero = Base64.getUrlEncoder().withoutPadding().encodeToString(new byte[64]);
        assertInstanceOf(ReceiptCheck.Wrong.class, check(parts[0] + "." + parts[1] + "." + zero));
    }
}
