// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.boot;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tongban.kiosk.settings.WholeFile;

/// Makes what a terminal holds unreadable for ever: first the keys, then everything else. Keys are overwritten and
/// forced
/// before they are removed; whoever has a copy of the sealed files has nothing without them (cryptographic erase, NIST
/// SP 800-88 §2.5). On a disk that moves its blocks an old block of a key may live on: the guard of the terminal's key
/// (TPM, host credential) is what stands before that. A wiping that a pulled plug ended is taken up again: see
/// [#begun].
public final class Wipe {
    private static final List<String> KEYS = List.of("terminal.key", "pending.p12", "terminal.p12", "password");

    private static final String MARK = "wiping.json";

    private Wipe() {}

    /// From now on the folder is to be wiped, also when the plug is pulled on the way.
    ///
    /// @param facts what the certificate will say of what was there
    public static void begin(Path folder, String facts) throws IOException {
        WholeFile.write(folder.resolve(MARK), facts.getBytes(StandardCharsets.UTF_8));
    }

    /// What was noted when a wiping began that did not come to its end.
    public static Optional<String> begun(Path folder) throws IOException {
        Path mark = folder.resolve(MARK);
        return Files.exists(mark) ? Optional.of(Files.readString(mark)) : Optional.empty();
    }

    /// What was done.
    ///
    /// @param keys how many key files
    /// @param left what could not be removed; empty when nothing is left
    public record Done(int keys, int files, long bytes, List<String> left) {
        public Done {
            left = List.copyOf(left);
        }
    }

    /// Nobody may use the folder any more.
    public static Done of(Path folder) throws IOException {
        List<Path> files = files(folder);
        List<Path> keys = files.stream().filter(Wipe::isKey).toList();
        long bytes = 0;
        for (Path file : files) {
            bytes += Files.size(file);
        }
        for (Path key : keys) {
            overwrite(key);
            Files.delete(key);
        }
        List<String> left = new ArrayList<>();
        for (Path file : files) {
            if (!keys.contains(file)) {
                remove(file, left);
            }
        }
        removeFolders(folder);
        return new Done(keys.size(), files.size() - keys.size(), bytes, left);
    }

    private static boolean isKey(Path file) {
        return KEYS.stream().anyMatch(file.getFileName().toString()::startsWith);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> !Files.isDirectory(file))
                    .sorted(Comparator.comparing(file -> file.endsWith(MARK)))
                    .toList();
        }
    }

    private static void overwrite(Path key) throws IOException {
        if (!Files.isRegularFile(key)) {
            return;
        }
        try (FileChannel channel = FileChannel.open(key, StandardOpenOption.WRITE)) {
            var zeros = ByteBuffer.allocate((int) channel.size());
            while (zeros.hasRemaining()) {
                channel.write(zeros);
            }
            channel.force(true);
        }
    }

    private static void remove(Path file, List<String> left) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            left.add(file.getFileName().toString());
        }
    }

    private static void removeFolders(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path one : all.filter(Files::isDirectory)
                    .sorted(Comparator.reverseOrder())
                    .filter(one -> !one.equals(folder))
                    .toList()) {
                Files.deleteIfExists(one);
            }
        }
    }
}
