// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.safe;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/// The key and certificate that the terminal shows the platform, made here and never sent: one PKCS#12 beside the safe,
/// replaced as a whole. Its password is derived from the terminal's own key, so that the same guard stands before both;
/// there is no password to read anywhere.
public final class IdentityStore {
    private static final String OWN = "terminal";
    private static final String AUTHORITY = "authority-";
    private static final String PURPOSE = "tongban client certificate 1";
    private static final X500Principal PLACEHOLDER_NAME = new X500Principal("CN=pending");
    private static final Duration PLACEHOLDER = Duration.ofDays(3_650);

    private final Path safe;
    private final KeyGuard guard;

    /// @param safe the safe's folder
    public IdentityStore(Path safe, KeyGuard guard) {
        this.safe = safe.toAbsolutePath();
        this.guard = guard;
    }

    /// What is kept.
    ///
    /// @param chain the terminal's own certificate first
    /// @param authorities whom the next one must come from
    public record Kept(PrivateKey key, List<X509Certificate> chain, List<X509Certificate> authorities) {
        public X509Certificate own() {
            return chain.getFirst();
        }
    }

    /// The PKCS#12 that holds.
    public Path file() {
        return safe.resolve("identity").resolve("terminal.p12");
    }

    private Path pendingFile() {
        return file().resolveSibling("pending.p12");
    }

    /// What opens the file. The terminal's own key is made when there is none yet.
    public char[] password() throws IOException {
        Files.createDirectories(safe);
        byte[] key = TerminalKey.at(safe, guard, new SecureRandom());
        belongsToTheSafe(safe.resolve("terminal.key" + guard.suffix()));
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            byte[] derived = mac.doFinal(PURPOSE.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(derived)
                    .toCharArray();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HMAC", e);
        }
    }

    /// The key that the next certificate is asked for; the same until there is one, also after a pulled plug.
    public KeyPair pending() throws IOException {
        Optional<Kept> known = read(pendingFile());
        if (known.isPresent()) {
            return new KeyPair(known.get().own().getPublicKey(), known.get().key());
        }
        try {
            var maker = KeyPairGenerator.getInstance("EC");
            maker.initialize(new ECGenParameterSpec("secp256r1"));
            KeyPair fresh = maker.generateKeyPair();
            write(pendingFile(), new Kept(fresh.getPrivate(), List.of(placeholder(fresh)), List.of()));
            return fresh;
        } catch (GeneralSecurityException | OperatorCreationException e) {
            throw new IllegalStateException("every Java has P-256", e);
        }
    }

    /// PKCS#12 holds no key without a certificate; this one says nothing and nobody is shown it.
    private static X509Certificate placeholder(KeyPair key) throws GeneralSecurityException, OperatorCreationException {
        var name = new X500Name(PLACEHOLDER_NAME.getName());
        Instant start = Instant.EPOCH;
        var builder = new JcaX509v3CertificateBuilder(
                name, BigInteger.ONE, Date.from(start), Date.from(start.plus(PLACEHOLDER)), name, key.getPublic());
        var signer = new JcaContentSignerBuilder("SHA256withECDSA").build(key.getPrivate());
        return new JcaX509CertificateConverter().getCertificate(builder.build(signer));
    }

    /// Writes down what was granted, before the authority hears that it was taken.
    public void grant(Kept granted) throws IOException {
        write(pendingFile(), granted);
    }

    /// Makes hold what was granted and not taken up, because the plug was pulled between.
    public Optional<Kept> takeUpGranted() throws IOException {
        Optional<Kept> granted = read(pendingFile())
                .filter(kept -> !kept.own().getSubjectX500Principal().equals(PLACEHOLDER_NAME));
        if (granted.isPresent()) {
            keep(granted.get());
        }
        return granted;
    }

    /// From now on this holds; the key is pending no more. A pulled plug leaves the old or the new one.
    public void keep(Kept fresh) throws IOException {
        write(file(), fresh);
        Files.deleteIfExists(pendingFile());
    }

    /// What holds, if anything does.
    ///
    /// @throws IOException when it cannot be opened: another terminal's, or damaged
    public Optional<Kept> kept() throws IOException {
        return read(file());
    }

    private Optional<Kept> read(Path file) throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        char[] password = password();
        try {
            KeyStore store = KeyStore.getInstance(file.toFile(), password);
            List<X509Certificate> authorities = new ArrayList<>();
            for (String alias : Collections.list(store.aliases())) {
                if (alias.startsWith(AUTHORITY)) {
                    authorities.addAll(x509(store.getCertificate(alias)));
                }
            }
            if (store.getKey(OWN, password) instanceof PrivateKey key) {
                return Optional.of(new Kept(key, x509(store.getCertificateChain(OWN)), authorities));
            }
            throw new IOException(file + " holds no key");
        } catch (GeneralSecurityException e) {
            throw new IOException(file + " cannot be opened with this terminal's key", e);
        }
    }

    private static List<X509Certificate> x509(Certificate... some) {
        List<X509Certificate> all = new ArrayList<>();
        for (Certificate one : some) {
            if (one instanceof X509Certificate x509) {
                all.add(x509);
            }
        }
        return all;
    }

    private void write(Path file, Kept fresh) throws IOException {
        char[] password = password();
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setKeyEntry(OWN, fresh.key(), password, fresh.chain().toArray(Certificate[]::new));
            for (X509Certificate authority : fresh.authorities()) {
                store.setCertificateEntry(AUTHORITY + store.size(), authority);
            }
            var bytes = new ByteArrayOutputStream();
            store.store(bytes, password);
            Path folder = file.resolveSibling(".").normalize();
            Files.createDirectories(folder);
            belongsToTheSafe(folder);
            DurableFile.write(file, bytes.toByteArray(), DurableFile.Writing.plain());
            belongsToTheSafe(file);
        } catch (GeneralSecurityException e) {
            throw new IOException("the certificate cannot be kept", e);
        }
    }

    /// A technician works as root; the kiosk and the courier do not, and must read it.
    private void belongsToTheSafe(Path file) throws IOException {
        if (!DurableFile.isPosix(file) || !Files.exists(file)) {
            return;
        }
        UserPrincipal owner = Files.getOwner(safe);
        if (!Files.getOwner(file).equals(owner)) {
            Files.setOwner(file, owner);
        }
    }
}
