// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.tongban.demo.Folders;
import org.tongban.demo.ledger.Row.Outcome;

/// What the disk holds after the power went, at moments of one recorded hand-in and delivery, opened again.
final class PowerCuts {
    private final Laboratory laboratory;
    private final String name;
    private final Safe safe;
    private final String caseId;
    private final List<Op> ops;
    private final int calls;

    /// Records one hand-in and delivery.
    ///
    /// @param forced false takes forcing to disk away from the terminal
    PowerCuts(Laboratory laboratory, String name, long series, boolean forced) throws IOException {
        this.laboratory = laboratory;
        this.name = name;
        this.safe = laboratory.safe(name);
        this.caseId = laboratory.caseId(series);
        Path calls = laboratory.folder(name + "-calls");
        Path said = laboratory.folder("said").resolve(name);
        var strace = new Strace(laboratory.watched(safe, said, series));
        int code = laboratory
                .tool()
                .process(strace.recording(calls, Strace.CHANGES + ",openat", forced), safe.submit(series, "--deliver"))
                .redirectOutput(said.toFile())
                .start()
                .onExit()
                .join()
                .exitValue();
        if (code != 0) {
            throw new IOException("the recorded terminal ended with " + code);
        }
        ops = Recording.read(calls, said);
        this.calls = Strace.count(calls);
    }

    /// What survives at a moment.
    @FunctionalInterface
    interface Cut {
        void lay(Disk disk, int moment, Path root, Path target) throws IOException;
    }

    /// Calls of the recording that change the safe; those that open files do not count.
    int calls() {
        return calls - (int) ops.stream().filter(Op.Create.class::isInstance).count();
    }

    /// A killed process: everything that was written is there.
    void afterKills(Row row, int step) throws IOException {
        for (int moment = 0; moment <= ops.size(); moment += step) {
            row.add(opened("k", moment, Disk::afterKill));
        }
        laboratory.settle(row);
        row.note("of " + (ops.size() + 1));
    }

    /// The power went: at each moment once without anything that was not forced, then with some of it.
    void afterCuts(Row row, int images, long seed) throws IOException {
        var random = new Random(seed);
        for (int i = 0; i < images; i++) {
            int moment = (int) ((long) i * 7919 % (ops.size() + 1));
            boolean hard = i < images / 3;
            row.add(opened(
                    "c" + i + "-",
                    moment,
                    hard
                            ? Disk::withoutTheUnforced
                            : (disk, at, root, target) -> disk.withSome(at, random, root, target)));
        }
        laboratory.settle(row);
        row.note(ops.size() + " changes recorded; seed " + seed);
    }

    private Outcome opened(String kind, int moment, Cut cut) throws IOException {
        String trial = name + "-" + kind + moment;
        Safe image = laboratory.safe(trial);
        cut.lay(new Disk(ops), moment, safe.folder(), Files.createDirectories(image.folder()));
        boolean promised = ops.subList(0, moment).stream()
                .anyMatch(op -> op instanceof Op.Say(String text) && text.contains("\"saved\""));
        Outcome outcome = laboratory.recovered(trial, image, caseId, promised, List.of());
        if (outcome.equals(Outcome.good(trial))) {
            Folders.remove(image.folder());
            Files.delete(image.settings());
        }
        return outcome;
    }
}
