// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.platform.enrol;

import java.io.IOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Arrays;
import java.util.Date;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.cmp.ErrorMsgContent;
import org.bouncycastle.asn1.cmp.PKIBody;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.cert.cmp.CMPException;
import org.bouncycastle.cert.cmp.GeneralPKIMessage;
import org.bouncycastle.cert.cmp.ProtectedPKIMessageBuilder;
import org.tongban.kiosk.platform.enrol.EnrolmentException.Cause;

/// The messages of one enrolment: same transaction, each answer to the message before it and proven (RFC 4210 §5.1.1).
/// Nothing of an answer is used before that.
final class Transaction {
    private static final int NONCE = 16;

    private final CmpLine line;
    private final Protection protection;
    private final Clock clock;
    private final SecureRandom random;
    private final byte[] id;
    private Optional<byte[]> heard = Optional.empty();

    Transaction(CmpLine line, Protection protection, Clock clock, SecureRandom random) {
        this.line = line;
        this.protection = protection;
        this.clock = clock;
        this.random = random;
        this.id = fresh();
    }

    private byte[] fresh() {
        byte[] bytes = new byte[NONCE];
        random.nextBytes(bytes);
        return bytes;
    }

    /// Sends a body and gives the answer, of one of these types.
    GeneralPKIMessage ask(PKIBody body, int... types) throws EnrolmentException {
        byte[] nonce = fresh();
        GeneralPKIMessage answer = line.exchange(message(body, nonce));
        boolean proven = protection.isProven(answer);
        if (answer.getBody().getType() == PKIBody.TYPE_ERROR) {
            throw refused(answer, proven);
        }
        if (!proven) {
            throw new EnrolmentException(
                    Cause.NOT_PROVEN,
                    "the answer was not made by who knows the code or certificate:"
                            + " look at reference and code, and who answers at this address");
        }
        if (!isOurs(answer, nonce)) {
            throw new EnrolmentException(
                    Cause.GARBAGE,
                    "the answer belongs to another request: somebody repeats an old one; nothing was taken from it");
        }
        if (Arrays.stream(types).noneMatch(type -> type == answer.getBody().getType())) {
            throw new EnrolmentException(
                    Cause.GARBAGE,
                    "the authority answered with a message of type "
                            + answer.getBody().getType());
        }
        heard = Optional.ofNullable(answer.getHeader().getSenderNonce()).map(ASN1OctetString::getOctets);
        return answer;
    }

    private byte[] message(PKIBody body, byte[] nonce) {
        var builder = new ProtectedPKIMessageBuilder(
                        new GeneralName(protection.sender()), new GeneralName(new X500Name("")))
                .setMessageTime(Date.from(clock.instant()))
                .setTransactionID(id)
                .setSenderNonce(nonce)
                .setBody(body);
        heard.ifPresent(builder::setRecipNonce);
        try {
            return protection.protect(builder).toASN1Structure().getEncoded();
        } catch (CMPException | IOException e) {
            throw new IllegalStateException("cannot write a CMP message", e);
        }
    }

    private boolean isOurs(GeneralPKIMessage answer, byte[] nonce) {
        return isSame(answer.getHeader().getTransactionID(), id)
                && isSame(answer.getHeader().getRecipNonce(), nonce);
    }

    private static boolean isSame(ASN1OctetString said, byte[] expected) {
        return Optional.ofNullable(said)
                .filter(one -> Arrays.equals(one.getOctets(), expected))
                .isPresent();
    }

    private static EnrolmentException refused(GeneralPKIMessage answer, boolean proven) {
        String words = "it said nothing more";
        try {
            words = Refusal.words(
                    ErrorMsgContent.getInstance(answer.getBody().getContent()).getPKIStatusInfo());
        } catch (IllegalArgumentException _) {
            // Then it said nothing that can be read.
        }
        return proven
                ? new EnrolmentException(Cause.REFUSED, "the authority refused: " + words)
                : new EnrolmentException(
                        Cause.NOT_PROVEN,
                        "refused by who cannot prove to be the authority, as with a wrong reference or code: " + words);
    }
}
