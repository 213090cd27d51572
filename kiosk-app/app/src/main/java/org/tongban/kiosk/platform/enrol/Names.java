// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.platform.enrol;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.PrivateKey;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.asn1.x509.SubjectKeyIdentifier;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.tongban.kiosk.platform.enrol.EnrolmentException.Cause;

/// From certificates of the JDK to those of Bouncy Castle and back.
final class Names {
    private Names() {}

    static X500Name subject(X509Certificate certificate) {
        return X500Name.getInstance(certificate.getSubjectX500Principal().getEncoded());
    }

    static X509CertificateHolder holder(X509Certificate certificate) {
        try {
            return new X509CertificateHolder(certificate.getEncoded());
        } catch (CertificateEncodingException | IOException e) {
            throw new IllegalStateException("a certificate that was read can be written", e);
        }
    }

    /// As the certificate itself names its key; OpenSSL turns a name away that the certificate does not have.
    static Optional<byte[]> keyId(X509Certificate certificate) {
        return Optional.<Extensions>ofNullable(holder(certificate).getExtensions())
                .flatMap(some -> Optional.<SubjectKeyIdentifier>ofNullable(SubjectKeyIdentifier.fromExtensions(some)))
                .map(SubjectKeyIdentifier::getKeyIdentifier);
    }

    static ContentSigner signer(PrivateKey key) throws OperatorCreationException {
        return new JcaContentSignerBuilder(key.getAlgorithm().equals("RSA") ? "SHA256withRSA" : "SHA256withECDSA")
                .build(key);
    }

    /// @throws EnrolmentException when one of them is none that Java can read
    static List<X509Certificate> certificates(X509CertificateHolder... holders) throws EnrolmentException {
        List<X509Certificate> certificates = new ArrayList<>();
        try {
            var factory = CertificateFactory.getInstance("X.509");
            for (X509CertificateHolder one : holders) {
                if (factory.generateCertificate(new ByteArrayInputStream(one.getEncoded()))
                        instanceof X509Certificate read) {
                    certificates.add(read);
                }
            }
            return certificates;
        } catch (CertificateException | IOException e) {
            throw new EnrolmentException(Cause.WRONG_CERTIFICATE, "a certificate that came cannot be read");
        }
    }
}
