// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.platform;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Collections;
import org.tongban.kiosk.platform.PlatformSettings.ClientCertificate;

/// What stands in a terminal's certificate.
public final class ClientCertificates {
    private ClientCertificates() {}

    /// When it ends.
    ///
    /// @throws IOException when it cannot be read or opened
    public static Instant until(ClientCertificate certificate) throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance(
                certificate.file().toFile(), certificate.secret().read());
        for (String alias : Collections.list(store.aliases())) {
            if (store.isKeyEntry(alias) && store.getCertificate(alias) instanceof X509Certificate own) {
                return own.getNotAfter().toInstant();
            }
        }
        throw new IOException("there is no certificate of its own in " + certificate.file());
    }
}
