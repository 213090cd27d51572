// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.casework;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Carries a draft from one terminal to another, or to a window or a phone, by a one-time code. The key is HKDF-SHA-256
/// of the code's secret part, the look-up part is its salt; the content is sealed with AES-256-GCM. The platform keeps
/// what it cannot read. Thread-safe.
public final class Handoff {
    /// How long a draft can be fetched.
    public static final Duration LASTS = Duration.ofHours(24);

    private static final JsonMapper JSON = PersonalJson.mapper();
    private static final byte[] PURPOSE = "tongban draft v1".getBytes(StandardCharsets.US_ASCII);
    private static final int KEY = 32;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    /// What came of a code.
    public sealed interface Taken {
        record Opened(byte[] content) implements Taken {
            @Override
            public String toString() {
                return "Opened[…]";
            }
        }

        /// No draft under this code, or it has expired, or the code is mistyped in its secret part.
        record Unknown() implements Taken {}

        record Silent() implements Taken {}
    }

    private final Messages messages;
    private final DraftLine line;
    private final Clock clock;
    private final SecureRandom random;

    public Handoff(Messages messages, DraftLine line, Clock clock, SecureRandom random) {
        this.messages = messages;
        this.line = line;
        this.clock = clock;
        this.random = random;
    }

    /// Seals and keeps the draft; it goes out when the line allows.
    public HandoffCode give(byte[] content) {
        HandoffCode code = HandoffCode.fresh(random);
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        byte[] sealed = crypt(Cipher.ENCRYPT_MODE, code, nonce, content, 0, content.length);
        byte[] lying = Arrays.copyOf(nonce, NONCE + sealed.length);
        System.arraycopy(sealed, 0, lying, NONCE, sealed.length);
        ObjectNode body = JSON.createObjectNode()
                .put("ciphertext", Base64.getEncoder().encodeToString(lying))
                .put("expiresAt", Rfc3339.of(clock.instant().plus(LASTS), clock.getZone()));
        messages.send(Message.fresh(Message.Kind.DRAFT, code.lookup(), JSON.writeValueAsBytes(body)));
        return code;
    }

    public Taken take(HandoffCode code) {
        return switch (line.draft(code.lookup())) {
            case Heard.Told<byte[]>(byte[] lying) -> opened(code, lying);
            case Heard.Refused<byte[]> _ -> new Taken.Unknown();
            case Heard.Silence<byte[]> _ -> new Taken.Silent();
        };
    }

    private static Taken opened(HandoffCode code, byte[] lying) {
        if (lying.length <= NONCE) {
            return new Taken.Unknown();
        }
        try {
            byte[] nonce = Arrays.copyOf(lying, NONCE);
            return new Taken.Opened(crypt(Cipher.DECRYPT_MODE, code, nonce, lying, NONCE, lying.length - NONCE));
        } catch (IllegalStateException wrongKey) {
            return new Taken.Unknown();
        }
    }

    private static byte[] crypt(int mode, HandoffCode code, byte[] nonce, byte[] content, int from, int length) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key(code), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(code.lookup().getBytes(StandardCharsets.US_ASCII));
            return cipher.doFinal(content, from, length);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the draft does not open", e);
        }
    }

    private static SecretKey key(HandoffCode code) throws GeneralSecurityException {
        byte[] secret = code.secret().getBytes(StandardCharsets.US_ASCII);
        byte[] salt = code.lookup().getBytes(StandardCharsets.US_ASCII);
        var spec = HKDFParameterSpec.ofExtract().addIKM(secret).addSalt(salt).thenExpand(PURPOSE, KEY);
        return KDF.getInstance("HKDF-SHA256").deriveKey("AES", spec);
    }
}
