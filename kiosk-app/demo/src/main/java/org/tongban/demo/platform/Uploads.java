// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/// Uploads: a row each, and a file whose length is the offset. So whatever arrived before a cut, or before the end of
/// this process, counts.
final class Uploads {
    private final Database database;
    private final Path directory;
    private final Clock clock;
    private final Set<String> busy = ConcurrentHashMap.newKeySet();

    Uploads(Database database, Path directory, Clock clock) throws IOException {
        this.database = database;
        this.directory = Files.createDirectories(directory);
        this.clock = clock;
    }

    Upload create(UploadMetadata metadata, long length) throws IOException, SQLException {
        var upload = new Upload(UUID.randomUUID().toString().replace("-", ""), length, metadata.written());
        Files.createFile(file(upload));
        database.inTransaction(session -> session.update(
                """
                INSERT INTO uploads (upload_id, case_id, material_id, sha256, length, metadata, created_at)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """,
                upload.id(),
                metadata.caseId(),
                metadata.materialId(),
                metadata.sha256(),
                length,
                metadata.written(),
                clock.instant().toString()));
        return upload;
    }

    Optional<Upload> find(String id) throws SQLException {
        return database.inTransaction(session -> session.one(
                row -> new Upload(row.getString("upload_id"), row.getLong("length"), row.getString("metadata")),
                "SELECT upload_id, length, metadata FROM uploads WHERE upload_id = ?",
                id));
    }

    Path file(Upload upload) {
        return directory.resolve(upload.id());
    }

    long offset(Upload upload) throws IOException {
        return Files.size(file(upload));
    }

    boolean isComplete(Upload upload) throws IOException {
        return offset(upload) == upload.length();
    }

    /// Claims the upload for one writer; empty while another holds it.
    Optional<Claim> claim(Upload upload) {
        return busy.add(upload.id()) ? Optional.of(() -> busy.remove(upload.id())) : Optional.empty();
    }

    /// The sole right to write to an upload, until it is closed.
    @FunctionalInterface
    interface Claim extends AutoCloseable {
        @Override
        void close();
    }
}
