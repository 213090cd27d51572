// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Words before a command that let strace watch it, kill it or let its calls fail. Only calls on the given paths count,
/// and the terminal makes them all on one thread, so strace's count for each thread is the count of the process.
record Strace(List<Path> watched) {
    static final String CHANGES = "write,pwrite64,writev,pwritev,fsync,fdatasync,ftruncate,rename,renameat,renameat2,"
            + "unlink,unlinkat,mkdir,mkdirat";
    static final String READS = "openat,read,pread64";

    /// Whether this machine has it and lets it work.
    static boolean isThere() {
        try {
            return new ProcessBuilder("strace", "-f", "-qq", "-o", "/dev/null", "true")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .onExit()
                            .join()
                            .exitValue()
                    == 0;
        } catch (IOException _) {
            return false;
        }
    }

    /// Writes every change and its bytes to `calls.THREAD` in the folder.
    ///
    /// @param forced false lets the terminal believe that it has forced its writes to the disk
    List<String> recording(Path folder, String calls, boolean forced) {
        List<String> words = words(calls, folder.resolve("calls").toString());
        words.addAll(List.of("-ff", "-y", "-xx", "-s", "16777216"));
        if (!forced) {
            words.addAll(List.of("-e", "inject=fsync,fdatasync:retval=0"));
        }
        return words;
    }

    /// SIGKILL as the call of this number begins; it is not carried out.
    List<String> killingAt(int number) {
        List<String> words = words(CHANGES, "/dev/null");
        words.addAll(List.of("-f", "-e", "inject=" + CHANGES + ":signal=KILL:when=" + number));
        return words;
    }

    /// The call of this number fails.
    ///
    /// @param forEver and all after it
    List<String> failingAt(int number, String error, boolean forEver) {
        String calls = CHANGES + "," + READS;
        List<String> words = words(calls, "/dev/null");
        words.addAll(
                List.of("-f", "-e", "inject=" + calls + ":error=" + error + ":when=" + number + (forEver ? "+" : "")));
        return words;
    }

    private List<String> words(String calls, String output) {
        List<String> words =
                new ArrayList<>(List.of("strace", "--seccomp-bpf", "-qq", "-o", output, "-e", "trace=" + calls));
        watched.forEach(path -> words.addAll(List.of("-P", path.toString())));
        return words;
    }

    /// How many calls a recording holds.
    static int count(Path folder) throws IOException {
        int count = 0;
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.getFileName().toString().startsWith("calls."))
                    .toList()) {
                try (Stream<String> lines = Files.lines(file, java.nio.charset.StandardCharsets.ISO_8859_1)) {
                    count += (int) lines.filter(line -> line.matches("(?s)[a-z0-9]+\\(.*"))
                            .count();
                }
            }
        }
        return count;
    }
}
