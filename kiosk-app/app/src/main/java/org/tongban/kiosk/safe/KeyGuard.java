// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.safe;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/// Closes the terminal's own key, so that a stolen disk alone opens nothing. Thread-safe.
public sealed interface KeyGuard permits KeyInFile, KeyUnderPassphrase, KeyInSystemd, KeyInDpapi {

    /// As the setting `safe.key-guard` names it.
    String name();

    /// Whether the key lies where the sealed content lies, for whoever takes the disk.
    boolean isWeak();

    /// What stands behind `terminal.key` in the name of the closed key's file.
    String suffix();

    byte[] close(byte[] key) throws IOException;

    byte[] open(byte[] closed) throws IOException;

    /// Reads `file`, `passphrase:FILE`, `systemd-creds:host`, `systemd-creds:tpm2`, `systemd-creds:host+tpm2` or
    /// `dpapi`.
    static Optional<KeyGuard> named(String text) {
        int colon = text.indexOf(':');
        String kind = colon < 0 ? text : text.substring(0, colon);
        String more = colon < 0 ? "" : text.substring(colon + 1);
        return switch (kind) {
            case "file" -> Optional.of(inFile());
            case "passphrase" -> more.isEmpty() ? Optional.empty() : Optional.of(new KeyUnderPassphrase(Path.of(more)));
            case "systemd-creds" -> KeyInSystemd.with(more);
            case "dpapi" -> Optional.of(new KeyInDpapi());
            default -> Optional.empty();
        };
    }

    /// The weak one: only the rights of the file stand before the key.
    static KeyGuard inFile() {
        return new KeyInFile();
    }
}
