// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.passport;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.DERBitString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.ExtensionsGenerator;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x509.Time;
import org.bouncycastle.asn1.x509.V3TBSCertificateGenerator;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;

/// A country that is none, which signs passports.
record Authority(String name, KeyPair keys, X509Certificate certificate) {
    private static final AlgorithmIdentifier ECDSA = new AlgorithmIdentifier(X9ObjectIdentifiers.ecdsa_with_SHA256);

    static Authority named(String name) throws GeneralSecurityException, IOException {
        KeyPair keys = newKeys();
        return new Authority(name, keys, signed(name, keys, name, keys, true));
    }

    /// One that signs passports in this one's name.
    Authority signer() throws GeneralSecurityException, IOException {
        KeyPair own = newKeys();
        return new Authority("CN=signer", own, signed("CN=signer", own, name, keys, false));
    }

    private static KeyPair newKeys() throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(256);
        return generator.generateKeyPair();
    }

    private static X509Certificate signed(String subject, KeyPair own, String issuer, KeyPair by, boolean mayIssue)
            throws GeneralSecurityException, IOException {
        var draft = new V3TBSCertificateGenerator();
        draft.setSerialNumber(new ASN1Integer(BigInteger.valueOf(mayIssue ? 1 : 2)));
        draft.setIssuer(new X500Name(issuer));
        draft.setSubject(new X500Name(subject));
        draft.setStartDate(new Time(Date.from(Instant.parse("2020-01-01T00:00:00Z"))));
        draft.setEndDate(new Time(Date.from(Instant.parse("2035-01-01T00:00:00Z"))));
        draft.setSignature(ECDSA);
        draft.setSubjectPublicKeyInfo(
                SubjectPublicKeyInfo.getInstance(own.getPublic().getEncoded()));
        var extensions = new ExtensionsGenerator();
        extensions.addExtension(Extension.basicConstraints, true, new BasicConstraints(mayIssue));
        draft.setExtensions(extensions.generate());
        var content = draft.generateTBSCertificate();
        var signature = Signature.getInstance("SHA256withECDSA");
        signature.initSign(by.getPrivate());
        signature.update(content.getEncoded());
        var whole = new ASN1EncodableVector();
        whole.add(content);
        whole.add(ECDSA);
        whole.add(new DERBitString(signature.sign()));
        var bytes = new ByteArrayInputStream(new DERSequence(whole).getEncoded());
        return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(bytes);
    }
}
