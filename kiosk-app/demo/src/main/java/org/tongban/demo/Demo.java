// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `./kiosk demo`: the outside world, the kiosk, and, where there is no display, a visitor who plays a whole visit.
@Command(name = "demo", mixinStandardHelpOptions = true, description = "The main job, end to end, on real wires.")
public final class Demo implements Callable<Integer> {
    private static final int FAILED = 1;
    private static final int WRONG_USE = 2;
    private static final int PART_MISSING = 3;

    @Option(names = "--image", required = true, hidden = true)
    private Path image = Path.of("");

    @Option(names = "--out", required = true, hidden = true)
    private Path out = Path.of("");

    @Option(names = "--all", description = "play nine visits: three items by three people")
    private boolean all;

    @Option(names = "--headless", description = "play the visit on a virtual screen even where there is a display")
    private boolean headless;

    @Option(names = "--person-expected", paramLabel = "NAME", description = "whose card lies on the reader")
    private @Nullable String personExpected;

    @Mixin
    private GivenParts given = new GivenParts();

    /// Runs the demonstration and ends with 0 only when everything was proven: 1 when it was not, 2 for options that
    /// cannot be meant, 3 for a part of the outside world that is not there or not what it should be.
    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments)));
    }

    /// The same without an end of the process, for tests.
    static int run(List<String> arguments) {
        return new CommandLine(new Demo())
                .setExecutionExceptionHandler((trouble, _, _) -> {
                    System.err.println(trouble.getMessage());
                    return trouble instanceof PartTrouble ? PART_MISSING : FAILED;
                })
                .execute(arguments.toArray(String[]::new));
    }

    GivenParts given() {
        return given;
    }

    @Override
    public Integer call() throws IOException {
        List<String> contradictions = Contradictions.in(given, all);
        contradictions.forEach(System.err::println);
        if (!contradictions.isEmpty()) {
            return WRONG_USE;
        }
        new PlatformView(given, Certificates.of(given)).expectThere();
        Folders.empty(out);
        Path work = Files.createDirectories(out.resolve("work")).toAbsolutePath();
        try (var outside = new Outside(given, work)) {
            boolean hasDisplay = System.getenv("DISPLAY") != null && !headless;
            return hasDisplay ? window(outside, work) : play(outside, work);
        }
    }

    private int window(Outside outside, Path work) throws IOException {
        Display display = Display.here();
        try (var terminal = new Terminal(image, work, Terminal.connectedTo(outside, work), display.environment());
                var bench = BenchProcess.start(outside, work, display.benchX())) {
            System.out.println("The kiosk's window is open; the small window beside it is the world outside.");
            sayWhatIsMissing(outside, terminal);
            terminal.waitForEnd();
            return bench.isAlive() ? 0 : 1;
        }
    }

    /// At a window somebody can mend it, so it is told and nothing is ended.
    private static void sayWhatIsMissing(Outside outside, Terminal terminal) throws IOException {
        try {
            new Readiness(outside, terminal, System.out::println).await();
        } catch (PartTrouble trouble) {
            System.out.println(trouble.getMessage());
        }
    }

    private int play(Outside outside, Path work) throws IOException {
        try (var screen = VirtualScreen.start(1080, 1920, work.resolve("logs"));
                var terminal = new Terminal(
                        image,
                        work,
                        Terminal.connectedTo(outside, work),
                        Map.of("DISPLAY", screen.display(), "TONGBAN_PRISM_ORDER", "sw"))) {
            new Readiness(outside, terminal, System.out::println).await();
            var stage = new Stage(outside, terminal, screen, out);
            return all ? stage.playAll() : stage.playOne(Optional.ofNullable(personExpected));
        }
    }
}
