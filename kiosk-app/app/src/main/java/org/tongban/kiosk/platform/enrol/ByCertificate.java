// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.platform.enrol;

import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.cmp.CMPException;
import org.bouncycastle.cert.cmp.GeneralPKIMessage;
import org.bouncycastle.cert.cmp.ProtectedPKIMessage;
import org.bouncycastle.cert.cmp.ProtectedPKIMessageBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentVerifierProviderBuilder;

/// With the certificate that is to be renewed; the authority answers with its own (RFC 9483 §4.1.3). Another terminal
/// of
/// the same authority cannot answer in its place: who signs must be an authority itself or be made one for CMP.
record ByCertificate(Certified old, Instant now) implements Protection {
    /// id-kp-cmcCA and id-kp-cmcRA, RFC 6402 §2.10; required of who answers by RFC 9483 §3.1.
    private static final Set<String> MAY_ANSWER = Set.of("1.3.6.1.5.5.7.3.27", "1.3.6.1.5.5.7.3.28");

    @Override
    public X500Name sender() {
        return Names.subject(old.own());
    }

    @Override
    public ProtectedPKIMessage protect(ProtectedPKIMessageBuilder message) throws CMPException {
        try {
            for (X509Certificate one : old.chain()) {
                message.addCMPCertificate(Names.holder(one));
            }
            Names.keyId(old.own()).ifPresent(message::setSenderKID);
            return message.build(Names.signer(old.key()));
        } catch (OperatorCreationException e) {
            throw new CMPException("the terminal's key cannot sign", e);
        }
    }

    @Override
    public boolean isProven(GeneralPKIMessage message) {
        try {
            if (!message.hasProtection()) {
                return false;
            }
            var closed = new ProtectedPKIMessage(message);
            List<X509Certificate> shown = Names.certificates(closed.getCertificates());
            for (X509Certificate one : candidates(shown)) {
                if (mayAnswer(one)
                        && Chains.to(old.authorities(), one, shown, now).isPresent()
                        && closed.verify(new JcaContentVerifierProviderBuilder().build(one.getPublicKey()))) {
                    return true;
                }
            }
            return false;
        } catch (CMPException | OperatorCreationException | EnrolmentException | RuntimeException e) {
            return false;
        }
    }

    private List<X509Certificate> candidates(List<X509Certificate> shown) {
        return Stream.concat(shown.stream(), old.authorities().stream()).toList();
    }

    private static boolean mayAnswer(X509Certificate one) {
        try {
            return one.getBasicConstraints() >= 0
                    || Optional.ofNullable(one.getExtendedKeyUsage())
                            .filter(uses -> uses.stream().anyMatch(MAY_ANSWER::contains))
                            .isPresent();
        } catch (CertificateParsingException _) {
            return false;
        }
    }
}
