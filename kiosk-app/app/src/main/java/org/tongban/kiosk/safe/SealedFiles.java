// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.safe;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import org.tongban.kiosk.casework.CaseId;
import org.tongban.kiosk.casework.MaterialVault;
import org.tongban.kiosk.casework.StorageFullException;
import org.tongban.kiosk.casework.UnreadableException;

/// Material files, sealed under their case's key, one folder a case. Thread-safe.
final class SealedFiles implements MaterialVault {
    private static final String ENDING = ".sealed";

    private final Path folder;
    private final Database database;
    private final CaseKeys keys;
    private final Sealing sealing;
    private final DurableFile.Writing writing;
    /// The end of a visit and the end of its draft may come from two threads and remove the same folder.
    private final Lock removing = new ReentrantLock();

    private final Map<CaseId, Collection<Path>> unsettled = new ConcurrentHashMap<>();

    SealedFiles(Path folder, Database database, Sealing sealing, CaseKeys keys, DurableFile.Writing writing) {
        this.folder = folder;
        this.database = database;
        this.keys = keys;
        this.sealing = sealing;
        this.writing = writing;
    }

    @Override
    public void put(CaseId caseId, String materialId, byte[] content) {
        Path file = file(caseId, materialId);
        byte[] sealed = sealed(caseId, materialId, content);
        onDisk(() -> {
            if (Files.notExists(file.resolveSibling("."))) {
                Files.createDirectories(file.resolveSibling("."));
                DurableFile.forceFolder(folder);
            }
            DurableFile.writeLater(file, sealed, writing);
        });
        unsettled.computeIfAbsent(caseId, _ -> new ConcurrentLinkedQueue<>()).add(file);
    }

    /// What could not be forced is not tried again: a second try may say that all is well when it is not. A case that
    /// is handed in once more is sealed once more.
    @Override
    public void settle(CaseId caseId) {
        Collection<Path> files = unsettled.remove(caseId);
        if (files == null) {
            return;
        }
        onDisk(() -> {
            for (Path file : files) {
                DurableFile.force(file);
            }
            DurableFile.forceFolder(folder.resolve(caseId.toString()));
        });
    }

    /// Seals and writes a file that may replace an older one, and forces it before it returns.
    void putNow(CaseId caseId, String name, byte[] content) {
        byte[] sealed = sealed(caseId, name, content);
        onDisk(() -> {
            Files.createDirectories(folder.resolve(caseId.toString()));
            DurableFile.forceFolder(folder);
            DurableFile.write(file(caseId, name), sealed, writing);
        });
    }

    private byte[] sealed(CaseId caseId, String name, byte[] content) {
        byte[] key = database.inTransaction(session -> keys.of(session, caseId));
        return sealing.seal(key, content, identity(caseId, name));
    }

    private interface DiskWork {
        void run() throws IOException;
    }

    private static void onDisk(DiskWork work) {
        try {
            work.run();
        } catch (IOException e) {
            throw isFull(e) ? new StorageFullException(e) : new UncheckedIOException(e);
        }
    }

    @Override
    public byte[] get(CaseId caseId, String materialId) {
        byte[] key = database.inTransaction(session -> keys.existing(session, caseId));
        return sealing.open(key, sealedBytes(caseId, materialId), identity(caseId, materialId));
    }

    /// A file as it lies there, closed.
    byte[] sealedBytes(CaseId caseId, String materialId) {
        try {
            return Files.readAllBytes(file(caseId, materialId));
        } catch (NoSuchFileException _) {
            throw new UnreadableException(identity(caseId, materialId));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A draft of the case stays: it was not handed in yet.
    @Override
    public void discard(CaseId caseId) {
        alone(() -> {
            if (isSubmitted(caseId)) {
                throw new IllegalStateException("a submitted case keeps its materials: " + caseId);
            }
            if (has(caseId, SealedDrafts.DRAFT)) {
                removeFiles(caseId, name -> !name.startsWith(SealedDrafts.DRAFT));
            } else {
                forget(caseId);
            }
            unsettled.remove(caseId);
        });
    }

    private void alone(Runnable work) {
        removing.lock();
        try {
            work.run();
        } finally {
            removing.unlock();
        }
    }

    /// Forgets everything of a case that was not handed in: its key first, so that even a file that stays is lost.
    void forget(CaseId caseId) {
        alone(() -> {
            database.inTransaction(session -> {
                CaseKeys.destroy(session, caseId);
                return caseId;
            });
            removeFolder(folder.resolve(caseId.toString()));
        });
    }

    boolean isSubmitted(CaseId caseId) {
        return database.inTransaction(session -> session.one(
                        row -> row.getInt(1), "SELECT 1 FROM case_file WHERE case_id = ?", caseId.toString())
                .isPresent());
    }

    boolean has(CaseId caseId, String materialId) {
        return Files.exists(file(caseId, materialId));
    }

    /// The cases that have a file of this name.
    List<CaseId> with(String materialId) {
        try (var folders = Files.list(folder)) {
            return folders.filter(path -> Files.exists(path.resolve(materialId + ENDING)))
                    .map(path -> CaseId.parse(path.getFileName().toString()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Removes the files of a case whose names begin so.
    void removeNamed(CaseId caseId, String beginning) {
        alone(() -> removeFiles(caseId, name -> name.startsWith(beginning)));
    }

    private void removeFiles(CaseId caseId, Predicate<String> which) {
        if (Files.notExists(folder.resolve(caseId.toString()))) {
            return;
        }
        try (var files = Files.list(folder.resolve(caseId.toString()))) {
            for (Path file : files.toList()) {
                if (which.test(file.getFileName().toString())) {
                    Files.delete(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Removes the files of a case whose key is gone.
    void remove(CaseId caseId) {
        removeFolder(folder.resolve(caseId.toString()));
    }

    /// Forgets what visits left that never became a case, but for drafts. Their keys go first, so that even a file that
    /// stays is lost.
    void removeOrphans() {
        List<String> drafts =
                with(SealedDrafts.DRAFT).stream().map(CaseId::toString).toList();
        List<String> cases = database.inTransaction(session -> {
            List<String> lost = session.list(
                    row -> row.getString(1),
                    "SELECT case_id FROM case_key WHERE case_id NOT IN (SELECT case_id FROM case_file)");
            for (String id : lost) {
                if (!drafts.contains(id)) {
                    CaseKeys.destroy(session, CaseId.parse(id));
                }
            }
            return session.list(row -> row.getString(1), "SELECT case_id FROM case_file");
        });
        drafts.forEach(id -> removeFiles(CaseId.parse(id), name -> !name.startsWith(SealedDrafts.DRAFT)));
        try (var folders = Files.list(folder)) {
            folders.filter(path -> !cases.contains(path.getFileName().toString())
                            && !drafts.contains(path.getFileName().toString()))
                    .forEach(SealedFiles::removeFolder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(CaseId caseId, String materialId) {
        if (!materialId.matches("[A-Za-z0-9-]{1,64}")) {
            throw new IllegalArgumentException("not a material id");
        }
        return folder.resolve(caseId.toString()).resolve(materialId + ENDING);
    }

    private static String identity(CaseId caseId, String materialId) {
        return "material/" + caseId + "/" + materialId;
    }

    /// The platform's only word for it is in the message: ENOSPC, EDQUOT, EFBIG, and Windows' own.
    private static boolean isFull(IOException e) {
        String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        return message.contains("no space")
                || message.contains("quota")
                || message.contains("too large")
                || message.contains("not enough space");
    }

    private static void removeFolder(Path path) {
        if (Files.notExists(path)) {
            return;
        }
        try (var files = Files.walk(path)) {
            for (Path file : files.toList().reversed()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
