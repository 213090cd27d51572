// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/// Keys and certificates for one test, made when it runs: a server that is its own authority, and a client that it
/// knows. The JDK's own tool makes them, so no other program is needed.
final class TestCertificates {
    static final String PASSWORD = "only-for-this-test";
    private final Path folder;

    private TestCertificates(Path folder) {
        this.folder = folder;
    }

    /// @param algorithm `EC` or `RSA`, for the client's key
    static TestCertificates in(Path folder, String algorithm) throws IOException, GeneralSecurityException {
        Files.createDirectories(folder);
        var certificates = new TestCertificates(folder);
        certificates.pair("server", "EC", "SAN=ip:127.0.0.1,dns:localhost");
        certificates.pair("client", algorithm, "EKU=clientAuth");
        KeyStore known = KeyStore.getInstance("PKCS12");
        known.load(null, null);
        known.setCertificateEntry("client", certificates.store("client").getCertificate("client"));
        try (var out = Files.newOutputStream(certificates.known())) {
            known.store(out, PASSWORD.toCharArray());
        }
        Files.writeString(
                certificates.authority(), pem(certificates.store("server").getCertificate("server")));
        Files.writeString(certificates.password(), PASSWORD + "\n");
        return certificates;
    }

    /// The server's key, PKCS#12.
    Path server() {
        return folder.resolve("server.p12");
    }

    /// The clients that the server lets in, PKCS#12.
    Path known() {
        return folder.resolve("known.p12");
    }

    /// Who signed the server's certificate, PEM.
    Path authority() {
        return folder.resolve("authority.pem");
    }

    /// The client's key, PKCS#12.
    Path client() {
        return folder.resolve("client.p12");
    }

    Path password() {
        return folder.resolve("password.txt");
    }

    /// The client's key and certificate in one PEM file, as most tools write it.
    Path clientPem() throws IOException, GeneralSecurityException {
        KeyStore store = store("client");
        byte[] key = store.getKey("client", PASSWORD.toCharArray()).getEncoded();
        return Files.writeString(
                folder.resolve("client.pem"), block("PRIVATE KEY", key) + pem(store.getCertificate("client")));
    }

    private void pair(String name, String algorithm, String extension) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                name,
                "-dname",
                "CN=" + name,
                "-validity",
                "2",
                "-keystore",
                folder.resolve(name + ".p12").toString(),
                "-storepass",
                PASSWORD,
                "-ext",
                extension,
                "-keyalg",
                algorithm));
        command.addAll(algorithm.equals("EC") ? List.of("-groupname", "secp256r1") : List.of("-keysize", "2048"));
        Process tool = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(tool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (tool.onExit().join().exitValue() != 0) {
            throw new IOException("keytool: " + said);
        }
    }

    private KeyStore store(String name) throws IOException, GeneralSecurityException {
        return KeyStore.getInstance(folder.resolve(name + ".p12").toFile(), PASSWORD.toCharArray());
    }

    private static String pem(Certificate certificate) throws GeneralSecurityException {
        return block("CERTIFICATE", certificate.getEncoded());
    }

    static String block(String label, byte[] der) {
        String lines = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
                .encodeToString(der);
        return "-----BEGIN " + label + "-----\n" + lines + "\n-----END " + label + "-----\n";
    }
}
