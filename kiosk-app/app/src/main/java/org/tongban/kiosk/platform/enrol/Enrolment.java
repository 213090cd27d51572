// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.platform.enrol;

import java.io.IOException;
import java.math.BigInteger;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.List;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;

/// Gets a certificate for a key that was made here: first with a one-time code, later with the certificate before it.
/// Blocks on the line, some minutes at most where the authority asks to wait.
public final class Enrolment {
    private final CmpLine line;
    private final Clock clock;
    private final SecureRandom random;
    private final Keeping keeping;

    /// @param keeping writes down what was granted before the authority hears that it was taken
    public Enrolment(CmpLine line, Clock clock, SecureRandom random, Keeping keeping) {
        this.keeping = keeping;
        this.line = line;
        this.clock = clock;
        this.random = random;
    }

    /// Where a granted certificate is written down.
    @FunctionalInterface
    public interface Keeping {
        /// @throws IOException when it could not be written; then it is not confirmed
        void granted(Certified certified) throws IOException;
    }

    /// How the platform knows the terminal.
    public static X500Name subject(String terminalId) {
        return new X500NameBuilder().addRDN(BCStyle.CN, terminalId).build();
    }

    /// An initialisation request (RFC 4210 §5.3.1).
    ///
    /// @param reference which code it is
    /// @param code the one-time code; not changed here
    /// @param pinned the authorities that it may come from; when empty those that the proven answer names
    public Certified enrol(KeyPair key, X500Name subject, String reference, char[] code, List<X509Certificate> pinned)
            throws EnrolmentException {
        var transaction = new Transaction(line, new ByCode(subject, reference, code, random), clock, random);
        return new Granting(transaction, clock, keeping).first(Requests.first(key, subject), key, pinned);
    }

    /// A key update request (RFC 4210 §5.3.5), signed with the certificate that is still good.
    ///
    /// @param fresh another key than before
    public Certified renew(KeyPair fresh, Certified old) throws EnrolmentException {
        var transaction = new Transaction(line, new ByCertificate(old, clock.instant()), clock, random);
        return new Granting(transaction, clock, keeping)
                .update(Requests.update(fresh, old.own()), fresh, old.authorities());
    }

    /// The only request of its transaction.
    static final BigInteger REQUEST = BigInteger.ZERO;
}
