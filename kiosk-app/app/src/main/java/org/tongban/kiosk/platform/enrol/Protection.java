// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.platform.enrol;

import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.cmp.CMPException;
import org.bouncycastle.cert.cmp.GeneralPKIMessage;
import org.bouncycastle.cert.cmp.ProtectedPKIMessage;
import org.bouncycastle.cert.cmp.ProtectedPKIMessageBuilder;

/// What both sides prove with that a message is theirs (RFC 4210 §5.1.3).
sealed interface Protection permits ByCode, ByCertificate {

    /// Who the terminal says it is.
    X500Name sender();

    ProtectedPKIMessage protect(ProtectedPKIMessageBuilder message) throws CMPException;

    /// Whether this message comes from whom it must come. False also for what cannot be looked at.
    boolean isProven(GeneralPKIMessage message);
}
