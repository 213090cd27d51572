// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Parts of the outside world that the caller brings; each one given is not started by us.
final class GivenParts {
    @Option(names = "--reader", paramLabel = "PATH|tcp:HOST:PORT", description = "an ID card reader with a card on it")
    private @Nullable String reader;

    @Option(names = "--printer", paramLabel = "PATH|tcp:HOST:PORT", description = "an ESC/POS receipt printer")
    private @Nullable String printer;

    @Option(names = "--scanner", paramLabel = "URL", description = "an eSCL scanner with papers in its feeder")
    private @Nullable String scanner;

    @Option(names = "--platform", paramLabel = "URL", description = "base URL of a platform, ending in /v1")
    private @Nullable String platform;

    @Option(names = "--files", paramLabel = "URL", description = "its tus server")
    private @Nullable String files;

    @Option(names = "--platform-key", paramLabel = "FILE|URL", description = "its receipt key, one JWK")
    private @Nullable String platformKey;

    @Option(names = "--ca", paramLabel = "FILE", description = "certificate authority of the platform, PEM")
    private @Nullable String authority;

    @Option(names = "--client-cert", paramLabel = "FILE", description = "the terminal's certificate and key, PKCS#12")
    private @Nullable String clientCertificate;

    @Option(names = "--client-cert-password", paramLabel = "FILE", description = "file with its password")
    private @Nullable String clientCertificatePassword;

    Optional<String> reader() {
        return Optional.ofNullable(reader);
    }

    Optional<String> printer() {
        return Optional.ofNullable(printer);
    }

    Optional<String> scanner() {
        return Optional.ofNullable(scanner);
    }

    Optional<String> platform() {
        return Optional.ofNullable(platform);
    }

    Optional<String> files() {
        return Optional.ofNullable(files);
    }

    Optional<String> platformKey() {
        return Optional.ofNullable(platformKey);
    }

    Optional<String> authority() {
        return Optional.ofNullable(authority);
    }

    Optional<String> clientCertificate() {
        return Optional.ofNullable(clientCertificate);
    }

    Optional<String> clientCertificatePassword() {
        return Optional.ofNullable(clientCertificatePassword);
    }

    /// What does not fit together, in words for the caller.
    Optional<String> contradiction() {
        if (platform != null && files == null) {
            return Optional.of("--platform needs --files: the address of the platform's tus server");
        }
        if (platform != null && !platform.endsWith("/v1")) {
            return Optional.of("--platform must end in /v1: " + platform);
        }
        return Optional.empty();
    }
}
