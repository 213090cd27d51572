// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.transport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/// What passed over one wire, as a file that the emulators can play again.
///
/// A line is `> MILLIS HEX` for bytes to the device, `< MILLIS HEX` for bytes from it, `< MILLIS #COUNT` for bytes from
/// it that were left out, and `# TEXT` for a remark; milliseconds count from the opening. The file can be read by its
/// owner only. Not thread-safe: it belongs to the thread of the wire.
public final class TraceFile implements AutoCloseable {
    /// Longer than any answer without a person in it: a security module's number has 27 bytes, an added address 81.
    private static final int LONGEST_SHORT_ANSWER = 32;

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    /// What of the device's answers is written.
    public enum Detail {
        EVERYTHING,
        /// Of answers that may hold a person's data, the size alone.
        NO_LONG_ANSWERS
    }

    private record Piece(long millis, byte[] bytes) {}

    private final Writer out;
    private final Detail detail;
    private final long start = System.nanoTime();
    private final List<Piece> answer = new ArrayList<>();

    private TraceFile(Writer out, Detail detail) {
        this.out = out;
        this.detail = detail;
    }

    /// Begins a file in place of any other of that name.
    public static TraceFile create(Path file, Detail detail) throws IOException {
        Files.deleteIfExists(file);
        var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        var channel = Files.newByteChannel(file, options, ownerOnly(file));
        var trace = new TraceFile(Channels.newWriter(channel, StandardCharsets.UTF_8), detail);
        trace.line("# wire trace 1");
        return trace;
    }

    void toDevice(byte[] bytes) {
        endAnswer();
        line("> " + millis() + " " + HEX.formatHex(bytes));
    }

    void fromDevice(byte[] bytes) {
        answer.add(new Piece(millis(), bytes));
    }

    @Override
    public void close() {
        endAnswer();
        try {
            out.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void endAnswer() {
        int size = answer.stream().mapToInt(piece -> piece.bytes().length).sum();
        boolean shown = detail == Detail.EVERYTHING || size <= LONGEST_SHORT_ANSWER;
        for (var piece : answer) {
            String content = shown ? HEX.formatHex(piece.bytes()) : "#" + piece.bytes().length;
            line("< " + piece.millis() + " " + content);
        }
        answer.clear();
    }

    private long millis() {
        return (System.nanoTime() - start) / 1_000_000;
    }

    private void line(String text) {
        try {
            out.write(text + "\n");
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileAttribute<?>[] ownerOnly(Path file) {
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
