// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.safe;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.Optional;

/// The safe on the disk of a terminal that does not live any more, on another machine and without the terminal's key.
/// Nothing is written to that disk: the database is looked at as a copy.
public final class DeadDisk implements AutoCloseable {
    private final Path copy;
    private final Database database;
    private final Bundles bundles;

    private DeadDisk(Path copy, Database database, Bundles bundles) {
        this.copy = copy;
        this.database = database;
        this.bundles = bundles;
    }

    /// @param folder of the safe on that disk
    /// @param work where there is room for a copy of its database
    public static DeadDisk open(Path folder, Path work, Clock clock) throws IOException {
        Path copy = Files.createTempDirectory(Files.createDirectories(work), ".rescue-");
        for (String name : new String[] {"safe.db", "safe.db-wal"}) {
            if (Files.exists(folder.resolve(name))) {
                Files.copy(folder.resolve(name), copy.resolve(name), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        Database database = Database.open(copy.resolve("safe.db"));
        return new DeadDisk(copy, database, new Bundles(database, folder.resolve("files"), clock));
    }

    public Bundles bundles() {
        return bundles;
    }

    /// Whose disk it is, as the terminal last wrote it down.
    public Optional<String> terminalId() {
        return database.inTransaction(session -> Facts.read(session, Safe.TERMINAL_ID));
    }

    @Override
    public void close() throws IOException {
        database.close();
        try (var files = Files.list(copy)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(copy);
    }
}
