// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.platform.enrol;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.security.spec.X509EncodedKeySpec;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.cmp.CMPCertificate;
import org.bouncycastle.asn1.cmp.CertOrEncCert;
import org.bouncycastle.asn1.cmp.CertRepMessage;
import org.bouncycastle.asn1.cmp.CertResponse;
import org.bouncycastle.asn1.cmp.CertifiedKeyPair;
import org.bouncycastle.asn1.cmp.ErrorMsgContent;
import org.bouncycastle.asn1.cmp.PKIBody;
import org.bouncycastle.asn1.cmp.PKIConfirmContent;
import org.bouncycastle.asn1.cmp.PKIFailureInfo;
import org.bouncycastle.asn1.cmp.PKIFreeText;
import org.bouncycastle.asn1.cmp.PKIStatus;
import org.bouncycastle.asn1.cmp.PKIStatusInfo;
import org.bouncycastle.asn1.crmf.CertReqMessages;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.cert.cmp.GeneralPKIMessage;
import org.bouncycastle.cert.cmp.ProtectedPKIMessage;
import org.bouncycastle.cert.cmp.ProtectedPKIMessageBuilder;
import org.bouncycastle.cert.crmf.CertificateRequestMessage;
import org.bouncycastle.operator.jcajce.JcaContentVerifierProviderBuilder;

/// Plays what OpenSSL's mock server cannot: codes that expire and are used up, certificates for the key that was asked
/// for, and an old answer said again. On real HTTP, on this machine.
public final class LittleAuthority implements AutoCloseable {
    private final TestAuthority authority;
    private final Clock clock;
    private final HttpServer server;
    private final Map<String, Code> codes = new HashMap<>();
    private final List<byte[]> answers = new ArrayList<>();
    private final List<X509Certificate> issued = new ArrayList<>();
    private boolean repeats;
    private boolean silentAtLast;
    private Optional<Certified> impostor = Optional.empty();
    private int confirmed;

    private record Code(String secret, Instant until) {}

    public LittleAuthority(TestAuthority authority, Clock clock) throws IOException {
        this.authority = authority;
        this.clock = clock;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::handle);
        server.start();
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/cmp");
    }

    public void code(String reference, String secret, Duration holds) {
        codes.put(reference, new Code(secret, clock.instant().plus(holds)));
    }

    /// From now on every question is answered with the first answer that was ever given.
    public void repeat() {
        repeats = true;
    }

    /// From now on it hears that a certificate was taken, and the line breaks before its last word.
    public void fallSilentAtLast() {
        silentAtLast = true;
    }

    /// From now on another terminal of the same authority answers renewals, with its own certificate.
    public void answerAs(Certified other) {
        impostor = Optional.of(other);
    }

    public int confirmed() {
        return confirmed;
    }

    public List<X509Certificate> issued() {
        return List.copyOf(issued);
    }

    private synchronized void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            int before = confirmed;
            byte[] answer = answer(exchange.getRequestBody().readAllBytes());
            answers.add(answer);
            if (silentAtLast && confirmed > before) {
                return;
            }
            byte[] said = repeats ? answers.getFirst() : answer;
            exchange.getResponseHeaders().set("Content-Type", "application/pkixcmp");
            exchange.sendResponseHeaders(200, said.length);
            exchange.getResponseBody().write(said);
        }
    }

    private byte[] answer(byte[] question) {
        try {
            var message = new GeneralPKIMessage(question);
            return switch (message.getBody().getType()) {
                case PKIBody.TYPE_INIT_REQ -> first(message);
                case PKIBody.TYPE_KEY_UPDATE_REQ -> update(message);
                default -> confirm(message);
            };
        } catch (Exception e) {
            throw new IllegalStateException("the authority failed", e);
        }
    }

    private byte[] first(GeneralPKIMessage message) throws Exception {
        Optional<Code> code = Optional.ofNullable(codes.get(reference(message)));
        if (code.isEmpty()) {
            return said(message, "", error(PKIFailureInfo.notAuthorized, "no such code"));
        }
        String secret = code.get().secret();
        if (!by(secret).isProven(message)) {
            return said(message, secret, error(PKIFailureInfo.badMessageCheck, ""));
        }
        if (code.get().until().isBefore(clock.instant())) {
            return said(message, secret, error(PKIFailureInfo.badTime, "the code has expired"));
        }
        if (!issued.isEmpty()) {
            return said(message, secret, error(PKIFailureInfo.notAuthorized, "the code was used"));
        }
        return said(message, secret, granted(PKIBody.TYPE_INIT_REP, message));
    }

    private byte[] update(GeneralPKIMessage message) throws Exception {
        var closed = new ProtectedPKIMessage(message);
        boolean known = closed.verify(
                new JcaContentVerifierProviderBuilder().build(issued.getLast().getPublicKey()));
        return said(
                message,
                "",
                known ? granted(PKIBody.TYPE_KEY_UPDATE_REP, message) : error(PKIFailureInfo.signerNotTrusted, ""));
    }

    private byte[] confirm(GeneralPKIMessage message) throws Exception {
        confirmed++;
        boolean byCode = new ProtectedPKIMessage(message).hasPasswordBasedMacProtection();
        String secret =
                byCode ? Objects.requireNonNull(codes.get(reference(message))).secret() : "";
        return said(message, secret, new PKIBody(PKIBody.TYPE_CONFIRM, new PKIConfirmContent()));
    }

    private static String reference(GeneralPKIMessage message) {
        return new String(message.getHeader().getSenderKID().getOctets(), StandardCharsets.UTF_8);
    }

    private PKIBody granted(int type, GeneralPKIMessage message) throws Exception {
        var request = new CertificateRequestMessage(
                CertReqMessages.getInstance(message.getBody().getContent()).toCertReqMsgArray()[0]);
        var template = request.getCertTemplate();
        PublicKey key = KeyFactory.getInstance("EC")
                .generatePublic(new X509EncodedKeySpec(template.getPublicKey().getEncoded()));
        if (!request.isValidSigningKeyPOP(new JcaContentVerifierProviderBuilder().build(key))) {
            return error(PKIFailureInfo.badPOP, "");
        }
        String subject = template.getSubject().toString().substring("CN=".length());
        X509Certificate own = authority.issue(subject, key, Duration.ofDays(60));
        issued.add(own);
        var pair = new CertifiedKeyPair(new CertOrEncCert(cmp(own)));
        var response = new CertResponse(new ASN1Integer(0), new PKIStatusInfo(PKIStatus.granted), pair, null);
        return new PKIBody(
                type,
                new CertRepMessage(new CMPCertificate[] {cmp(authority.certificate())}, new CertResponse[] {response}));
    }

    private static CMPCertificate cmp(X509Certificate one) {
        return new CMPCertificate(Names.holder(one).toASN1Structure());
    }

    private static PKIBody error(int why, String words) {
        var status = new PKIStatusInfo(
                PKIStatus.rejection, new PKIFreeText(words.isEmpty() ? "no" : words), new PKIFailureInfo(why));
        return new PKIBody(PKIBody.TYPE_ERROR, new ErrorMsgContent(status));
    }

    private ByCode by(String secret) {
        return new ByCode(new X500Name("CN=little"), "little", secret.toCharArray(), new SecureRandom());
    }

    private byte[] said(GeneralPKIMessage to, String secret, PKIBody body) throws Exception {
        var builder = new ProtectedPKIMessageBuilder(
                        new GeneralName(Names.subject(authority.certificate())),
                        to.getHeader().getSender())
                .setMessageTime(Date.from(clock.instant()))
                .setTransactionID(to.getHeader().getTransactionID().getOctets())
                .setSenderNonce(new DEROctetString(new byte[16]).getOctets())
                .setRecipNonce(to.getHeader().getSenderNonce().getOctets())
                .setBody(body);
        X509Certificate shown = impostor.map(Certified::own).orElse(authority.certificate());
        ProtectedPKIMessage closed = secret.isEmpty()
                ? builder.addCMPCertificate(Names.holder(shown))
                        .build(Names.signer(impostor.map(Certified::key)
                                .orElse(authority.key().getPrivate())))
                : by(secret).protect(builder);
        return closed.toASN1Structure().getEncoded();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
