// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import org.tongban.demo.Folders;
import org.tongban.demo.Traces;
import org.tongban.demo.ledger.Row.Outcome;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/// `./kiosk ledger`: does to a terminal that keeps and delivers cases what halls do, counts, and says what was lost and
/// what came twice. Needs strace for the lines that kill or fail at single calls.
@Command(name = "ledger", mixinStandardHelpOptions = true)
public final class Ledger implements Callable<Integer> {
    private static final long SEED = 20261125;
    private static final List<String> PLANTED = List.of("示例培训人", "59010219900314011X");

    @Option(names = "--image", required = true)
    private Path image = Path.of("");

    @Option(names = "--out", required = true)
    private Path out = Path.of("");

    @Option(names = "--short", description = "the form that stands in ./kiosk test")
    private boolean brief;

    @Option(names = "--only", paramLabel = "WORDS", description = "only lines whose name holds these words")
    private String only = "";

    private final List<Row> rows = new ArrayList<>();

    /// Fills the ledger.
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Ledger()).execute(arguments));
    }

    /// A ledger for a test.
    static Ledger brief(Path image, Path out) {
        var ledger = new Ledger();
        ledger.image = image;
        ledger.out = out;
        ledger.brief = true;
        return ledger;
    }

    @Override
    public Integer call() throws IOException {
        Folders.remove(out);
        Path disk = out.resolve("work-disk");
        Path line = out.resolve("work-line");
        System.out.println(Row.heading());
        try (var first = new Laboratory(image, disk);
                var second = first.beside(line)) {
            var beside = new FutureTask<>(() -> line(second));
            Thread.ofPlatform().name("ledger-line").start(beside);
            disk(first);
            seeded(first);
            ended(beside);
        }
        leftovers(List.of(disk, line));
        write();
        return rows.stream().allMatch(Row::holds) ? 0 : 1;
    }

    synchronized List<Row> rows() {
        return List.copyOf(rows);
    }

    private interface Trial {
        void in(Row row) throws IOException;
    }

    private void fill(Row row, Trial trial) throws IOException {
        if (!row.toString().contains(only)) {
            return;
        }
        long start = System.nanoTime();
        trial.in(row);
        row.took(Duration.ofNanos(System.nanoTime() - start).toSeconds());
        told(row);
    }

    private synchronized void told(Row row) {
        System.out.println(row);
        row.examples().forEach(example -> System.out.println("    " + example));
        rows.add(row);
    }

    private static void ended(FutureTask<?> lines) throws IOException {
        try {
            lines.get();
        } catch (ExecutionException e) {
            throw new IOException("the lines about the line broke off", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private void disk(Laboratory laboratory) throws IOException {
        if (!Strace.isThere()) {
            System.out.println("strace is missing or may not work here: no line about the disk was tried");
            return;
        }
        var recorded = new PowerCuts(laboratory, "recorded", 500_000, true);
        var kills = new SuddenKills(laboratory);
        fill(
                Row.of("SIGKILL at a call that changes the safe, in a real process"),
                row -> kills.atCalls(row, recorded.calls(), brief ? 53 : 1));
        fill(Row.of("SIGKILL after a recorded change, opened again"), row -> recorded.afterKills(row, 1));
        fill(
                Row.of("SIGKILL at a seeded moment, in a real process"),
                row -> kills.atRandom(row, brief ? 40 : 2_000, SEED));
        fill(
                Row.of("power cut: unforced writes dropped or torn, opened again"),
                row -> recorded.afterCuts(row, brief ? 200 : 2_000, SEED));
        var unforced = new PowerCuts(laboratory, "unforced", 500_001, false);
        fill(
                Row.thatMustLose("the same with forcing to disk taken away"),
                row -> unforced.afterCuts(row, brief ? 30 : 2_000, SEED));
        fill(
                Row.of("EIO, ENOSPC, EROFS at a call on the safe, once and for ever"),
                row -> new DiskFaults(laboratory).run(row, brief ? 311 : 1));
    }

    private void seeded(Laboratory laboratory) throws IOException {
        try (var line = new LineFaults(laboratory)) {
            fill(
                    Row.of("seeded faults of the line at every third request"),
                    row -> line.seeded(row, brief ? 200 : 2_000, SEED));
        }
    }

    private boolean line(Laboratory laboratory) throws IOException {
        List<Fault> faults = Stream.of(Fault.values())
                .filter(fault -> brief ? fault.isQuick() : fault != Fault.NONE)
                .toList();
        try (var line = new LineFaults(laboratory)) {
            fill(
                    Row.of("a fault of the line at each request of a delivery"),
                    row -> line.placed(row, faults, brief ? 500 : 0, SEED));
        }
        fill(Row.of("a platform that answers wrongly, then rightly"), new WrongAnswers(laboratory)::stubborn);
        fill(
                Row.of("a backup from before the delivery is put back"),
                row -> new WrongAnswers(laboratory).restored(row, brief ? 2 : 100));
        fill(
                Row.of("many processes send the same case at the same moment"),
                row -> new ManySenders(laboratory).run(row, 24, brief ? 1 : 10));
        Optional<Path> clock = FrozenBytes.library();
        if (clock.isPresent()) {
            try (var frozen = new FrozenBytes(laboratory)) {
                fill(
                        Row.of("an answer lost, then the clock is another one: the same bytes again"),
                        row -> frozen.run(row, clock.get(), brief ? 16 : 200));
            }
        }
        fill(
                Row.of("SIGKILL at the platform in the middle of a PATCH or a commit"),
                row -> new KilledPlatform(laboratory).run(row, brief ? 8 : 200, SEED));
        return true;
    }

    /// Name and number of the person in all those cases, in whatever was left behind; the platform's own files apart.
    private void leftovers(List<Path> places) throws IOException {
        fill(Row.of("name and number of the person in any byte left behind"), row -> {
            long bytes = 0;
            for (Path place : places) {
                bytes += Traces.looked(place).values().stream()
                        .mapToLong(Long::longValue)
                        .sum();
                Map<String, ?> found = Traces.of(place, PLANTED);
                for (String planted : PLANTED) {
                    String where =
                            found.containsKey(planted) ? found.get(planted).toString() : "";
                    row.add(new Outcome(planted, false, false, where));
                }
            }
            row.note(bytes / 1_000_000 + " MB looked through");
        });
    }

    private void write() throws IOException {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("command", "./kiosk ledger" + (brief ? " --short" : ""));
        facts.put("rows", rows.stream().map(Row::facts).toList());
        Files.writeString(
                out.resolve("ledger.json"),
                JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(facts));
    }
}
