// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.passport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jmrtd.lds.SODFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tongban.device.passport.Authenticity.Genuine;
import org.tongban.device.passport.Authenticity.NotChecked;
import org.tongban.device.passport.Authenticity.NotGenuine;

final class PassiveAuthenticationTest {
    private static Authority utopia;
    private static Authority elsewhere;
    private static Map<Integer, byte[]> files;

    @BeforeAll
    static void issue() throws GeneralSecurityException, IOException {
        utopia = Authority.named("C=UT,O=Utopia,CN=CSCA");
        elsewhere = Authority.named("C=UT,O=Utopia,CN=CSCA");
        files = TestPassport.files(utopia.signer());
    }

    @Test
    void aKnownAuthorityStandsBehindIt() throws IOException {
        assertInstanceOf(Genuine.class, judged("2026-11-30", utopia.certificate()));
        assertInstanceOf(Genuine.class, judged("2026-11-30", elsewhere.certificate(), utopia.certificate()));
    }

    @Test
    void withoutCertificatesNothingIsChecked() throws IOException {
        assertEquals(new NotChecked("no certificates of authorities"), judged("2026-11-30"));
    }

    @Test
    void anAuthorityOfTheSameNameWithAnotherKeyIsNoProof() throws IOException {
        assertInstanceOf(NotGenuine.class, judged("2026-11-30", elsewhere.certificate()));
    }

    @Test
    void aCertificateOutOfItsTimeIsNoProof() throws IOException {
        assertInstanceOf(NotGenuine.class, judged("2036-11-30", utopia.certificate()));
    }

    @Test
    void aChangedZoneIsNotGenuineEvenWhereItsDigestWasChangedToo() throws Exception {
        byte[] zone = file(TestPassport.DG1).clone();
        zone[10] = 'X'; // a letter of the name
        byte[] object = file(TestPassport.SOD);
        assertEquals(new NotGenuine("DG1 was changed"), judged(object, zone));
        assertInstanceOf(NotGenuine.class, judged(withDigestOf(zone), zone));
    }

    @Test
    void anotherFaceIsNotGenuine() throws IOException {
        byte[] face = file(TestPassport.DG2).clone();
        face[face.length - 1] ^= 1;
        var object = new SODFile(new ByteArrayInputStream(file(TestPassport.SOD)));
        assertEquals(
                new NotGenuine("DG2 was changed"),
                at("2026-11-30", utopia.certificate()).judge(object, Map.of(2, face)));
    }

    /// Puts the digest of a forged zone where the true one is; the signature stays.
    private static byte[] withDigestOf(byte[] zone) throws GeneralSecurityException {
        var digest = MessageDigest.getInstance("SHA-256");
        String before = HexFormat.of().formatHex(digest.digest(file(TestPassport.DG1)));
        String after = HexFormat.of().formatHex(digest.digest(zone));
        String object = HexFormat.of().formatHex(file(TestPassport.SOD));
        return HexFormat.of().parseHex(object.replace(before, after));
    }

    private static byte[] file(int identifier) {
        return Objects.requireNonNull(files.get(identifier));
    }

    private static Authenticity judged(byte[] object, byte[] zone) throws IOException {
        var all = Map.of(1, zone, 2, file(TestPassport.DG2));
        return at("2026-11-30", utopia.certificate()).judge(new SODFile(new ByteArrayInputStream(object)), all);
    }

    private static Authenticity judged(String day, X509Certificate... authorities) throws IOException {
        var object = new SODFile(new ByteArrayInputStream(file(TestPassport.SOD)));
        var all = Map.of(1, file(TestPassport.DG1), 2, file(TestPassport.DG2));
        return at(day, authorities).judge(object, all);
    }

    private static PassiveAuthentication at(String day, X509Certificate... authorities) {
        Instant noon = Instant.parse(day + "T12:00:00Z");
        return new PassiveAuthentication(List.of(authorities), Clock.fixed(noon, ZoneOffset.UTC));
    }
}
