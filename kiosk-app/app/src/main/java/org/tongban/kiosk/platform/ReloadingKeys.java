// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.platform;

import java.io.IOException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.Principal;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.X509ExtendedKeyManager;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tongban.kiosk.platform.PlatformSettings.ClientCertificate;

/// Shows the certificate that lies on the disk now: a renewed one holds from the next connection, in every process.
/// Thread-safe.
final class ReloadingKeys extends X509ExtendedKeyManager {
    private static final Logger LOG = LoggerFactory.getLogger(ReloadingKeys.class);

    private final ClientCertificate source;
    private FileTime read;
    private X509ExtendedKeyManager keys;

    /// @throws IOException when the file cannot be read or opened
    ReloadingKeys(ClientCertificate source) throws IOException, GeneralSecurityException {
        this.source = source;
        this.read = Files.getLastModifiedTime(source.file());
        this.keys = load(source);
    }

    private static X509ExtendedKeyManager load(ClientCertificate source) throws IOException, GeneralSecurityException {
        char[] password = source.secret().read();
        KeyStore store = KeyStore.getInstance(source.file().toFile(), password);
        var factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        factory.init(store, password);
        return Arrays.stream(factory.getKeyManagers())
                .filter(X509ExtendedKeyManager.class::isInstance)
                .map(X509ExtendedKeyManager.class::cast)
                .findFirst()
                .orElseThrow(() -> new GeneralSecurityException("no X.509 keys"));
    }

    /// What cannot be read now leaves what was read before.
    private synchronized X509ExtendedKeyManager now() {
        try {
            FileTime changed = Files.getLastModifiedTime(source.file());
            if (!changed.equals(read)) {
                keys = load(source);
                read = changed;
            }
        } catch (IOException | GeneralSecurityException e) {
            LOG.error(
                    "the terminal's certificate cannot be read again: {}",
                    e.getClass().getSimpleName());
        }
        return keys;
    }

    @Override
    public @Nullable String chooseEngineClientAlias(
            String[] types, Principal @Nullable [] issuers, @Nullable SSLEngine engine) {
        return now().chooseEngineClientAlias(types, issuers, engine);
    }

    @Override
    public @Nullable String chooseClientAlias(String[] types, Principal @Nullable [] issuers, @Nullable Socket socket) {
        return now().chooseClientAlias(types, issuers, socket);
    }

    @Override
    public String @Nullable [] getClientAliases(String type, Principal @Nullable [] issuers) {
        return now().getClientAliases(type, issuers);
    }

    @Override
    public X509Certificate @Nullable [] getCertificateChain(String alias) {
        return keys().getCertificateChain(alias);
    }

    @Override
    public @Nullable PrivateKey getPrivateKey(String alias) {
        return keys().getPrivateKey(alias);
    }

    /// Key and chain of one handshake are of the same file: only choosing looks at the disk.
    private synchronized X509ExtendedKeyManager keys() {
        return keys;
    }

    @Override
    public String @Nullable [] getServerAliases(String type, Principal @Nullable [] issuers) {
        return null;
    }

    @Override
    public @Nullable String chooseServerAlias(String type, Principal @Nullable [] issuers, @Nullable Socket socket) {
        return null;
    }
}
