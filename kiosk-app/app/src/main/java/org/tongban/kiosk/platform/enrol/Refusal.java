// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.platform.enrol;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.bouncycastle.asn1.cmp.PKIFailureInfo;
import org.bouncycastle.asn1.cmp.PKIStatusInfo;

/// Why an authority says no, in words (RFC 4210 §5.2.3).
final class Refusal {
    private static final int LONGEST = 200;
    private static final Map<Integer, String> KNOWN = new TreeMap<>(Map.of(
            PKIFailureInfo.badMessageCheck, "the code is wrong",
            PKIFailureInfo.badTime, "the time is wrong: look at the clock, or ask for a code that has not expired",
            PKIFailureInfo.badPOP, "it does not believe that the key is ours",
            PKIFailureInfo.badCertTemplate, "it does not make such a certificate: look at the terminal's id",
            PKIFailureInfo.certRevoked, "the certificate is revoked: ask for a new code",
            PKIFailureInfo.signerNotTrusted, "it does not know our certificate any more: ask for a new code",
            PKIFailureInfo.notAuthorized, "this terminal may not have a certificate: the code is unknown or used up",
            PKIFailureInfo.transactionIdInUse, "it has seen this request before",
            PKIFailureInfo.systemFailure, "it has a failure of its own: try again later",
            PKIFailureInfo.duplicateCertReq, "there is such a certificate already"));

    private Refusal() {}

    static String words(PKIStatusInfo status) {
        String why = Optional.ofNullable(status.getFailInfo())
                .map(info -> known(info.intValue()))
                .orElse("");
        String said = said(status);
        return why.isEmpty() && said.isEmpty()
                ? "it said nothing more"
                : why
                        + (why.isEmpty() || said.isEmpty() ? "" : "; ")
                        + (said.isEmpty() ? "" : "it says '" + said + "'");
    }

    private static String known(int bits) {
        return KNOWN.entrySet().stream()
                .filter(one -> (bits & one.getKey()) != 0)
                .map(Map.Entry::getValue)
                .collect(Collectors.joining(", "));
    }

    /// What somebody else wrote goes on a screen without control characters and not for ever.
    private static String said(PKIStatusInfo status) {
        if (status.getStatusString() == null || status.getStatusString().size() == 0) {
            return "";
        }
        String text = status.getStatusString().getStringAtUTF8(0).getString().replaceAll("\\p{Cntrl}+", " ");
        return text.substring(0, Math.min(LONGEST, text.length())).strip();
    }
}
