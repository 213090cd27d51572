// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.casework;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.erdtman.jcs.JsonCanonicalizer;

/// JSON in the one form that is hashed: RFC 8785 (JCS), UTF-8, no Unicode normalisation.
public final class CanonicalJson {
    private CanonicalJson() {}

    /// Puts one JSON object into canonical form.
    ///
    /// @throws IllegalArgumentException when it is no JSON object or holds a lone surrogate (RFC 8785, 3.2.2.2)
    public static byte[] bytes(String json) {
        try {
            String canonical = new JsonCanonicalizer(json).getEncodedString();
            requireWholeCharacters(canonical);
            return canonical.getBytes(StandardCharsets.UTF_8);
        } catch (IOException _) {
            throw new IllegalArgumentException("no JSON that has a canonical form");
        }
    }

    /// The canonical form writes every character but controls as itself, so a half one stands here in the open.
    private static void requireWholeCharacters(String text) {
        if (text.codePoints().anyMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE)) {
            throw new IllegalArgumentException("text holds half a character");
        }
    }
}
