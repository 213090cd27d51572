// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo.platform;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.Signature;
import java.sql.SQLException;
import java.util.Base64;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Signs receipts: compact JWS (RFC 7515), ES256 with raw r‖s (RFC 7518 clause 3.4), protected header exactly
/// `{alg, kid, typ}`. In two modes of the platform it spoils what it is about to hand out.
final class Receipts {
    private static final JsonMapper MAPPER = new JsonMapper();

    private final KeyPair key;
    private final KeyPair stranger = KeyRing.fresh();

    Receipts(KeyRing keys) throws SQLException {
        this.key = keys.of(KeyRing.Purpose.RECEIPT);
    }

    Jwk publicKey() {
        return Jwk.of(key.getPublic());
    }

    String signed(ObjectNode payload) {
        return signed(payload, key);
    }

    /// The receipt as the platform shows it in this mode; the kept one stays true.
    String shown(String receipt, Mode mode) {
        return switch (mode) {
            case WRONG_DIGEST -> signed(withOneWrongDigest(payload(receipt)));
            case WRONG_KEY -> signed(payload(receipt), stranger);
            case NORMAL, RECEIPT_LOST, DOWN_503, REJECT_422, CAPTIVE -> receipt;
        };
    }

    private String signed(ObjectNode payload, KeyPair with) {
        var header = JsonNodeFactory.instance
                .objectNode()
                .put("alg", "ES256")
                .put("kid", publicKey().kid())
                .put("typ", "receipt+jws");
        var signingInput =
                Jwk.base64(MAPPER.writeValueAsBytes(header)) + "." + Jwk.base64(MAPPER.writeValueAsBytes(payload));
        return signingInput + "." + Jwk.base64(signature(signingInput, with));
    }

    private static byte[] signature(String signingInput, KeyPair with) {
        try {
            var signature = Signature.getInstance("SHA256withECDSAinP1363Format");
            signature.initSign(with.getPrivate());
            signature.update(signingInput.getBytes(StandardCharsets.US_ASCII));
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JVM signs with P-256", e);
        }
    }

    private static ObjectNode payload(String receipt) {
        var payload = MAPPER.readTree(Base64.getUrlDecoder().decode(receipt.split("\\.", -1)[1]));
        return payload.asObject();
    }

    /// A case without materials gets a wrong manifest digest instead.
    private static ObjectNode withOneWrongDigest(ObjectNode payload) {
        var materials = payload.get("materials").asObject();
        var first = materials.propertyNames().stream().findFirst();
        if (first.isPresent()) swap(materials, first.get());
        else swap(payload, "manifestSha256");
        return payload;
    }

    private static void swap(ObjectNode object, String name) {
        var digest = object.get(name).stringValue();
        object.put(name, Digests.sha256(digest));
    }
}
