// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.safe;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.crypto.ECDHDecrypter;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.OctetSequenceKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongban.kiosk.casework.CaseId;
import org.tongban.kiosk.casework.Samples;

/// Case keys that the platform can open too.
class EscrowTest {
    @TempDir
    Path folder;

    private Safe safe;
    private ECKey escrow;

    @BeforeEach
    void open() throws JOSEException {
        safe = Safe.open(folder, SafeTest.SETTINGS, Clock.systemUTC());
        escrow = key("escrow-1");
    }

    @AfterEach
    void close() {
        safe.close();
    }

    private static ECKey key(String id) throws JOSEException {
        return new ECKeyGenerator(Curve.P_256).keyID(id).generate();
    }

    private CaseId submit() {
        CaseId id = CaseId.fresh();
        safe.vault().put(id, Samples.MATERIAL, Samples.PAPER);
        safe.cases().submit(Samples.submission(id));
        return id;
    }

    private String wrapped(CaseId id) {
        safe.close();
        String text;
        try (Database database = Database.open(folder.resolve("safe.db"))) {
            text = database.inTransaction(session -> session.one(
                            row -> row.getString(1), "SELECT escrow FROM case_key WHERE case_id = ?", id.toString()))
                    .orElseThrow();
        }
        safe = Safe.open(folder, SafeTest.SETTINGS, Clock.systemUTC());
        return text;
    }

    private byte[] openedBy(ECKey owner, CaseId id) throws Exception {
        var jwe = JWEObject.parse(wrapped(id));
        jwe.decrypt(new ECDHDecrypter(owner));
        OctetSequenceKey key = OctetSequenceKey.parse(jwe.getPayload().toString());
        assertEquals(id.toString(), key.getKeyID());
        byte[] sealed = Files.readAllBytes(
                folder.resolve("files").resolve(id.toString()).resolve(Samples.MATERIAL + ".sealed"));
        return new AesGcmSealing(new byte[32], new SecureRandom())
                .open(key.toByteArray(), sealed, "material/" + id + "/" + Samples.MATERIAL);
    }

    @Test
    void casesFromBeforeAndAfterTheKeyCameCanBeRescued() throws Exception {
        CaseId before = submit();
        assertEquals(1, safe.escrow().missing());
        assertEquals(1, safe.escrow().learn(escrow.toPublicJWK().toJSONString()));
        CaseId after = submit();
        assertEquals(0, safe.escrow().missing());
        assertEquals(0, safe.escrow().learn(escrow.toPublicJWK().toJSONString()), "nothing is left to do");
        assertArrayEquals(Samples.PAPER, openedBy(escrow, before));
        assertArrayEquals(Samples.PAPER, openedBy(escrow, after));
    }

    @Test
    void anotherEscrowKeyTakesItsPlaceAndAPrivateOneIsNeverKept() throws Exception {
        CaseId id = submit();
        safe.escrow().learn(escrow.toJSONString());
        ECKey next = key("escrow-2");
        assertEquals(1, safe.escrow().learn(next.toPublicJWK().toJSONString()));
        assertArrayEquals(Samples.PAPER, openedBy(next, id));
        assertThrows(JOSEException.class, () -> openedBy(escrow, id));
    }

    @Test
    void aKeyOfAnotherKindChangesNothing() {
        submit();
        assertEquals(0, safe.escrow().learn("{\"kty\":\"oct\",\"k\":\"AA\"}"));
        assertEquals(0, safe.escrow().learn("no key at all"));
        assertEquals(1, safe.escrow().missing());
    }
}
