// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.platform;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Where the platform is and how this terminal shows who it is. Plain `http` is for this machine only.
///
/// @param baseUrl ends in `/v1` without a slash
/// @param filesUrl the tus end point, used exactly as given
/// @param proxy a forward HTTP proxy, used for every request
/// @param caFile certificates (PEM) of the authorities that may sign the platform's; else those of the JDK
/// @param clientCertificate what the terminal shows for mutual TLS
/// @param key a file or URL of one JWK that signs receipts, for trials
public record PlatformSettings(
        URI baseUrl,
        URI filesUrl,
        String terminalId,
        Optional<InetSocketAddress> proxy,
        Optional<Path> caFile,
        Optional<ClientCertificate> clientCertificate,
        Optional<URI> key) {

    /// @throws IllegalArgumentException when an address is not one that this terminal may talk to
    public PlatformSettings {
        Reach.allowed(baseUrl);
        Reach.allowed(filesUrl);
        if (!baseUrl.getPath().endsWith("/v1")) {
            throw new IllegalArgumentException("platform.base-url must end in /v1: " + baseUrl);
        }
        if (terminalId.isBlank()) {
            throw new IllegalArgumentException("the terminal has no id");
        }
        key.filter(uri -> !"file".equals(uri.getScheme())).ifPresent(Reach::allowed);
    }

    public PlatformSettings(URI baseUrl, URI filesUrl, String terminalId) {
        this(baseUrl, filesUrl, terminalId, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    public PlatformSettings withProxy(InetSocketAddress address) {
        return new PlatformSettings(
                baseUrl, filesUrl, terminalId, Optional.of(address), caFile, clientCertificate, key);
    }

    public PlatformSettings withKey(URI source) {
        return new PlatformSettings(
                baseUrl, filesUrl, terminalId, proxy, caFile, clientCertificate, Optional.of(source));
    }

    /// The terminal's key and certificate.
    ///
    /// @param file PKCS#12
    /// @param secret its password
    public record ClientCertificate(Path file, Secret secret) {}

    /// Reads a password each time that it is needed.
    @FunctionalInterface
    public interface Secret {
        char[] read() throws IOException;

        /// The first line of a file.
        static Secret in(Path file) {
            return () -> Files.readAllLines(file).getFirst().toCharArray();
        }
    }
}
