// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo.ledger;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the ledger's disk keeps when the power goes: if it kept more, the ledger would prove nothing.
class DiskTest {
    private static final Path ROOT = Path.of("/safe");
    private static final Path FILE = ROOT.resolve("file");
    private static final Path OTHER = ROOT.resolve("other");
    private static final byte[] BYTES = "promised".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path target;

    @Test
    void onlyWhatWasForcedStays() throws IOException {
        var disk = new Disk(List.of(
                new Op.Create(FILE),
                new Op.Write(FILE, 0, BYTES),
                new Op.Force(FILE),
                new Op.Force(ROOT),
                new Op.Write(FILE, BYTES.length, BYTES)));
        disk.withoutTheUnforced(5, ROOT, target);
        assertArrayEquals(BYTES, Files.readAllBytes(target.resolve("file")));
    }

    @Test
    void aFileWhoseFolderWasNotForcedIsNotThere() throws IOException {
        var disk = new Disk(List.of(new Op.Create(FILE), new Op.Write(FILE, 0, BYTES), new Op.Force(FILE)));
        disk.withoutTheUnforced(3, ROOT, target);
        assertFalse(Files.exists(target.resolve("file")));
    }

    @Test
    void aRenameCountsFromWhenTheFolderWasForced() throws IOException {
        List<Op> ops = List.of(
                new Op.Create(FILE),
                new Op.Write(FILE, 0, BYTES),
                new Op.Force(FILE),
                new Op.Force(ROOT),
                new Op.Rename(FILE, OTHER),
                new Op.Force(ROOT));
        new Disk(ops).withoutTheUnforced(5, ROOT, target);
        assertTrue(Files.exists(target.resolve("file")));
        Path later = Files.createDirectories(target.resolve("later"));
        new Disk(ops).withoutTheUnforced(6, ROOT, later);
        assertArrayEquals(BYTES, Files.readAllBytes(later.resolve("other")));
    }

    @Test
    void aKilledProcessLeavesAllThatItWrote() throws IOException {
        new Disk(List.of(new Op.Create(FILE), new Op.Write(FILE, 0, BYTES))).afterKill(2, ROOT, target);
        assertArrayEquals(BYTES, Files.readAllBytes(target.resolve("file")));
    }
}
