// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.safe;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/// Writes a file so that it is there whole or not at all, also when the plug is pulled.
final class DurableFile {
    private DurableFile() {}

    /// How bytes come into an open file; the tests let a disk run full here.
    @FunctionalInterface
    interface Writing {
        void write(FileChannel channel, ByteBuffer content) throws IOException;

        static Writing plain() {
            return (channel, content) -> {
                while (content.hasRemaining()) {
                    channel.write(content);
                }
            };
        }
    }

    /// Writes beside, forces, renames over, forces the folder. Only this user may read it.
    static void write(Path file, byte[] content, Writing writing) throws IOException {
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        try {
            createPrivate(beside);
            try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
                writing.write(channel, ByteBuffer.wrap(content));
                channel.force(true);
            }
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(beside);
        }
        forceFolder(file.resolveSibling("."));
    }

    /// Writes a file that was not there before, and forces nothing: whoever needs it calls [#force] and [#forceFolder].
    static void writeLater(Path file, byte[] content, Writing writing) throws IOException {
        createPrivate(file);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            writing.write(channel, ByteBuffer.wrap(content));
        } catch (IOException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    /// The content of a file is on disk when this returns.
    static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static void createPrivate(Path file) throws IOException {
        Files.deleteIfExists(file);
        if (isPosix(file)) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(file);
        }
    }

    static boolean isPosix(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    /// A renamed file is only sure to be there once its folder is on disk. Windows has no such call and needs none.
    static void forceFolder(Path folder) throws IOException {
        if (isPosix(folder)) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}
