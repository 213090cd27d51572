// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.platform;

import java.io.IOException;
import java.io.InputStream;
import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.time.Duration;
import java.util.Optional;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import org.jspecify.annotations.Nullable;
import org.tongban.kiosk.platform.PlatformSettings.ClientCertificate;

/// Opens the HTTP client as the settings say.
final class Connections {

    private static final Duration CONNECT = Duration.ofSeconds(5);

    private Connections() {}

    static HttpClient open(PlatformSettings settings) {
        var builder = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(CONNECT);
        settings.proxy().ifPresent(address -> builder.proxy(ProxySelector.of(address)));
        if (settings.caFile().isPresent() || settings.clientCertificate().isPresent()) {
            builder.sslContext(tls(settings));
        }
        return builder.build();
    }

    private static SSLContext tls(PlatformSettings settings) {
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(own(settings.clientCertificate()), trusted(settings.caFile()), null);
            return context;
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalArgumentException("the certificates in the settings cannot be used", e);
        }
    }

    private static KeyManager @Nullable [] own(Optional<ClientCertificate> certificate)
            throws GeneralSecurityException, IOException {
        if (certificate.isEmpty()) {
            return null;
        }
        Path passwordFile = certificate.get().passwordFile();
        char[] password = Files.readAllLines(passwordFile).getFirst().toCharArray();
        KeyStore store = KeyStore.getInstance(certificate.get().file().toFile(), password);
        var factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        factory.init(store, password);
        return factory.getKeyManagers();
    }

    private static TrustManager @Nullable [] trusted(Optional<Path> caFile)
            throws GeneralSecurityException, IOException {
        if (caFile.isEmpty()) {
            return null;
        }
        KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
        store.load(null, null);
        try (InputStream in = Files.newInputStream(caFile.get())) {
            for (Certificate ca : CertificateFactory.getInstance("X.509").generateCertificates(in)) {
                store.setCertificateEntry("ca-" + store.size(), ca);
            }
        }
        var factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(store);
        return factory.getTrustManagers();
    }
}
