// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the terminal shows for mutual TLS, read from PKCS#12 (RFC 7292) or from PEM (RFC 7468) with the key and the
/// certificates in one file. A PEM key is PKCS#8 (`PRIVATE KEY`), or what OpenSSL wrote before (`EC PRIVATE KEY`, `RSA
/// PRIVATE KEY`); an encrypted one is not read.
final class ClientKeys {
    private static final Pattern KEY =
            Pattern.compile("-----BEGIN ((?:EC |RSA |ENCRYPTED )?PRIVATE KEY)-----([^-]+)-----END", Pattern.DOTALL);
    private static final Pattern CERTIFICATE =
            Pattern.compile("-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----", Pattern.DOTALL);

    private final KeyStore store;
    private final char[] password;

    private ClientKeys(KeyStore store, char[] password) {
        this.store = store;
        this.password = password;
    }

    /// @throws PartTrouble when the file holds no key with a certificate, or the password does not open it
    static ClientKeys read(Path file, Optional<Path> passwordFile) throws PartTrouble {
        try {
            char[] password = passwordFile.isPresent()
                    ? Files.readString(passwordFile.get()).strip().toCharArray()
                    : new char[0];
            byte[] bytes = Files.readAllBytes(file);
            String text = new String(bytes, StandardCharsets.ISO_8859_1);
            return text.contains("-----BEGIN ") ? ofPem(text, password) : ofPkcs12(bytes, password);
        } catch (IOException | GeneralSecurityException e) {
            throw new PartTrouble("--client-cert " + file + " cannot be used: " + e.getMessage());
        }
    }

    KeyStore store() {
        return store;
    }

    char[] password() {
        return password.clone();
    }

    /// Writes the same as PKCS#12 with its password beside it, as the terminal's settings want it.
    ///
    /// @return the two files
    List<Path> writeTo(Path folder) throws IOException {
        Path file = folder.resolve("client.p12");
        Path secret = folder.resolve("client.password");
        Files.writeString(secret, new String(password));
        try (var out = Files.newOutputStream(file)) {
            store.store(out, password);
        } catch (GeneralSecurityException e) {
            throw new IOException("the certificate cannot be written", e);
        }
        return List.of(file, secret);
    }

    private static ClientKeys ofPkcs12(byte[] bytes, char[] password) throws IOException, GeneralSecurityException {
        KeyStore given = KeyStore.getInstance("PKCS12");
        given.load(new ByteArrayInputStream(bytes), password);
        var aliases = given.aliases();
        while (aliases.hasMoreElements()) {
            String alias = aliases.nextElement();
            if (given.getKey(alias, password) instanceof PrivateKey key) {
                return of(key, given.getCertificateChain(alias));
            }
        }
        throw new PartTrouble("it holds no private key");
    }

    private static ClientKeys ofPem(String text, char[] password) throws IOException, GeneralSecurityException {
        Matcher key = KEY.matcher(text);
        if (!key.find()) {
            throw new PartTrouble("it holds no private key; put key and certificate into one PEM file");
        }
        if (key.group(1).startsWith("ENCRYPTED")) {
            throw new PartTrouble("its key is encrypted; give it as PKCS#12 with --client-cert-password"
                    + (password.length > 0 ? "" : ", or unencrypted"));
        }
        Certificate[] chain = certificates(text);
        if (chain.length == 0) {
            throw new PartTrouble("it holds no certificate; put key and certificate into one PEM file");
        }
        byte[] der = Base64.getMimeDecoder().decode(key.group(2));
        return of(privateKey(key.group(1), der, chain[0].getPublicKey().getAlgorithm()), chain);
    }

    private static PrivateKey privateKey(String label, byte[] der, String algorithm) throws GeneralSecurityException {
        byte[] pkcs8 = switch (label) {
            case "EC PRIVATE KEY" -> Der.pkcs8OfEc(der);
            case "RSA PRIVATE KEY" -> Der.pkcs8OfRsa(der);
            default -> der;
        };
        return KeyFactory.getInstance(algorithm).generatePrivate(new PKCS8EncodedKeySpec(pkcs8));
    }

    private static Certificate[] certificates(String text) throws IOException, GeneralSecurityException {
        var factory = CertificateFactory.getInstance("X.509");
        List<String> blocks =
                CERTIFICATE.matcher(text).results().map(r -> r.group()).toList();
        Certificate[] chain = new Certificate[blocks.size()];
        for (int i = 0; i < chain.length; i++) {
            try (InputStream in = new ByteArrayInputStream(blocks.get(i).getBytes(StandardCharsets.US_ASCII))) {
                chain[i] = factory.generateCertificate(in);
            }
        }
        return chain;
    }

    /// A store of our own, with a password of its own: an empty one is read differently by different programs.
    private static ClientKeys of(PrivateKey key, Certificate[] chain) throws IOException, GeneralSecurityException {
        char[] password = "demonstration".toCharArray();
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setKeyEntry("terminal", key, password, chain);
        return new ClientKeys(store, password);
    }
}
