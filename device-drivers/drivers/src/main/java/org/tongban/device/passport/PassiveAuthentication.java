// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.passport;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.SignatureException;
import java.security.cert.CertPathValidator;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXCertPathValidatorResult;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jmrtd.lds.SODFile;
import org.tongban.device.passport.Authenticity.Genuine;
import org.tongban.device.passport.Authenticity.NotChecked;
import org.tongban.device.passport.Authenticity.NotGenuine;

/// Checks files against the chip's security object (EF.SOD), and that one against the countries' signing authorities.
/// Revocation lists are not asked.
final class PassiveAuthentication {
    private final Collection<X509Certificate> authorities;
    private final Clock clock;

    PassiveAuthentication(Collection<X509Certificate> authorities, Clock clock) {
        this.authorities = authorities;
        this.clock = clock;
    }

    /// @param files the bytes as they were read, by the number of their data group
    Authenticity judge(SODFile object, Map<Integer, byte[]> files) {
        try {
            for (var file : files.entrySet()) {
                if (!isSealed(object, file.getKey(), file.getValue())) {
                    return new NotGenuine("DG" + file.getKey() + " was changed");
                }
            }
            X509Certificate signer = object.getDocSigningCertificate();
            if (signer == null) return new NotChecked("no signer's certificate on the chip");
            if (!isSignedBy(signer, object)) return new NotGenuine("signature does not fit");
            return authorities.isEmpty() ? new NotChecked("no certificates of authorities") : authority(signer);
        } catch (CertPathValidatorException | SignatureException e) {
            return new NotGenuine(e.getClass().getSimpleName());
        } catch (GeneralSecurityException e) {
            return new NotChecked(e.getClass().getSimpleName());
        }
    }

    private static boolean isSealed(SODFile object, int group, byte[] file) throws GeneralSecurityException {
        byte[] stored = object.getDataGroupHashes().get(group);
        byte[] ours = MessageDigest.getInstance(object.getDigestAlgorithm()).digest(file);
        return stored != null && MessageDigest.isEqual(stored, ours);
    }

    private static boolean isSignedBy(X509Certificate signer, SODFile object) throws GeneralSecurityException {
        Signature signature = Signature.getInstance(object.getDigestEncryptionAlgorithm());
        var parameters = object.getDigestEncryptionAlgorithmParams();
        if (parameters != null) signature.setParameter(parameters);
        signature.initVerify(signer.getPublicKey());
        signature.update(object.getEContent());
        return signature.verify(object.getEncryptedDigest());
    }

    private Authenticity authority(X509Certificate signer) throws GeneralSecurityException {
        var path = CertificateFactory.getInstance("X.509").generateCertPath(List.of(signer));
        var parameters = new PKIXParameters(authorities.stream()
                .map(authority -> new TrustAnchor(authority, null))
                .collect(Collectors.toSet()));
        parameters.setRevocationEnabled(false);
        parameters.setDate(Date.from(clock.instant()));
        var result = (PKIXCertPathValidatorResult)
                CertPathValidator.getInstance("PKIX").validate(path, parameters);
        return new Genuine(result.getTrustAnchor()
                .getTrustedCert()
                .getSubjectX500Principal()
                .getName());
    }
}
