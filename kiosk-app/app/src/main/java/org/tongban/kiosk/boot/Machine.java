// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.boot;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.tongban.kiosk.casework.Digests;

/// Who this machine is: the digest of the text that its system made at installation (machine-id(5)). Where there is
/// none,
/// copies are not noticed here.
final class Machine {
    private Machine() {}

    static Optional<String> identity(Path file) {
        try {
            String id = Files.readString(file).strip();
            return id.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Digests.sha256Hex(("tongban-machine/" + id).getBytes(StandardCharsets.UTF_8)));
        } catch (IOException _) {
            return Optional.empty();
        }
    }
}
