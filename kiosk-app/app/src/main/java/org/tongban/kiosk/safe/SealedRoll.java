// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.safe;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.tongban.kiosk.casework.PersonalJson;
import org.tongban.kiosk.staff.Member;
import org.tongban.kiosk.staff.StaffStore;
import tools.jackson.databind.json.JsonMapper;

/// The roll of staff in one file, sealed under the terminal's key: a PIN hash that leaves the disk opens nothing.
/// Thread-safe.
final class SealedRoll implements StaffStore {
    private static final JsonMapper JSON = PersonalJson.mapper();
    private static final String IDENTITY = "staff-roll";

    private final Path file;
    private final Sealing sealing;

    SealedRoll(Path file, Sealing sealing) {
        this.file = file;
        this.sealing = sealing;
    }

    /// As it lies on disk: a key of its own, closed under the terminal's, and what it seals; both in base64.
    private record Lying(String key, String sealed) {}

    @Override
    public synchronized List<Member> all() {
        try {
            if (Files.notExists(file)) {
                return List.of();
            }
            Lying lying = JSON.readValue(Files.readAllBytes(file), Lying.class);
            byte[] key = sealing.unwrap(Base64.getDecoder().decode(lying.key()), IDENTITY);
            byte[] opened = sealing.open(key, Base64.getDecoder().decode(lying.sealed()), IDENTITY);
            return List.of(JSON.readValue(opened, Member[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public synchronized void keep(List<Member> members) {
        byte[] key = sealing.freshKey();
        byte[] sealed = sealing.seal(key, JSON.writeValueAsBytes(members), IDENTITY);
        Lying lying = new Lying(
                Base64.getEncoder().encodeToString(sealing.wrap(key, IDENTITY)),
                Base64.getEncoder().encodeToString(sealed));
        try {
            DurableFile.write(file, JSON.writeValueAsBytes(lying), DurableFile.Writing.plain());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
