// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

/// What a disk holds after the power went at some moment of a recording. What was forced is there. Of the rest each
/// write may be there or not, the last one in part (512 bytes are the unit of a disk); of a folder's changes the first
/// some are there, in their order, as a journalling file system keeps them.
final class Disk {
    private static final int SECTOR = 512;

    private final List<Op> ops;

    Disk(List<Op> ops) {
        this.ops = List.copyOf(ops);
    }

    /// Everything that was written before the moment: what a killed process leaves.
    void afterKill(int moment, Path root, Path target) throws IOException {
        lay(ops.subList(0, moment), root, target);
    }

    /// Nothing that was not forced.
    void withoutTheUnforced(int moment, Path root, Path target) throws IOException {
        lay(surviving(moment, Optional.empty()), root, target);
    }

    /// Some of what was not forced.
    void withSome(int moment, RandomGenerator random, Path root, Path target) throws IOException {
        lay(surviving(moment, Optional.of(random)), root, target);
    }

    private List<Op> surviving(int moment, Optional<RandomGenerator> random) {
        List<Op> kept = new ArrayList<>();
        Set<Path> closed = new HashSet<>();
        for (int i = 0; i < moment; i++) {
            Op op = ops.get(i);
            switch (op) {
                case Op.Write(Path path, long offset, byte[] bytes) -> {
                    if (isForced(path, i, moment)
                            || random.map(RandomGenerator::nextBoolean).orElse(false)) {
                        boolean torn = !isForced(path, i, moment)
                                && random.orElseThrow().nextInt(4) == 0;
                        kept.add(torn ? torn(path, offset, bytes, random.orElseThrow()) : op);
                    }
                }
                case Op.Truncate(Path path, var _) -> keep(kept, op, isForced(path, i, moment));
                case Op.Create(Path path) -> entry(kept, op, path, i, moment, random, closed);
                case Op.Folder(Path path) -> entry(kept, op, path, i, moment, random, closed);
                case Op.Remove(Path path) -> entry(kept, op, path, i, moment, random, closed);
                case Op.Rename(var _, Path to) -> entry(kept, op, to, i, moment, random, closed);
                case Op.Force _, Op.Say _ -> {}
            }
        }
        return kept;
    }

    private static void keep(List<Op> kept, Op op, boolean forced) {
        if (forced) {
            kept.add(op);
        }
    }

    /// Once one change of a folder is missing, all later unforced ones are.
    private void entry(
            List<Op> kept, Op op, Path path, int at, int moment, Optional<RandomGenerator> random, Set<Path> closed) {
        Path folder = path.resolveSibling("");
        boolean there = isForced(folder, at, moment)
                || !closed.contains(folder)
                        && random.map(RandomGenerator::nextBoolean).orElse(false);
        if (there) {
            kept.add(op);
        } else {
            closed.add(folder);
        }
    }

    private boolean isForced(Path path, int at, int moment) {
        return ops.subList(at + 1, moment).stream()
                .anyMatch(op -> op instanceof Op.Force(Path forced) && forced.equals(path));
    }

    private static Op torn(Path path, long offset, byte[] bytes, RandomGenerator random) {
        int sectors = random.nextInt(bytes.length / SECTOR + 1);
        return new Op.Write(path, offset, Arrays.copyOf(bytes, sectors * SECTOR));
    }

    /// A file while the disk is laid: it keeps its content whatever name it gets.
    private static final class Content {
        private byte[] bytes = {};

        void write(long offset, byte[] written) {
            if (offset + written.length > bytes.length) {
                bytes = Arrays.copyOf(bytes, (int) offset + written.length);
            }
            System.arraycopy(written, 0, bytes, (int) offset, written.length);
        }
    }

    /// Content belongs to a file from the name that it had when it was written; a rename that is missing leaves it
    /// there.
    private static void lay(List<Op> kept, Path root, Path target) throws IOException {
        Map<Path, Content> files = new TreeMap<>();
        Map<Path, Content> nameless = new HashMap<>();
        Set<Path> folders = new HashSet<>(Set.of(root));
        for (Op op : kept) {
            switch (op) {
                case Op.Create(Path path) -> files.put(path, nameless.computeIfAbsent(path, _ -> new Content()));
                case Op.Folder(Path path) -> folders.add(path);
                case Op.Write(Path path, long offset, byte[] bytes) ->
                    content(files, nameless, path).write(offset, bytes);
                case Op.Truncate(Path path, long size) -> {
                    Content content = content(files, nameless, path);
                    content.bytes = Arrays.copyOf(content.bytes, (int) size);
                }
                case Op.Rename(Path from, Path to) ->
                    Optional.ofNullable(files.remove(from)).ifPresent(moved -> files.put(to, moved));
                case Op.Remove(Path path) -> {
                    files.remove(path);
                    nameless.remove(path);
                }
                case Op.Force _, Op.Say _ -> {}
            }
        }
        for (Path folder : folders) {
            Files.createDirectories(target.resolve(root.relativize(folder)));
        }
        for (var file : files.entrySet()) {
            Path there = target.resolve(root.relativize(file.getKey()));
            if (Files.isDirectory(there.resolveSibling(""))) {
                Files.write(there, file.getValue().bytes);
            }
        }
    }

    private static Content content(Map<Path, Content> files, Map<Path, Content> nameless, Path path) {
        Content named = files.get(path);
        return named != null ? named : nameless.computeIfAbsent(path, _ -> new Content());
    }
}
