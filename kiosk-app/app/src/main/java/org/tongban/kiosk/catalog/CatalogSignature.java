// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.catalog;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.util.Base64URL;
import java.text.ParseException;
import java.util.List;
import java.util.Optional;

/// The signature of a published catalogue: a detached JWS (RFC 7515 appendix F, `header..signature`) over the body's
/// bytes, ES256. Pure; any thread.
public final class CatalogSignature {
    private CatalogSignature() {}

    /// Refuses what is not signed by one of these keys.
    ///
    /// @param keys JWKs as JSON, by `kid`
    /// @throws CatalogException saying what is wrong with the signature
    public static void check(byte[] body, String detached, List<String> keys) {
        String[] parts = detached.split("\\.", -1);
        if (parts.length != 3 || !parts[1].isEmpty()) {
            throw new CatalogException("signature: is no detached JWS");
        }
        try {
            var header = JWSHeader.parse(new Base64URL(parts[0]));
            if (!JWSAlgorithm.ES256.equals(header.getAlgorithm()) || header.getKeyID() == null) {
                throw new CatalogException("signature: wants ES256 and a kid");
            }
            ECKey key = key(header.getKeyID(), keys)
                    .orElseThrow(() -> new CatalogException("signature: by a key that the platform does not name"));
            var jws = new JWSObject(new Base64URL(parts[0]), new Payload(body), new Base64URL(parts[2]));
            if (!jws.verify(new ECDSAVerifier(key))) {
                throw new CatalogException("signature: is wrong");
            }
        } catch (ParseException | JOSEException | IllegalArgumentException e) {
            throw new CatalogException("signature: cannot be read", e);
        }
    }

    private static Optional<ECKey> key(String kid, List<String> keys) throws ParseException {
        for (String text : keys) {
            JWK key = JWK.parse(text);
            if (key instanceof ECKey ec && Curve.P_256.equals(ec.getCurve()) && kid.equals(ec.getKeyID())) {
                return Optional.of(ec);
            }
        }
        return Optional.empty();
    }

    /// The public part of a key, as a JWK.
    ///
    /// @throws CatalogException when this is no such key
    public static String publicKey(String privateKey) {
        try {
            return JWK.parse(privateKey).toPublicJWK().toJSONString();
        } catch (ParseException e) {
            throw new CatalogException("key: cannot be used", e);
        }
    }

    /// Signs a catalogue.
    ///
    /// @param privateKey a P-256 JWK with its private part and a `kid`, as JSON
    /// @throws CatalogException when this is no such key
    public static String sign(byte[] body, String privateKey) {
        try {
            if (!(JWK.parse(privateKey) instanceof ECKey key) || !key.isPrivate() || key.getKeyID() == null) {
                throw new CatalogException("key: is no private P-256 JWK with a kid");
            }
            var jws = new JWSObject(
                    new JWSHeader.Builder(JWSAlgorithm.ES256)
                            .keyID(key.getKeyID())
                            .build(),
                    new Payload(body));
            jws.sign(new ECDSASigner(key));
            return jws.getHeader().toBase64URL() + ".." + jws.getSignature();
        } catch (ParseException | JOSEException e) {
            throw new CatalogException("key: cannot be used", e);
        }
    }
}
