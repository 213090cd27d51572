// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/// Whom the caller trusts and what the terminal shows, for a platform that speaks https.
final class Certificates {
    private static final Duration CONNECT = Duration.ofSeconds(10);
    private final Optional<KeyStore> authorities;
    private final Optional<ClientKeys> client;

    private Certificates(Optional<KeyStore> authorities, Optional<ClientKeys> client) {
        this.authorities = authorities;
        this.client = client;
    }

    /// @throws PartTrouble when a file is not what it should be
    static Certificates of(GivenParts given) throws PartTrouble {
        Optional<KeyStore> authorities = given.authority().isPresent()
                ? Optional.of(authorities(Path.of(given.authority().get())))
                : Optional.empty();
        Optional<ClientKeys> client = given.clientCertificate().isPresent()
                ? Optional.of(ClientKeys.read(
                        Path.of(given.clientCertificate().get()),
                        given.clientCertificatePassword().map(Path::of)))
                : Optional.empty();
        return new Certificates(authorities, client);
    }

    /// What the terminal's settings name: the client's key as PKCS#12 and the file with its password.
    Optional<List<Path>> clientFiles(Path folder) throws IOException {
        return client.isPresent() ? Optional.of(client.get().writeTo(folder)) : Optional.empty();
    }

    /// A client for one round of questions; close it, so that no connection stays with a platform that takes one only.
    HttpClient client() throws IOException {
        var builder = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(CONNECT)
                .proxy(HttpClient.Builder.NO_PROXY);
        if (authorities.isEmpty() && client.isEmpty()) {
            return builder.build();
        }
        try {
            return builder.sslContext(context()).build();
        } catch (GeneralSecurityException e) {
            throw new IOException("the certificates given cannot be used", e);
        }
    }

    private SSLContext context() throws GeneralSecurityException {
        SSLContext context = SSLContext.getInstance("TLS");
        var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(authorities.isPresent() ? authorities.get() : (KeyStore) null);
        var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        if (client.isPresent()) {
            keys.init(client.get().store(), client.get().password());
        } else {
            keys.init(null, new char[0]);
        }
        context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
        return context;
    }

    private static KeyStore authorities(Path file) throws PartTrouble {
        try (InputStream in = Files.newInputStream(file)) {
            KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
            store.load(null, null);
            for (Certificate certificate :
                    CertificateFactory.getInstance("X.509").generateCertificates(in)) {
                store.setCertificateEntry("authority-" + store.size(), certificate);
            }
            if (store.size() == 0) {
                throw new PartTrouble("--ca " + file + " holds no certificate");
            }
            return store;
        } catch (PartTrouble e) {
            throw e;
        } catch (IOException | GeneralSecurityException e) {
            throw new PartTrouble("--ca " + file + " cannot be read as certificates (PEM): " + e.getMessage());
        }
    }
}
