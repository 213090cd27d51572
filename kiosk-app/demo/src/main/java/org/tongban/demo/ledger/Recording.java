// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo.ledger;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads what `strace -ff -y -xx` wrote of one process. All changes of the safe must come from one thread, else their
/// order would not be known.
final class Recording {
    private static final Pattern CALL = Pattern.compile("(\\w+)\\((.*)\\) += (-?\\d+).*");
    private static final Pattern TEXT = Pattern.compile("\"((?:\\\\x[0-9a-f]{2})*)\"");
    private static final Pattern NUMBER_AT_END = Pattern.compile(", (\\d+)$");

    private final Path said;
    private final List<Op> ops = new ArrayList<>();
    private final Map<Path, Long> ends = new HashMap<>();
    private final Set<Path> known = new HashSet<>();

    private Recording(Path said) {
        this.said = said;
    }

    /// @param said the file that stands for the terminal's words
    static List<Op> read(Path folder, Path said) throws IOException {
        var recording = new Recording(said);
        List<Path> threads;
        try (Stream<Path> files = Files.list(folder)) {
            threads = files.filter(file -> file.getFileName().toString().startsWith("calls."))
                    .toList();
        }
        int writers = 0;
        for (Path thread : threads) {
            int before = recording.ops.size();
            for (String line : Files.readAllLines(thread, StandardCharsets.ISO_8859_1)) {
                recording.line(line);
            }
            writers += recording.ops.size() > before ? 1 : 0;
        }
        if (writers != 1) {
            throw new IOException(writers + " threads write to the safe; their order is not known");
        }
        return recording.ops;
    }

    private void line(String line) throws IOException {
        Matcher call = CALL.matcher(line);
        if (!call.matches() || call.group(3).startsWith("-") || line.endsWith("(INJECTED)")) {
            return;
        }
        String arguments = call.group(2);
        switch (call.group(1)) {
            case "openat" -> open(arguments);
            case "mkdir" -> ops.add(new Op.Folder(text(arguments, 0)));
            case "write" -> append(file(arguments), bytes(arguments));
            case "pwrite64" -> ops.add(new Op.Write(file(arguments), number(arguments), bytes(arguments)));
            case "ftruncate" -> ops.add(new Op.Truncate(file(arguments), number(arguments)));
            case "fsync", "fdatasync" -> ops.add(new Op.Force(file(arguments)));
            case "rename" -> rename(text(arguments, 0), text(arguments, 1));
            case "unlink" -> remove(text(arguments, 0));
            default -> throw new IOException("a call that the ledger does not know: " + call.group(1));
        }
    }

    private void open(String arguments) {
        Path path = text(arguments, 0);
        if (arguments.contains("O_CREAT") && known.add(path)) {
            ops.add(new Op.Create(path));
            ends.put(path, 0L);
        }
    }

    private void append(Path path, byte[] bytes) {
        if (path.equals(said)) {
            ops.add(new Op.Say(new String(bytes, StandardCharsets.UTF_8)));
            return;
        }
        long end = ends.merge(path, (long) bytes.length, Long::sum);
        ops.add(new Op.Write(path, end - bytes.length, bytes));
    }

    private void rename(Path from, Path to) {
        known.remove(from);
        known.add(to);
        ops.add(new Op.Rename(from, to));
    }

    private void remove(Path path) {
        known.remove(path);
        ops.add(new Op.Remove(path));
    }

    /// With `-y` the path stands behind the file's number: `55<\x2f…>`.
    private static Path file(String arguments) {
        int from = arguments.indexOf('<');
        String path = arguments.substring(from + 1, arguments.indexOf('>', from));
        return Path.of(new String(hex(path), StandardCharsets.UTF_8));
    }

    private static Path text(String arguments, int number) {
        Matcher text = TEXT.matcher(arguments);
        for (int i = 0; i <= number; i++) {
            if (!text.find()) {
                throw new IllegalArgumentException("no path in " + arguments);
            }
        }
        return Path.of(new String(hex(text.group(1)), StandardCharsets.UTF_8));
    }

    private static byte[] bytes(String arguments) {
        int from = arguments.indexOf('"');
        return hex(arguments.substring(from + 1, arguments.lastIndexOf('"')));
    }

    private static long number(String arguments) {
        Matcher number = NUMBER_AT_END.matcher(arguments);
        if (!number.find()) {
            throw new IllegalArgumentException("no number at the end of a call");
        }
        return Long.parseLong(number.group(1));
    }

    /// `\x41\x42`; text that is not in this form is itself.
    private static byte[] hex(String text) {
        if (!text.startsWith("\\x")) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
        var bytes = new ByteArrayOutputStream(text.length() / 4);
        for (int i = 2; i < text.length(); i += 4) {
            bytes.write(Integer.parseInt(text, i, i + 2, 16));
        }
        return bytes.toByteArray();
    }
}
