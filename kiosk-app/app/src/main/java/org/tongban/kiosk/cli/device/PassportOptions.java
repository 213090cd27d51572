// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.cli.device;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tongban.device.passport.MrzKey;
import picocli.CommandLine.Option;

/// What reading a passport needs: the key from its page, and whom to believe.
final class PassportOptions {
    @Option(
            names = "--mrz",
            paramLabel = "TEXT",
            description = "a passport: its machine-readable zone, or the second line of it; - reads it from standard"
                    + " input, so that no list of processes shows it")
    private Optional<String> zone = Optional.empty();

    @Option(
            names = "--csca",
            paramLabel = "FOLDER",
            description = "certificates of signing authorities; without it the origin is not checked")
    private Optional<Path> authorities = Optional.empty();

    boolean isPassport() {
        return zone.isPresent();
    }

    /// @throws IllegalArgumentException when the zone is none
    MrzKey key() throws IOException {
        String given = zone.orElseThrow();
        return MrzKey.parse(given.equals("-") ? standardInput() : given);
    }

    List<X509Certificate> certificates() throws IOException {
        if (authorities.isEmpty()) return List.of();
        List<X509Certificate> found = new ArrayList<>();
        try (Stream<Path> files = Files.list(authorities.get())) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) found.addAll(certificates(file));
        }
        return found;
    }

    private static List<X509Certificate> certificates(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return CertificateFactory.getInstance("X.509").generateCertificates(in).stream()
                    .map(X509Certificate.class::cast)
                    .toList();
        } catch (CertificateException e) {
            throw new IOException("no certificate: " + file, e);
        }
    }

    /// Up to three lines, ended by an empty one or by the end.
    private static String standardInput() throws IOException {
        var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
        var text = new StringBuilder();
        for (String line = in.readLine(); line != null && !line.isBlank(); line = in.readLine()) text.append(line);
        return text.toString();
    }
}
