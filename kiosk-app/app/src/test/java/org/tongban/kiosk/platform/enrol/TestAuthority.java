// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.platform.enrol;

import java.io.IOException;
import java.io.StringWriter;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.concurrent.atomic.AtomicLong;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.openssl.jcajce.JcaPEMWriter;
import org.bouncycastle.openssl.jcajce.JcaPKCS8Generator;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/// A certificate authority for tests: makes certificates for whatever key it is given.
public final class TestAuthority {
    private final AtomicLong serials = new AtomicLong(100);
    private final X500Name name;
    private final KeyPair key = keyPair();
    private final X509Certificate certificate;

    public TestAuthority(String name) {
        this.name = new X500Name("CN=" + name);
        this.certificate = make(this.name, key.getPublic(), Duration.ofDays(100), true);
    }

    public static KeyPair keyPair() {
        try {
            var maker = KeyPairGenerator.getInstance("EC");
            maker.initialize(new ECGenParameterSpec("secp256r1"));
            return maker.generateKeyPair();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    public X509Certificate certificate() {
        return certificate;
    }

    public KeyPair key() {
        return key;
    }

    public X509Certificate issue(String subject, PublicKey of, Duration holds) {
        return make(new X500Name("CN=" + subject), of, holds, false);
    }

    /// With the serial number of another one: OpenSSL's mock server renews only what is named like what it gives out.
    public X509Certificate again(X509Certificate old, PublicKey of, Duration holds) {
        serials.set(old.getSerialNumber().longValueExact() - 1);
        return make(new X500Name(old.getSubjectX500Principal().getName()), of, holds, false);
    }

    private X509Certificate make(X500Name subject, PublicKey of, Duration holds, boolean isAuthority) {
        try {
            Instant now = Instant.now();
            var builder = new JcaX509v3CertificateBuilder(
                    name,
                    BigInteger.valueOf(serials.incrementAndGet()),
                    Date.from(now.minus(Duration.ofDays(1))),
                    Date.from(now.plus(holds)),
                    subject,
                    of);
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(isAuthority));
            if (!isAuthority) {
                builder.addExtension(Extension.extendedKeyUsage, false, new ExtendedKeyUsage(new KeyPurposeId[] {
                    KeyPurposeId.id_kp_clientAuth, KeyPurposeId.id_kp_serverAuth
                }));
                builder.addExtension(
                        Extension.subjectAlternativeName,
                        false,
                        new GeneralNames(new GeneralName(GeneralName.iPAddress, "127.0.0.1")));
            }
            return new JcaX509CertificateConverter().getCertificate(builder.build(signer()));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private ContentSigner signer() throws Exception {
        return new JcaContentSignerBuilder("SHA256withECDSA").build(key.getPrivate());
    }

    /// Certificates and keys as PEM.
    public static Path pem(Path file, Object... some) throws IOException {
        var text = new StringWriter();
        try (var pem = new JcaPEMWriter(text)) {
            for (Object one : some) {
                pem.writeObject(one instanceof PrivateKey secret ? new JcaPKCS8Generator(secret, null) : one);
            }
        }
        return Files.writeString(file, text.toString());
    }

    /// The list of certificates that are taken back.
    public Path revoked(Path file, X509Certificate... some) throws Exception {
        var list = new X509v2CRLBuilder(name, Date.from(Instant.now().minus(Duration.ofHours(1))));
        list.setNextUpdate(Date.from(Instant.now().plus(Duration.ofDays(1))));
        for (X509Certificate one : some) {
            list.addCRLEntry(one.getSerialNumber(), Date.from(Instant.now()), CRLReason.keyCompromise);
        }
        return pem(file, list.build(signer()));
    }
}
