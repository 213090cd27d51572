// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.boot;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.util.Base64;
import java.io.IOException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPrivateKey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongban.kiosk.safe.IdentityStore.Kept;
import tools.jackson.databind.json.JsonMapper;

/// The certificate that a terminal was wiped: facts as JSON, and where the terminal had a certificate the same as a
/// compact JWS (ES256, `x5c`), signed with the key that is gone by then. Anybody can check it with the terminal's
/// authority.
public final class WipeCertificate {
    private static final JsonMapper JSON = JsonMapper.shared();

    private WipeCertificate() {}

    /// @param key of the terminal, read before it was destroyed
    public static String of(Map<String, Object> facts, Optional<Kept> key) throws IOException {
        Optional<String> signed = Optional.empty();
        if (key.isPresent() && key.get().key() instanceof ECPrivateKey ec) {
            signed = Optional.of(
                    signed(JSON.writeValueAsString(facts), ec, key.get().chain()));
        }
        Map<String, Object> whole = new LinkedHashMap<>(facts);
        signed.ifPresent(jws -> whole.put("signature", jws));
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(whole);
    }

    private static String signed(String facts, ECPrivateKey key, List<X509Certificate> chain) throws IOException {
        try {
            List<Base64> certificates = new ArrayList<>();
            for (X509Certificate one : chain) {
                certificates.add(Base64.encode(one.getEncoded()));
            }
            var header = new JWSHeader.Builder(JWSAlgorithm.ES256)
                    .type(new JOSEObjectType("wipe+jws"))
                    .x509CertChain(certificates)
                    .build();
            var jws = new JWSObject(header, new Payload(facts));
            jws.sign(new ECDSASigner(key));
            return jws.serialize();
        } catch (JOSEException | CertificateEncodingException e) {
            throw new IOException("the certificate cannot be signed", e);
        }
    }
}
