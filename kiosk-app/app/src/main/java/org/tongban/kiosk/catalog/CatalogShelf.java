// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.catalog;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/// Published catalogues on this terminal's disk: one file a version, named by its digest, and `current.json` that says
/// which one holds. A crash leaves the old one or the new one. One writer.
public final class CatalogShelf {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration KEPT = Duration.ofDays(30);
    private static final String CURRENT = "current.json";

    private final Path folder;

    public CatalogShelf(Path folder) {
        this.folder = folder;
    }

    /// Which one holds.
    ///
    /// @param etag as the platform named it
    /// @param offered codes of the items that this terminal offers; empty means all
    /// @param confirmedAt when the platform last said that it is the newest
    public record Current(String sha256, String etag, List<String> offered, Instant confirmedAt) {
        public Current {
            offered = List.copyOf(offered);
        }
    }

    /// As the platform named the one that holds; empty when none was fetched.
    public String etag() {
        try {
            return current().map(Current::etag).orElse("");
        } catch (IOException _) {
            return "";
        }
    }

    /// A kept catalogue that can be used.
    public record Kept(Current current, Catalog catalog) {}

    /// The one that holds, if there is one and nothing happened to its file.
    public Optional<Kept> newest() throws IOException {
        Optional<Current> current = current();
        if (current.isEmpty()) {
            return Optional.empty();
        }
        byte[] body = Files.readAllBytes(file(current.get().sha256()));
        if (!sha256(body).equals(current.get().sha256())) {
            return Optional.empty();
        }
        return Optional.of(new Kept(
                current.get(), Catalogs.fromShelf(body).offering(current.get().offered())));
    }

    private Optional<Current> current() throws IOException {
        try {
            return Optional.of(JSON.readValue(Files.readAllBytes(folder.resolve(CURRENT)), Current.class));
        } catch (NoSuchFileException _) {
            return Optional.empty();
        }
    }

    /// Keeps a catalogue that was verified, and makes it the one that holds. Older ones stay for 30 days: cases that
    /// were begun with them can still be explained.
    public void keep(byte[] body, String signature, String etag, List<String> offered, Instant now) throws IOException {
        Files.createDirectories(folder);
        String digest = sha256(body);
        write(file(digest), body);
        write(folder.resolve(digest + ".jws"), signature.getBytes(StandardCharsets.US_ASCII));
        confirm(new Current(digest, etag, offered, now));
        dropOlderThan(now.minus(KEPT), digest);
    }

    /// The one that holds is still the newest.
    public void confirm(Current current) throws IOException {
        write(folder.resolve(CURRENT), JSON.writeValueAsBytes(current));
    }

    private void dropOlderThan(Instant limit, String digest) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                boolean stays = name.equals(CURRENT) || name.startsWith(digest);
                if (!stays && Files.getLastModifiedTime(file).toInstant().isBefore(limit)) {
                    Files.delete(file);
                }
            }
        }
    }

    private Path file(String digest) {
        return folder.resolve(digest + ".json");
    }

    private void write(Path target, byte[] bytes) throws IOException {
        Path beside = Files.createTempFile(folder, "new-", ".tmp");
        try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
        Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /// As 64 lower-case hex digits.
    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JVM has SHA-256", e);
        }
    }
}
