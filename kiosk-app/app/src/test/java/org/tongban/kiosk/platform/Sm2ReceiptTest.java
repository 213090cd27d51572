// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongban.kiosk.casework.CaseId;

/// A receipt that OpenSSL 3.0.19 signed: `openssl pkeyutl -sign -rawin -digest sm3 -pkeyopt distid:1234567812345678`.
class Sm2ReceiptTest {
    private static final String KEY = """
        {"kty":"EC","crv":"SM2","x":"QBolR_jwyC9cAGNI6TcbsrYg0EEww9vEDmm2RdWu_XI",
         "y":"RAHFJsO01eZF3Sr3dbDTs6CaR0eTB7RKDVjrCGYoXUo",
         "kid":"gm-1"}
        """;
    private static final String RECEIPT = """
        eyJhbGciOiJTTTIiLCJraWQiOiJnbS0xIn0.eyJjYXNlSWQiOiIwMTk5ZjBhMC0wMDAwLTcwMDAtODAwMC0wMDAwMDAwMDAwMDIi\
        LCJsb2NhbE51bWJlciI6IksxIiwiY2FzZU51bWJlciI6Ik4tMSIsIm1hbmlmZXN0U2hhMjU2IjoibW1tIiwibWF0ZXJpYWxzIjp7\
        ImEiOiJhYWEiLCJiIjoiYmJiIn0sInJlY2VpdmVkQXQiOiIyMDI2LTExLTIzVDEwOjAwOjAwKzA4OjAwIiwic3RhdGUiOiJSRUNF\
        SVZFRCJ9.y96oPYcbBUwDCqjThj9yoTdQEOcquAJnwNMSolbXwEFZRBxBMKgRWlPI6jyUpwm2F0ou8ol4eCIdZGzbIx1aIQ\
        """;

    @TempDir
    Path folder;

    private final ScriptedPlatform platform = new ScriptedPlatform();
    private PlatformClient client = new PlatformClient(platform.settings(), Clock.systemUTC());

    @BeforeEach
    void open() throws IOException {
        client.close();
        Path file = Files.writeString(folder.resolve("key.json"), KEY);
        client = new PlatformClient(platform.settings().withKey(file.toUri()), Clock.systemUTC());
    }

    @AfterEach
    void close() {
        client.close();
        platform.close();
    }

    private ReceiptCheck check(String jws, String manifest) {
        return new Receipts(client)
                .check(
                        jws,
                        new Receipts.Expected(
                                CaseId.parse("0199f0a0-0000-7000-8000-000000000002"),
                                "K1",
                                manifest,
                                Map.of("a", "aaa", "b", "bbb")));
    }

    @Test
    void isVerified() {
        assertEquals(
                new ReceiptCheck.Verified(new VerifiedReceipt("N-1", Instant.parse("2026-11-23T02:00:00Z"), RECEIPT)),
                check(RECEIPT, "mmm"));
    }

    @Test
    void isRefusedWhenAnythingIsDifferent() {
        assertInstanceOf(ReceiptCheck.Wrong.class, check(RECEIPT, "nnn"));
        int at = RECEIPT.lastIndexOf('.') + 9;
        String changed = RECEIPT.substring(0, at) + (RECEIPT.charAt(at) == 'A' ? 'B' : 'A') + RECEIPT.substring(at + 1);
        assertEquals(new ReceiptCheck.Wrong("the receipt's signature is wrong"), check(changed, "mmm"));
    }

    @Test
    void mayNotSayThatItIsSignedInAnotherWay() {
        String es256 = "eyJhbGciOiJFUzI1NiIsImtpZCI6ImdtLTEifQ" + RECEIPT.substring(RECEIPT.indexOf('.'));
        assertEquals(new ReceiptCheck.Wrong("the receipt is not as agreed: alg differs"), check(es256, "mmm"));
    }
}
