// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo.platform;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.databind.JsonNode;

/// Where cases lie that came sealed to the escrow key: on a stick, or in an exchange database.
interface SealedCases {
    int NONCE_AT = 1;
    int CONTENT_AT = 13;

    /// The manifest, opened.
    ///
    /// @param one names the case
    byte[] manifest(JsonNode one, byte[] key) throws IOException, Problem;

    /// A material, opened.
    byte[] material(JsonNode one, JsonNode material, byte[] key) throws IOException, Problem;

    /// One byte 1, a nonce of 12 bytes, then AES-256-GCM with the identity as associated data.
    static byte[] opened(byte[] sealed, byte[] key, String identity) throws Problem {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            var nonce = Arrays.copyOfRange(sealed, NONCE_AT, CONTENT_AT);
            cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(key, "AES"), new GCMParameterSpec(128, nonce));
            cipher.updateAAD(identity.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(sealed, CONTENT_AT, sealed.length - CONTENT_AT);
        } catch (GeneralSecurityException e) {
            throw Problem.caseRejected("sealed content does not open");
        }
    }
}
