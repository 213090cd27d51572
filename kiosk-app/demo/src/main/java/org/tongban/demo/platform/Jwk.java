// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo.platform;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.util.Base64;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A public P-256 key as a JWK (RFC 7517; members of RFC 7518 clause 6.2.1); its `kid` is its thumbprint (RFC 7638).
record Jwk(String x, String y) {
    private static final int COORDINATE = 32;

    static Jwk of(PublicKey key) {
        if (!(key instanceof ECPublicKey elliptic)) throw new IllegalArgumentException("not an elliptic key");
        return new Jwk(
                coordinate(elliptic.getW().getAffineX()),
                coordinate(elliptic.getW().getAffineY()));
    }

    String kid() {
        var members = "{\"crv\":\"P-256\",\"kty\":\"EC\",\"x\":\"%s\",\"y\":\"%s\"}".formatted(x, y);
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(members.getBytes(StandardCharsets.US_ASCII));
            return base64(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JVM has SHA-256", e);
        }
    }

    /// @param use `sig` or `enc`
    /// @param algorithm of RFC 7518, such as `ES256`
    ObjectNode json(String use, String algorithm) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("kty", "EC")
                .put("crv", "P-256")
                .put("x", x)
                .put("y", y)
                .put("use", use)
                .put("alg", algorithm)
                .put("kid", kid());
    }

    static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String coordinate(BigInteger value) {
        var bytes = value.toByteArray();
        var fixed = new byte[COORDINATE];
        int kept = Math.min(bytes.length, COORDINATE);
        System.arraycopy(bytes, bytes.length - kept, fixed, COORDINATE - kept, kept);
        return base64(fixed);
    }
}
