// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.time.Duration;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/// Asks a platform what it holds, beside the kiosk and with a client of its own.
final class PlatformView {
    private final Outside outside;
    private final HttpClient http;

    PlatformView(Outside outside) throws IOException {
        this.outside = outside;
        try {
            http = client(outside.given());
        } catch (GeneralSecurityException e) {
            throw new IOException("the certificates given cannot be used: " + e.getMessage(), e);
        }
    }

    String caseText(String caseId) throws IOException {
        var request = HttpRequest.newBuilder(URI.create(outside.platformAddress() + "/cases/" + caseId))
                .header("Terminal-Id", Terminal.ID)
                .timeout(Duration.ofSeconds(20))
                .build();
        try {
            var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IOException("the platform answers " + answer.statusCode() + " for case " + caseId);
            }
            return answer.body();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static HttpClient client(GivenParts given) throws IOException, GeneralSecurityException {
        var builder = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1);
        if (given.authority().isEmpty() && given.clientCertificate().isEmpty()) {
            return builder.build();
        }
        SSLContext context = SSLContext.getInstance("TLS");
        var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(
                given.authority().isPresent()
                        ? authority(Path.of(given.authority().get()))
                        : (KeyStore) null);
        var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        char[] password = password(given);
        keys.init(
                given.clientCertificate().isPresent()
                        ? pkcs12(Path.of(given.clientCertificate().get()), password)
                        : null,
                password);
        context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
        return builder.sslContext(context).build();
    }

    private static char[] password(GivenParts given) throws IOException {
        return given.clientCertificatePassword().isPresent()
                ? Files.readString(Path.of(given.clientCertificatePassword().get()))
                        .strip()
                        .toCharArray()
                : new char[0];
    }

    private static KeyStore authority(Path file) throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
        store.load(null, null);
        try (InputStream in = Files.newInputStream(file)) {
            int number = 0;
            for (Certificate certificate :
                    CertificateFactory.getInstance("X.509").generateCertificates(in)) {
                store.setCertificateEntry("authority-" + number++, certificate);
            }
        }
        return store;
    }

    private static KeyStore pkcs12(Path file, char[] password) throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, password);
        }
        return store;
    }
}
