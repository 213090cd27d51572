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
import java.util.Arrays;
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

    /// After a card was selected even a short answer may be about it: its chip's number, or the beginning of its
    /// content
    /// where it was pulled away early.
    private static final int STATUS_ANSWER = 11;

    private static final List<byte[]> CARD_ORDERS =
            List.of(new byte[] {(byte) 0x96, 0x69, 0, 3, 0x20, 0x02}, new byte[] {(byte) 0x96, 0x69, 0, 3, 0x30});

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
    private boolean cardAskedFor;

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

    /// Goes on with a file, or begins it: one trace of several openings.
    public static TraceFile append(Path file, Detail detail) throws IOException {
        var options = Set.of(StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        var channel = Files.newByteChannel(file, options, ownerOnly(file));
        var trace = new TraceFile(Channels.newWriter(channel, StandardCharsets.UTF_8), detail);
        trace.line("# wire trace 1");
        return trace;
    }

    /// Writes a line that is no bytes of the wire.
    public void remark(String text) {
        line("# " + text);
    }

    void toDevice(byte[] bytes) {
        endAnswer();
        cardAskedFor |= isCardOrder(bytes);
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
        int longest = cardAskedFor ? STATUS_ANSWER : LONGEST_SHORT_ANSWER;
        boolean shown = detail == Detail.EVERYTHING || size <= longest;
        for (var piece : answer) {
            String content = shown ? HEX.formatHex(piece.bytes()) : "#" + piece.bytes().length;
            line("< " + piece.millis() + " " + content);
        }
        answer.clear();
    }

    /// "Select a card", "read text and photo" and its kin (GA 450).
    private static boolean isCardOrder(byte[] bytes) {
        return CARD_ORDERS.stream().anyMatch(order -> holds(bytes, order));
    }

    private static boolean holds(byte[] bytes, byte[] part) {
        for (int at = 0; at + part.length <= bytes.length; at++) {
            if (Arrays.equals(bytes, at, at + part.length, part, 0, part.length)) return true;
        }
        return false;
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
