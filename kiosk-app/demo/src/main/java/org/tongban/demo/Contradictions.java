// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo;

import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What can be seen to be wrong with the options before anything is started: each finding is one line for the caller.
final class Contradictions {
    private final GivenParts given;
    private final List<String> found = new ArrayList<>();

    private Contradictions(GivenParts given) {
        this.given = given;
    }

    /// @param all whether nine visits of three people are to be played
    static List<String> in(GivenParts given, boolean all) {
        var contradictions = new Contradictions(given);
        contradictions.devices(all);
        contradictions.platform();
        contradictions.keyAndCertificates();
        return List.copyOf(contradictions.found);
    }

    private void devices(boolean all) {
        given.reader().ifPresent(address -> device("--reader", address));
        given.printer().ifPresent(address -> device("--printer", address));
        given.scanner().ifPresent(address -> url("--scanner", address));
        if (all && given.reader().isPresent()) {
            found.add("--all plays three people's cards and cannot be played with the one card on your --reader");
        }
    }

    /// `PATH`, `PATH@BAUD` or `tcp:HOST:PORT`.
    private void device(String option, String address) {
        if (address.startsWith("tcp:")) {
            if (!address.matches("tcp:(\\[[^]]+]|[^\\[\\]:]+):[0-9]{1,5}")) {
                found.add(option + " must be PATH or tcp:HOST:PORT, not " + address);
            }
        } else {
            file(option, address.replaceFirst("@[0-9]{3,7}$", ""));
        }
    }

    private void platform() {
        if (given.platform().isPresent() != given.files().isPresent()) {
            found.add("--platform and --files belong together: the base URL of a platform and of its tus server");
        }
        given.platform().flatMap(address -> url("--platform", address)).ifPresent(uri -> {
            if (!uri.getPath().endsWith("/v1")) {
                found.add("--platform must end in /v1: " + uri);
            }
            reach("--platform", uri);
        });
        given.files().flatMap(address -> url("--files", address)).ifPresent(uri -> reach("--files", uri));
        if (given.platform().isEmpty()) {
            given.forPlatformOnly().forEach(option -> found.add(option + " is for a --platform of yours"));
        }
    }

    private void keyAndCertificates() {
        given.platformKey().ifPresent(key -> {
            if (key.contains("://")) {
                url("--platform-key", key).ifPresent(uri -> reach("--platform-key", uri));
            } else {
                file("--platform-key", key);
            }
        });
        given.authority().ifPresent(path -> file("--ca", path));
        given.clientCertificate().ifPresent(path -> file("--client-cert", path));
        given.clientCertificatePassword().ifPresent(path -> file("--client-cert-password", path));
        if (given.clientCertificatePassword().isPresent()
                && given.clientCertificate().isEmpty()) {
            found.add("--client-cert-password is the password of a --client-cert");
        }
        boolean https = given.platform().filter(at -> at.startsWith("https:")).isPresent()
                || given.files().filter(at -> at.startsWith("https:")).isPresent();
        boolean certificates =
                given.authority().isPresent() || given.clientCertificate().isPresent();
        if (given.platform().isPresent() && certificates && !https) {
            found.add("--ca and --client-cert are for https; the platform given speaks http");
        }
    }

    private void file(String option, String path) {
        if (!Files.exists(Path.of(path))) {
            found.add(option + ": there is no file " + path);
        }
    }

    private Optional<URI> url(String option, String address) {
        try {
            URI uri = URI.create(address);
            if (address.matches("https?://.+") && uri.getHost() != null) {
                return Optional.of(uri);
            }
        } catch (IllegalArgumentException _) {
            // Told below, as any other address that is none.
        }
        found.add(option + " must be an http or https address, not " + address);
        return Optional.empty();
    }

    private void reach(String option, URI uri) {
        if (uri.getScheme().equals("http") && !isThisMachine(uri.getHost())) {
            found.add(option + ": plain http is for this machine only (127.0.0.1, [::1], localhost); use https for "
                    + uri.getHost());
        }
    }

    /// By the address alone; a name other than localhost is not looked up.
    private static boolean isThisMachine(String host) {
        try {
            return host.equals("localhost")
                    || InetAddress.ofLiteral(host.replaceAll("[\\[\\]]", "")).isLoopbackAddress();
        } catch (IllegalArgumentException _) {
            return false;
        }
    }
}
