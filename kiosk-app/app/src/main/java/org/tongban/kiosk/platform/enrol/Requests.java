// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.platform.enrol;

import java.security.KeyPair;
import java.security.cert.X509Certificate;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.cmp.PKIBody;
import org.bouncycastle.asn1.crmf.CRMFObjectIdentifiers;
import org.bouncycastle.asn1.crmf.CertId;
import org.bouncycastle.asn1.crmf.CertReqMessages;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.crmf.CRMFException;
import org.bouncycastle.cert.crmf.CertificateRequestMessageBuilder;
import org.bouncycastle.cert.crmf.Control;
import org.bouncycastle.operator.OperatorCreationException;

/// What is asked for (RFC 4211): a name, our key, and the proof that we have its other half.
final class Requests {
    private Requests() {}

    static PKIBody first(KeyPair key, X500Name subject) {
        return body(PKIBody.TYPE_INIT_REQ, template(key, subject), key);
    }

    static PKIBody update(KeyPair fresh, X509Certificate old) {
        X500Name issuer = X500Name.getInstance(old.getIssuerX500Principal().getEncoded());
        var replaced = new CertId(new GeneralName(issuer), old.getSerialNumber());
        CertificateRequestMessageBuilder template =
                template(fresh, Names.subject(old)).addControl(new Replaced(replaced));
        return body(PKIBody.TYPE_KEY_UPDATE_REQ, template, fresh);
    }

    private static CertificateRequestMessageBuilder template(KeyPair key, X500Name subject) {
        return new CertificateRequestMessageBuilder(Enrolment.REQUEST)
                .setSubject(subject)
                .setPublicKey(SubjectPublicKeyInfo.getInstance(key.getPublic().getEncoded()));
    }

    private static PKIBody body(int type, CertificateRequestMessageBuilder template, KeyPair key) {
        try {
            var request = template.setProofOfPossessionSigningKeySigner(Names.signer(key.getPrivate()))
                    .build();
            return new PKIBody(type, new CertReqMessages(request.toASN1Structure()));
        } catch (OperatorCreationException | CRMFException e) {
            throw new IllegalStateException("a key that was made here can sign", e);
        }
    }

    /// Which certificate is to be replaced (RFC 4211 §6.5).
    private record Replaced(CertId id) implements Control {
        @Override
        public ASN1ObjectIdentifier getType() {
            return CRMFObjectIdentifiers.id_regCtrl_oldCertID;
        }

        @Override
        public ASN1Encodable getValue() {
            return id;
        }
    }
}
