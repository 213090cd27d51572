// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.tongban.kiosk.boot.Custody;
import org.tongban.kiosk.boot.Stores;
import org.tongban.kiosk.casework.Material;
import org.tongban.kiosk.safe.Safe;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// Measures how long this terminal's disk takes for a durable submit, beside one forced write of the same bytes. Works
/// in a folder of its own beside the data and leaves nothing.
@Command(name = "measure", description = "time of a durable submit beside one forced write of the same bytes")
final class MeasureCommand implements Callable<Integer> {
    private static final int WARM = 10;

    @ParentCommand
    private Tongbanctl tool = new Tongbanctl();

    @Option(names = "--rounds", defaultValue = "40")
    private int rounds = 40;

    @Option(names = "--pages", paramLabel = "N", description = "of a case; 4 when left out")
    private int pages = 4;

    @Option(names = "--size", paramLabel = "BYTES", description = "of a page; 250000 when left out")
    private int bytes = 250_000;

    @Option(names = "--kept", paramLabel = "N", description = "also how fast a safe with so many cases opens")
    private int kept;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        Custody custody = tool.custody();
        Files.createDirectories(custody.folder());
        Path folder = Files.createTempDirectory(custody.folder(), "measure-");
        try {
            PrintWriter out = spec.commandLine().getOut();
            Submits submits = submits(custody, folder);
            double[] writes = writes(folder);
            out.println(
                    "durable submit of one case with %d kB of papers, from the tap, pages and form sealed before, as the kiosk does, ms: %s"
                            .formatted(pages * bytes / 1000, spread(submits.taps)));
            out.println("the same with all of it sealed after the tap, ms: " + spread(submits.wholes));
            out.println("one forced write of the same bytes, ms: " + spread(writes));
            out.println("ratios: %.2f, %.2f"
                    .formatted(middle(submits.taps) / middle(writes), middle(submits.wholes) / middle(writes)));
            if (kept > 0) {
                out.println(new ManyKept(custody.at(folder.resolve("many")), kept).measured());
            }
            out.flush();
            return 0;
        } finally {
            delete(folder);
        }
    }

    private record Submits(double[] taps, double[] wholes) {}

    /// The first few make the processor ready and do not count.
    private Submits submits(Custody custody, Path folder) {
        var submits = new Submits(new double[rounds], new double[rounds]);
        Clock clock = custody.clock();
        try (Safe safe = Stores.joinSafe(custody.at(folder.resolve("safe")), clock)) {
            for (int i = -WARM; i < rounds; i++) {
                int at = Math.max(i, 0);
                var sample = new TrainingCase(0, i + WARM, pages, bytes, clock.instant());
                List<byte[]> pictures = sample.pictures();
                List<Material> sealed = sample.ahead(safe, pictures);
                sample.settle(safe);
                long tap = System.nanoTime();
                sample.handIn(safe, sealed);
                submits.taps[at] = millisSince(tap);
                sample = new TrainingCase(1, i + WARM, pages, bytes, clock.instant());
                long start = System.nanoTime();
                sample.handIn(safe, sample.scanned(safe, pictures));
                submits.wholes[at] = millisSince(start);
            }
        }
        return submits;
    }

    private double[] writes(Path folder) throws IOException {
        byte[] content = new byte[pages * bytes];
        double[] times = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            Path file = folder.resolve("forced-" + i);
            long start = System.nanoTime();
            try (FileChannel channel =
                    FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                channel.write(ByteBuffer.wrap(content));
                channel.force(true);
            }
            times[i] = millisSince(start);
        }
        return times;
    }

    private static double millisSince(long start) {
        return (System.nanoTime() - start) / 1e6;
    }

    private static double middle(double[] times) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static String spread(double[] times) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return "%.1f [%.1f–%.1f]".formatted(sorted[sorted.length / 2], sorted[0], sorted[sorted.length - 1]);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.delete(file);
            }
        }
    }
}
