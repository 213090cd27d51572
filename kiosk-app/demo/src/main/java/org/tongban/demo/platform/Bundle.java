// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo.platform;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDHDecrypter;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.OctetSequenceKey;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jose.util.X509CertUtils;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.text.ParseException;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A bundle that came on a stick, opened with the platform's escrow key. Written from `docs/howto/without-a-line.md`.
///
/// @param index `bundle.json`, whose signature holds
record Bundle(Path folder, JsonNode index) implements SealedCases {
    /// @throws Problem 400 when it is no bundle, or its signature does not hold
    static Bundle at(Path folder) throws IOException, Problem {
        byte[] index = Files.readAllBytes(folder.resolve("bundle.json"));
        if (!isSigned(index, Files.readString(folder.resolve("bundle.jws"), StandardCharsets.US_ASCII))) {
            throw new Problem(400, "bundle-signature", "the bundle's signature does not hold");
        }
        return new Bundle(folder, JsonMapper.shared().readTree(index));
    }

    private static boolean isSigned(byte[] index, String detached) throws Problem {
        var parts = List.of(detached.strip().split("\\.", -1));
        try {
            var jws =
                    new JWSObject(new Base64URL(parts.getFirst()), new Payload(index), new Base64URL(parts.getLast()));
            return jws.verify(new ECDSAVerifier(signer(jws.getHeader())));
        } catch (ParseException | JOSEException e) {
            throw new Problem(400, "bundle-signature", "the bundle's signature cannot be read");
        }
    }

    private static ECPublicKey signer(JWSHeader header) throws JOSEException {
        if (header.getJWK() instanceof ECKey bare) return bare.toECPublicKey();
        var certificate =
                X509CertUtils.parse(header.getX509CertChain().getFirst().decode());
        if (certificate.getPublicKey() instanceof ECPublicKey key) return key;
        throw new JOSEException("no P-256 key");
    }

    /// The key of one case.
    ///
    /// @throws Problem 422 when the escrow key does not open it
    static byte[] caseKey(JsonNode one, ECPrivateKey escrow) throws Problem {
        try {
            var jwe = JWEObject.parse(one.path("key").asString());
            jwe.decrypt(new ECDHDecrypter(escrow));
            return OctetSequenceKey.parse(jwe.getPayload().toString()).toByteArray();
        } catch (ParseException | JOSEException e) {
            throw Problem.caseRejected("the case's key does not open");
        }
    }

    @Override
    public byte[] manifest(JsonNode one, byte[] key) throws IOException, Problem {
        var id = one.path("caseId").asString();
        return SealedCases.opened(
                file(one, "manifest.sealed", "manifestSealedSha256"), key, "case-file/" + id + "/manifest");
    }

    @Override
    public byte[] material(JsonNode one, JsonNode material, byte[] key) throws IOException, Problem {
        var caseId = one.path("caseId").asString();
        var id = material.path("materialId").asString();
        var file = folder.resolve("cases").resolve(caseId).resolve(id + ".sealed");
        return SealedCases.opened(
                checked(file, material.path("sealedSha256").asString()), key, "material/" + caseId + "/" + id);
    }

    private byte[] file(JsonNode one, String name, String digest) throws IOException, Problem {
        var file =
                folder.resolve("cases").resolve(one.path("caseId").asString()).resolve(name);
        return checked(file, one.path(digest).asString());
    }

    private static byte[] checked(Path file, String sha256) throws IOException, Problem {
        if (Files.exists(file) && Digests.sha256(file).equals(sha256)) return Files.readAllBytes(file);
        throw Problem.caseRejected("a file of the bundle is not as it was signed");
    }
}
