// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Parts of the outside world that the caller brings; each one given is not started by us.
final class GivenParts {
    @Option(names = "--reader", paramLabel = "PATH|tcp:HOST:PORT", description = "an ID card reader with a card on it")
    private @Nullable String reader;

    @Option(names = "--printer", paramLabel = "PATH|tcp:HOST:PORT", description = "an ESC/POS receipt printer")
    private @Nullable String printer;

    @Option(
            names = "--scanner",
            paramLabel = "URL",
            description = "an eSCL scanner with two pages in its feeder or on its glass")
    private @Nullable String scanner;

    @Option(names = "--platform", paramLabel = "URL", description = "base URL of a platform, ending in /v1")
    private @Nullable String platform;

    @Option(names = "--files", paramLabel = "URL", description = "its tus server")
    private @Nullable String files;

    @Option(names = "--platform-key", paramLabel = "FILE|URL", description = "its receipt key, one JWK (EC P-256)")
    private @Nullable String platformKey;

    @Option(names = "--ca", paramLabel = "FILE", description = "certificate authority of the platform, PEM")
    private @Nullable String authority;

    @Option(
            names = "--client-cert",
            paramLabel = "FILE",
            description = "the terminal's certificate and key: PEM with both in one file, or PKCS#12")
    private @Nullable String clientCertificate;

    @Option(
            names = "--client-cert-password",
            paramLabel = "FILE",
            description = "file with its password; none: no password")
    private @Nullable String clientCertificatePassword;

    @Option(
            names = "--catalog",
            paramLabel = "FOLDER",
            description = "what our platform publishes: a folder that `tongbanctl catalog publish` wrote")
    private @Nullable String catalog;

    Optional<String> catalog() {
        return Optional.ofNullable(catalog).map(GivenParts::file);
    }

    Optional<String> reader() {
        return Optional.ofNullable(reader).map(GivenParts::device);
    }

    Optional<String> printer() {
        return Optional.ofNullable(printer).map(GivenParts::device);
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
        return Optional.ofNullable(platformKey).map(key -> key.contains("://") ? key : file(key));
    }

    Optional<String> authority() {
        return Optional.ofNullable(authority).map(GivenParts::file);
    }

    Optional<String> clientCertificate() {
        return Optional.ofNullable(clientCertificate).map(GivenParts::file);
    }

    Optional<String> clientCertificatePassword() {
        return Optional.ofNullable(clientCertificatePassword).map(GivenParts::file);
    }

    private static String device(String address) {
        return address.startsWith("tcp:") ? address : file(address);
    }

    /// A path as the caller meant it: the script `kiosk` changes the folder before it starts us.
    private static String file(String path) {
        return Path.of(System.getProperty("tongban.caller", ""))
                .resolve(path)
                .toAbsolutePath()
                .toString();
    }

    /// The options that say something about a platform, of those given.
    List<String> forPlatformOnly() {
        Map<String, Optional<String>> options = new LinkedHashMap<>();
        options.put("--platform-key", platformKey());
        options.put("--ca", authority());
        options.put("--client-cert", clientCertificate());
        return options.entrySet().stream()
                .filter(option -> option.getValue().isPresent())
                .map(Map.Entry::getKey)
                .toList();
    }

    /// What was brought, part by part, as it was written.
    Map<String, String> brought() {
        Map<String, String> brought = new LinkedHashMap<>();
        reader().ifPresent(address -> brought.put("reader", address));
        printer().ifPresent(address -> brought.put("printer", address));
        scanner().ifPresent(address -> brought.put("scanner", address));
        platform().ifPresent(address -> brought.put("platform", address));
        files().ifPresent(address -> brought.put("files", address));
        return brought;
    }
}
