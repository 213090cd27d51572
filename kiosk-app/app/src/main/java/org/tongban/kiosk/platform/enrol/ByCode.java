// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.platform.enrol;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import org.bouncycastle.asn1.cmp.PBMParameter;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.cmp.CMPException;
import org.bouncycastle.cert.cmp.GeneralPKIMessage;
import org.bouncycastle.cert.cmp.ProtectedPKIMessage;
import org.bouncycastle.cert.cmp.ProtectedPKIMessageBuilder;
import org.bouncycastle.cert.crmf.CRMFException;
import org.bouncycastle.cert.crmf.PKMACBuilder;
import org.bouncycastle.cert.crmf.jcajce.JcePKMACValuesCalculator;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/// With a one-time code that the authority knows too: PasswordBasedMac (RFC 4210 §5.1.3.1) of SHA-256 and HMAC-SHA-256.
///
/// @param reference which code it is, as the authority named it
record ByCode(X500Name sender, String reference, char[] code, SecureRandom random) implements Protection {
    private static final int ROUNDS = 10_000;
    private static final int MOST_ROUNDS = 100_000;
    private static final int SALT = 16;
    /// Not registered anywhere: it knows the MACs by the names that CMP gives them, which the JDK does not.
    private static final BouncyCastleProvider NAMES = new BouncyCastleProvider();

    @Override
    public ProtectedPKIMessage protect(ProtectedPKIMessageBuilder message) throws CMPException {
        byte[] salt = new byte[SALT];
        random.nextBytes(salt);
        var parameters = new PBMParameter(
                salt,
                new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256),
                ROUNDS,
                new AlgorithmIdentifier(PKCSObjectIdentifiers.id_hmacWithSHA256));
        try {
            return message.setSenderKID(reference.getBytes(StandardCharsets.UTF_8))
                    .build(macs().setParameters(parameters).build(code));
        } catch (CRMFException e) {
            throw new CMPException("cannot protect a message", e);
        }
    }

    private static PKMACBuilder macs() {
        return new PKMACBuilder(new JcePKMACValuesCalculator().setProvider(NAMES), MOST_ROUNDS);
    }

    @Override
    public boolean isProven(GeneralPKIMessage message) {
        try {
            if (!message.hasProtection()) {
                return false;
            }
            var closed = new ProtectedPKIMessage(message);
            return closed.hasPasswordBasedMacProtection() && closed.verify(macs(), code);
        } catch (CMPException | RuntimeException e) {
            return false;
        }
    }
}
