// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.platform;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
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
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import org.jspecify.annotations.Nullable;
import org.tongban.kiosk.platform.PlatformSettings.ClientCertificate;

/// Opens the HTTP client as the settings say.
public final class Connections {

    private static final Duration CONNECT = Duration.ofSeconds(5);

    private Connections() {}

    /// Without showing who the terminal is.
    public static HttpClient nameless(Optional<InetSocketAddress> proxy, Optional<Path> caFile) {
        return open(proxy, caFile, Optional.empty());
    }

    static HttpClient open(PlatformSettings settings) {
        return open(settings.proxy(), settings.caFile(), settings.clientCertificate());
    }

    private static HttpClient open(
            Optional<InetSocketAddress> proxy, Optional<Path> caFile, Optional<ClientCertificate> certificate) {
        var builder = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(CONNECT);
        proxy.ifPresent(address -> builder.proxy(ProxySelector.of(address)));
        if (caFile.isPresent() || certificate.isPresent()) {
            builder.sslContext(tls(caFile, certificate));
        }
        return builder.build();
    }

    private static SSLContext tls(Optional<Path> caFile, Optional<ClientCertificate> certificate) {
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(own(certificate), trusted(caFile), null);
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
        return new KeyManager[] {new ReloadingKeys(certificate.get())};
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
