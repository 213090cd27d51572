// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.safe;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The key as a systemd credential (systemd.exec(5), systemd-creds(1)), closed under a key of the host, of its TPM 2.0,
/// or both. A service gets it opened in `$CREDENTIALS_DIRECTORY` by
/// `LoadCredentialEncrypted=tongban-terminal-key:…/terminal.key.cred`; root may also open it here.
record KeyInSystemd(String with, Optional<Path> credentials) implements KeyGuard {
    private static final String CREDENTIAL = "tongban-terminal-key";
    private static final Set<String> KINDS = Set.of("host", "tpm2", "host+tpm2");

    static Optional<KeyGuard> with(String kind) {
        return KINDS.contains(kind)
                ? Optional.of(new KeyInSystemd(
                        kind,
                        Optional.ofNullable(System.getenv("CREDENTIALS_DIRECTORY"))
                                .map(Path::of)))
                : Optional.empty();
    }

    @Override
    public String name() {
        return "systemd-creds:" + with;
    }

    /// The host's key lies on the same machine, but not in the safe: a copied safe opens nowhere else. On a machine
    /// whose
    /// whole disk is taken only a TPM protects.
    @Override
    public boolean isWeak() {
        return with.equals("host");
    }

    @Override
    public String suffix() {
        return ".cred";
    }

    @Override
    public byte[] close(byte[] key) throws IOException {
        return piped(key, "encrypt", "--with-key=" + with);
    }

    @Override
    public byte[] open(byte[] closed) throws IOException {
        Optional<Path> opened =
                credentials.map(folder -> folder.resolve(CREDENTIAL)).filter(Files::exists);
        return opened.isPresent() ? Files.readAllBytes(opened.get()) : piped(closed, "decrypt");
    }

    private static byte[] piped(byte[] in, String... verb) throws IOException {
        List<String> command = new java.util.ArrayList<>(List.of("systemd-creds", "--name=" + CREDENTIAL));
        command.addAll(List.of(verb));
        command.addAll(List.of("-", "-"));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (OutputStream out = process.getOutputStream()) {
            out.write(in);
        }
        byte[] answer = process.getInputStream().readAllBytes();
        int code = process.onExit().join().exitValue();
        if (code != 0) {
            throw new IOException("systemd-creds " + verb[0] + " ended with " + code);
        }
        return answer;
    }
}
