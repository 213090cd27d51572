// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.platform.enrol;

import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertStore;
import java.security.cert.Certificate;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.PKIXCertPathBuilderResult;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Whether a certificate comes from an authority (RFC 5280 §6).
final class Chains {
    private Chains() {}

    /// The way from this certificate to one of the authorities, without the authority; empty when there is none.
    /// Revocation is the platform's to judge: a terminal behind a proxy reaches no list of it.
    static Optional<List<X509Certificate>> to(
            List<X509Certificate> authorities, X509Certificate own, List<X509Certificate> between, Instant now) {
        if (authorities.isEmpty()) {
            return Optional.empty();
        }
        if (authorities.contains(own)) {
            return Optional.of(List.of(own));
        }
        try {
            var target = new X509CertSelector();
            target.setCertificate(own);
            var wanted = new PKIXBuilderParameters(
                    authorities.stream().map(one -> new TrustAnchor(one, null)).collect(Collectors.toSet()), target);
            wanted.setRevocationEnabled(false);
            wanted.setDate(Date.from(now));
            List<X509Certificate> known = new ArrayList<>(between);
            known.add(own);
            wanted.addCertStore(CertStore.getInstance("Collection", new CollectionCertStoreParameters(known)));
            if (CertPathBuilder.getInstance("PKIX").build(wanted) instanceof PKIXCertPathBuilderResult found) {
                return Optional.of(found.getCertPath().getCertificates().stream()
                        .map(Chains::x509)
                        .toList());
            }
            return Optional.empty();
        } catch (GeneralSecurityException _) {
            return Optional.empty();
        }
    }

    private static X509Certificate x509(Certificate one) {
        if (one instanceof X509Certificate x509) {
            return x509;
        }
        throw new IllegalStateException("PKIX is about X.509");
    }
}
