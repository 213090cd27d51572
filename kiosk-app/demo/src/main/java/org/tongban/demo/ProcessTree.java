// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// What the kernel tells of a process and its children, in `/proc` (proc(5)).
final class ProcessTree {
    private static final String PSS = "Pss:";

    private final ProcessHandle root;

    ProcessTree(long pid) {
        root = ProcessHandle.of(pid).orElseThrow();
    }

    private List<ProcessHandle> all() {
        return Stream.concat(Stream.of(root), root.descendants()).toList();
    }

    int processes() {
        return all().size();
    }

    /// Proportional set size of all, in megabytes: a page that several share counts in parts.
    long megabytes() throws IOException {
        long kilobytes = 0;
        for (ProcessHandle one : all()) {
            kilobytes += kilobytes(Path.of("/proc", Long.toString(one.pid()), "smaps_rollup"));
        }
        return kilobytes / 1024;
    }

    /// Who has ended meanwhile holds nothing.
    private static long kilobytes(Path rollup) throws IOException {
        if (!Files.exists(rollup)) {
            return 0;
        }
        return Files.readAllLines(rollup).stream()
                .filter(line -> line.startsWith(PSS))
                .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                .sum();
    }

    long threads() throws IOException {
        return count("task");
    }

    long handles() throws IOException {
        return count("fd");
    }

    private long count(String what) throws IOException {
        try (Stream<Path> entries = Files.list(Path.of("/proc", Long.toString(root.pid()), what))) {
            return entries.count();
        }
    }

    /// Waits until all have ended.
    void end() {
        List<ProcessHandle> all = all();
        root.destroy();
        all.forEach(one -> one.onExit().join());
    }
}
