// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import org.tongban.demo.player.FrameBuffer;
import org.tongban.demo.process.JavaProgram;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `./kiosk bench screen`: how soon the first page stands, beside Chromium in kiosk mode; what both hold in memory; how
/// long
/// a tap and a change of page take; whether visits leave anything behind. All from outside, at the pixels and in /proc.
@Command(name = "bench screen")
public final class ScreenBench implements Callable<Integer> {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final long QUIET_SECONDS = 3;

    @Option(names = "--image", required = true)
    private Path image = Path.of("");

    @Option(names = "--out", required = true)
    private Path out = Path.of("");

    @Option(names = "--rounds", description = "starts of each kind")
    private int rounds = 5;

    @Option(names = "--visits", description = "visits after which memory is looked at")
    private int visits = 3;

    @Option(names = "--taps", description = "taps to and fro between two pages")
    private int taps = 50;

    @Mixin
    private GivenParts given = new GivenParts();

    private Path work = Path.of("");

    /// Runs the bench.
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new ScreenBench()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        Folders.empty(out);
        work = Files.createDirectories(out.resolve("work")).toAbsolutePath();
        System.out.println(
                "load before: " + Files.readString(Path.of("/proc/loadavg")).strip());
        try (var outside = new Outside(given, work);
                var screen = VirtualScreen.withFile(1080, 1920, work.resolve("logs"), work.resolve("frames"))) {
            FrameBuffer frames = FrameBuffer.of(work.resolve("frames").resolve("Xvfb_screen0"));
            Properties settings = Terminal.connectedTo(outside, work);
            Optional<Browser> browser = Browser.prepared(image, work);
            starts(screen, frames, settings, browser);
            int code = visits(outside, screen, frames, settings);
            browser.ifPresent(one -> browserMemory(one, screen, frames));
            System.out.println(
                    "load after: " + Files.readString(Path.of("/proc/loadavg")).strip());
            return code;
        }
    }

    /// Kiosk and browser in turn, so that what else the machine does meets both.
    private void starts(VirtualScreen screen, FrameBuffer frames, Properties settings, Optional<Browser> browser)
            throws IOException {
        for (boolean cold : new boolean[] {false, true}) {
            List<Long> ours = new ArrayList<>();
            List<Long> theirs = new ArrayList<>();
            for (int round = 0; round < rounds; round++) {
                ours.add(kioskStart(cold, screen, frames, settings));
                if (browser.isPresent()) {
                    theirs.add(browserStart(cold, browser.get(), screen, frames));
                }
            }
            String how = cold ? "cold" : "warm";
            System.out.println("start to painted home page, " + how + ", ms: kiosk " + spread(ours)
                    + (theirs.isEmpty() ? "; no Chromium here" : ", Chromium " + spread(theirs)));
        }
    }

    private long kioskStart(boolean cold, VirtualScreen screen, FrameBuffer frames, Properties settings)
            throws IOException {
        awaitHome(frames, false);
        if (cold) {
            ColdFiles.forget(List.of(image, Path.of(System.getProperty("java.home"), "lib")));
        }
        long begin = System.nanoTime();
        try (var _ = new Terminal(image, work, settings, environment(screen))) {
            awaitHome(frames, true);
            return millisSince(begin);
        }
    }

    private static long browserStart(boolean cold, Browser browser, VirtualScreen screen, FrameBuffer frames)
            throws IOException {
        awaitHome(frames, false);
        if (cold) {
            ColdFiles.forget(browser.files());
        }
        long begin = System.nanoTime();
        Process process = browser.start(screen.display());
        awaitHome(frames, true);
        long took = millisSince(begin);
        new ProcessTree(process.pid()).end();
        return took;
    }

    private int visits(Outside outside, VirtualScreen screen, FrameBuffer frames, Properties settings)
            throws IOException {
        try (var terminal = new Terminal(image, work, settings, environment(screen))) {
            awaitHome(frames, true);
            tap(screen);
            for (int visit = 1; visit <= visits; visit++) {
                Path folder = Files.createDirectories(out.resolve("visit-" + visit));
                int code = new PlayerProcess(outside, screen).play("allowance-self", folder, Optional.empty());
                if (code != 0) {
                    System.out.println("visit " + visit + " did not come to its end");
                    return code;
                }
                awaitHome(frames, true);
                say(visit, terminal.processId());
            }
            return 0;
        }
    }

    private static void say(int visit, long pid) throws IOException {
        LockSupport.parkNanos(Duration.ofSeconds(QUIET_SECONDS).toNanos());
        ProcessTree kiosk = new ProcessTree(pid);
        long idle = kiosk.megabytes();
        LiveObjects live = LiveObjects.of(pid);
        System.out.printf(
                "after visit %d: %d MB idle (%d processes); live heap %.1f MB, nodes %d, listeners %d, threads %d, handles %d%n",
                visit,
                idle,
                kiosk.processes(),
                live.bytes() / 1e6,
                live.nodes(),
                live.listeners(),
                kiosk.threads(),
                kiosk.handles());
    }

    private void tap(VirtualScreen screen) throws IOException {
        var builder = JavaProgram.of(
                "org.tongban.demo.player.TapWatch",
                true,
                List.of(work.resolve("frames").resolve("Xvfb_screen0").toString(), Integer.toString(taps)));
        builder.environment().put("DISPLAY", screen.display());
        Process watch =
                Ties.tied(builder.redirectError(ProcessBuilder.Redirect.INHERIT).start());
        System.out.print(new String(watch.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
    }

    private static void browserMemory(Browser browser, VirtualScreen screen, FrameBuffer frames) {
        try {
            awaitHome(frames, false);
            Process process = browser.start(screen.display());
            awaitHome(frames, true);
            LockSupport.parkNanos(Duration.ofSeconds(QUIET_SECONDS).toNanos());
            ProcessTree tree = new ProcessTree(process.pid());
            System.out.println("Chromium idle: " + tree.megabytes() + " MB (" + tree.processes() + " processes)");
            tree.end();
        } catch (IOException failure) {
            System.out.println("Chromium could not be measured: " + failure.getMessage());
        }
    }

    private static Map<String, String> environment(VirtualScreen screen) {
        return Map.of("DISPLAY", screen.display(), "TONGBAN_PRISM_ORDER", "sw");
    }

    /// Looks each half millisecond.
    private static void awaitHome(FrameBuffer frames, boolean there) throws IOException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (frames.showsHome() != there) {
            if (System.nanoTime() > end) {
                throw new IOException(there ? "the home page was never painted" : "the home page never went away");
            }
            LockSupport.parkNanos(500_000);
        }
    }

    private static long millisSince(long begin) {
        return (System.nanoTime() - begin) / 1_000_000;
    }

    private static String spread(List<Long> times) {
        List<Long> sorted = new ArrayList<>(times);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2) + " [" + sorted.getFirst() + "–" + sorted.getLast() + "] of "
                + sorted.size();
    }
}
