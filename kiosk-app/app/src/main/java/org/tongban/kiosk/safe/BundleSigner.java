// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.safe;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.util.Base64;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Signs a bundle's index: a detached JWS (RFC 7515 appendix F) with ES256. The header names the terminal's certificate
/// (`x5c`), or the bare key (`jwk`) where a terminal has none: then whoever carries the stick vouches for it.
public final class BundleSigner {
    private final ECKey key;

    private BundleSigner(ECKey key) {
        this.key = key;
    }

    /// A key of its own for one bundle.
    public static BundleSigner withoutCertificate() {
        try {
            return new BundleSigner(new ECKeyGenerator(Curve.P_256).generate());
        } catch (JOSEException e) {
            throw new IllegalStateException("every JVM has P-256", e);
        }
    }

    /// The terminal's own key and certificate, in PKCS#12.
    ///
    /// @throws IOException when there is no P-256 key in it
    public static BundleSigner of(Path file, char[] password) throws IOException {
        try {
            KeyStore store = KeyStore.getInstance(file.toFile(), password);
            for (String alias : Collections.list(store.aliases())) {
                if (store.getKey(alias, password) instanceof ECPrivateKey own) {
                    return of(store, alias, own);
                }
            }
            throw new IOException("no P-256 key in " + file);
        } catch (GeneralSecurityException e) {
            throw new IOException("the terminal's certificate cannot be used", e);
        }
    }

    private static BundleSigner of(KeyStore store, String alias, ECPrivateKey own)
            throws GeneralSecurityException, IOException {
        List<Base64> chain = new ArrayList<>();
        for (var certificate : store.getCertificateChain(alias)) {
            chain.add(Base64.encode(certificate.getEncoded()));
        }
        if (store.getCertificate(alias) instanceof X509Certificate first
                && first.getPublicKey() instanceof ECPublicKey shown) {
            return new BundleSigner(new ECKey.Builder(Curve.P_256, shown)
                    .privateKey(own)
                    .x509CertChain(chain)
                    .build());
        }
        throw new IOException("no certificate for the key");
    }

    /// @return the detached JWS in ASCII
    byte[] sign(byte[] index) {
        var header = new JWSHeader.Builder(JWSAlgorithm.ES256);
        if (key.getX509CertChain() == null) {
            header.jwk(key.toPublicJWK());
        } else {
            header.x509CertChain(key.getX509CertChain());
        }
        var jws = new JWSObject(header.build(), new Payload(index));
        try {
            jws.sign(new ECDSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException("cannot sign a bundle", e);
        }
        return jws.serialize(true).getBytes(StandardCharsets.US_ASCII);
    }
}
