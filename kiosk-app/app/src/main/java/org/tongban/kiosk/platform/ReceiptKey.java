// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.platform;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.util.Base64;
import java.util.Optional;
import org.bouncycastle.asn1.gm.GMNamedCurves;
import org.bouncycastle.crypto.params.ECDomainParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.params.ParametersWithID;
import org.bouncycastle.crypto.signers.PlainDSAEncoding;
import org.bouncycastle.crypto.signers.SM2Signer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// A public key that may sign receipts.
sealed interface ReceiptKey {

    /// As the receipt's header names it.
    String algorithm();

    /// @param signature raw r‖s of 64 bytes
    boolean verifies(byte[] content, byte[] signature);

    /// Of a JWK on `P-256` or `SM2`; empty for keys of kinds that this terminal does not know.
    static Optional<ReceiptKey> of(JsonNode jwk) {
        try {
            if (!jwk.path("kty").asString("").equals("EC")) {
                return Optional.empty();
            }
            return switch (jwk.path("crv").asString("")) {
                case "P-256" -> Optional.of(Es256.of(coordinate(jwk, "x"), coordinate(jwk, "y")));
                case "SM2" -> Optional.of(Sm2.of(coordinate(jwk, "x"), coordinate(jwk, "y")));
                default -> Optional.empty();
            };
        } catch (IllegalArgumentException | GeneralSecurityException | JacksonException _) {
            return Optional.empty();
        }
    }

    private static BigInteger coordinate(JsonNode jwk, String name) {
        return new BigInteger(1, Base64.getUrlDecoder().decode(jwk.path(name).asString("")));
    }

    /// ECDSA on P-256 with SHA-256 (RFC 7518 clause 3.4).
    record Es256(PublicKey key) implements ReceiptKey {
        static ReceiptKey of(BigInteger x, BigInteger y) throws GeneralSecurityException {
            AlgorithmParameters curve = AlgorithmParameters.getInstance("EC");
            curve.init(new ECGenParameterSpec("secp256r1"));
            var spec = new ECPublicKeySpec(new ECPoint(x, y), curve.getParameterSpec(ECParameterSpec.class));
            return new Es256(KeyFactory.getInstance("EC").generatePublic(spec));
        }

        @Override
        public String algorithm() {
            return "ES256";
        }

        @Override
        public boolean verifies(byte[] content, byte[] signature) {
            try {
                Signature verifier = Signature.getInstance("SHA256withECDSAinP1363Format");
                verifier.initVerify(key);
                verifier.update(content);
                return verifier.verify(signature);
            } catch (GeneralSecurityException _) {
                return false;
            }
        }
    }

    /// SM2 with SM3 (GB/T 32918.2), the signer's id `1234567812345678`.
    record Sm2(ECPublicKeyParameters key) implements ReceiptKey {
        private static final byte[] ID = "1234567812345678".getBytes(StandardCharsets.US_ASCII);

        static ReceiptKey of(BigInteger x, BigInteger y) {
            var curve = GMNamedCurves.getByName("sm2p256v1");
            return new Sm2(
                    new ECPublicKeyParameters(curve.getCurve().validatePoint(x, y), new ECDomainParameters(curve)));
        }

        @Override
        public String algorithm() {
            return "SM2";
        }

        @Override
        public boolean verifies(byte[] content, byte[] signature) {
            var verifier = new SM2Signer(PlainDSAEncoding.INSTANCE);
            verifier.init(false, new ParametersWithID(key, ID));
            verifier.update(content, 0, content.length);
            return verifier.verifySignature(signature);
        }
    }
}
