// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.platform.enrol;

import java.io.IOException;
import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.cmp.CMPCertificate;
import org.bouncycastle.asn1.cmp.CertRepMessage;
import org.bouncycastle.asn1.cmp.CertResponse;
import org.bouncycastle.asn1.cmp.PKIBody;
import org.bouncycastle.asn1.cmp.PKIStatus;
import org.bouncycastle.asn1.cmp.PollRepContent;
import org.bouncycastle.asn1.cmp.PollReqContent;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.cmp.CMPException;
import org.bouncycastle.cert.cmp.CertificateConfirmationContentBuilder;
import org.bouncycastle.cert.cmp.GeneralPKIMessage;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.tongban.kiosk.platform.enrol.EnrolmentException.Cause;

/// From a request to a confirmed certificate: waits where the authority asks for it, looks at what came, and says that
/// it
/// was taken (RFC 4210 §5.3.18). All of it ends within the courier's lease of ten minutes. What is not right is not
/// confirmed, so that the authority can take it back.
final class Granting {
    private static final int LONGEST_WAIT_SECONDS = 60;
    private static final int MOST_POLLS = 6;

    private final Transaction transaction;
    private final Clock clock;
    private final Enrolment.Keeping keeping;

    Granting(Transaction transaction, Clock clock, Enrolment.Keeping keeping) {
        this.keeping = keeping;
        this.transaction = transaction;
        this.clock = clock;
    }

    Certified first(PKIBody request, KeyPair key, List<X509Certificate> pinned) throws EnrolmentException {
        return taken(granted(request, PKIBody.TYPE_INIT_REP), key, pinned, true);
    }

    Certified update(PKIBody request, KeyPair key, List<X509Certificate> authorities) throws EnrolmentException {
        return taken(granted(request, PKIBody.TYPE_KEY_UPDATE_REP), key, authorities, false);
    }

    private GeneralPKIMessage granted(PKIBody request, int type) throws EnrolmentException {
        GeneralPKIMessage answer = transaction.ask(request, type);
        for (int polls = 0; isWaiting(answer, type); polls++) {
            if (polls == MOST_POLLS) {
                throw new EnrolmentException(
                        Cause.REFUSED, "the authority has not decided yet; ask it, then enrol again with a new code");
            }
            rest(answer);
            answer = transaction.ask(
                    new PKIBody(PKIBody.TYPE_POLL_REQ, new PollReqContent(new ASN1Integer(Enrolment.REQUEST))),
                    type,
                    PKIBody.TYPE_POLL_REP);
        }
        return answer;
    }

    private static boolean isWaiting(GeneralPKIMessage answer, int type) throws EnrolmentException {
        return answer.getBody().getType() != type
                || response(answer).getStatus().getStatus().intValue() == PKIStatus.WAITING;
    }

    private static void rest(GeneralPKIMessage answer) throws EnrolmentException {
        long seconds = answer.getBody().getType() == PKIBody.TYPE_POLL_REP
                ? PollRepContent.getInstance(answer.getBody().getContent())
                        .getCheckAfter(0)
                        .longValueExact()
                : 0;
        try {
            var never = new CountDownLatch(1);
            var _ = never.await(Math.clamp(seconds, 0, LONGEST_WAIT_SECONDS), TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new EnrolmentException(Cause.NO_ANSWER, "ended while waiting for the authority");
        }
    }

    private Certified taken(GeneralPKIMessage answer, KeyPair key, List<X509Certificate> pinned, boolean takesNamed)
            throws EnrolmentException {
        CertResponse response = response(answer);
        int status = response.getStatus().getStatus().intValue();
        if (status != PKIStatus.GRANTED && status != PKIStatus.GRANTED_WITH_MODS) {
            throw new EnrolmentException(
                    Cause.REFUSED, "the authority refused: " + Refusal.words(response.getStatus()));
        }
        X509CertificateHolder holder = certificate(response);
        List<X509Certificate> between = between(answer);
        List<X509Certificate> named = takesNamed ? named(answer) : List.of();
        List<X509Certificate> authorities = pinned.isEmpty() ? named : pinned;
        between.addAll(named);
        X509Certificate own = Names.certificates(holder).getFirst();
        List<X509Certificate> chain = looked(own, key, authorities, between);
        var certified = new Certified(key.getPrivate(), chain, authorities);
        writeDown(certified);
        confirm(holder);
        return certified;
    }

    /// After this a pulled plug does not lose it; whoever cannot write does not say that it was taken.
    private void writeDown(Certified certified) throws EnrolmentException {
        try {
            keeping.granted(certified);
        } catch (IOException e) {
            throw new EnrolmentException(
                    Cause.NOT_KEPT, "the certificate that came cannot be kept on this disk: " + e.getMessage());
        }
    }

    private List<X509Certificate> looked(
            X509Certificate own, KeyPair key, List<X509Certificate> authorities, List<X509Certificate> between)
            throws EnrolmentException {
        if (!Arrays.equals(own.getPublicKey().getEncoded(), key.getPublic().getEncoded())) {
            throw wrong("the certificate that came is not for this terminal's key");
        }
        if (authorities.isEmpty()) {
            throw wrong("nobody says whom to trust: name the authority's certificate with --ca FILE");
        }
        return Chains.to(authorities, own, between, clock.instant())
                .orElseThrow(
                        () -> wrong("the certificate that came is not from the authority that it must come from, or not"
                                + " valid now: look at --ca and at the clock"));
    }

    private static EnrolmentException wrong(String words) {
        return new EnrolmentException(Cause.WRONG_CERTIFICATE, words + "; it was not taken");
    }

    private void confirm(X509CertificateHolder taken) throws EnrolmentException {
        try {
            var content = new CertificateConfirmationContentBuilder()
                    .addAcceptedCertificate(taken, Enrolment.REQUEST)
                    .build(new JcaDigestCalculatorProviderBuilder().build());
            var _ = transaction.ask(
                    new PKIBody(PKIBody.TYPE_CERT_CONFIRM, content.toASN1Structure()), PKIBody.TYPE_CONFIRM);
        } catch (CMPException | OperatorCreationException e) {
            throw wrong("the certificate that came is signed in a way that is not known here");
        }
    }

    private static CertResponse response(GeneralPKIMessage answer) throws EnrolmentException {
        try {
            CertResponse[] all =
                    CertRepMessage.getInstance(answer.getBody().getContent()).getResponse();
            if (all.length == 1) {
                return all[0];
            }
        } catch (IllegalArgumentException _) {
            // As when there is none.
        }
        throw new EnrolmentException(Cause.GARBAGE, "the authority's answer holds no single response");
    }

    private static X509CertificateHolder certificate(CertResponse response) throws EnrolmentException {
        return Optional.ofNullable(response.getCertifiedKeyPair())
                .flatMap(pair -> Optional.ofNullable(pair.getCertOrEncCert().getCertificate()))
                .map(CMPCertificate::getX509v3PKCert)
                .map(X509CertificateHolder::new)
                .orElseThrow(() -> wrong("the authority granted a certificate and sent none that can be read"));
    }

    private static List<X509Certificate> named(GeneralPKIMessage answer) throws EnrolmentException {
        return certificates(
                CertRepMessage.getInstance(answer.getBody().getContent()).getCaPubs());
    }

    private static List<X509Certificate> between(GeneralPKIMessage answer) throws EnrolmentException {
        return certificates(answer.toASN1Structure().getExtraCerts());
    }

    private static List<X509Certificate> certificates(CMPCertificate[] some) throws EnrolmentException {
        List<X509CertificateHolder> holders = new ArrayList<>();
        for (CMPCertificate one : Optional.ofNullable(some).orElse(new CMPCertificate[0])) {
            if (one.isX509v3PKCert()) {
                holders.add(new X509CertificateHolder(one.getX509v3PKCert()));
            }
        }
        return Names.certificates(holders.toArray(X509CertificateHolder[]::new));
    }
}
