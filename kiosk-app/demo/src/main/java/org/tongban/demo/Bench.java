// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.Callable;
import org.tongban.demo.process.JavaProgram;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `./kiosk bench`: the figures of docs/STATE.md, measured from outside on this machine.
@Command(name = "bench")
public final class Bench implements Callable<Integer> {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int STARTS = 5;
    private static final double WIRE_MILLIS = 1295 * 10 / 115_200.0 * 1000;

    @Option(names = "--image", required = true)
    private Path image = Path.of("");

    @Option(names = "--out", required = true)
    private Path out = Path.of("");

    @Mixin
    private GivenParts given = new GivenParts();

    /// Runs the bench.
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Bench()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        Folders.empty(out);
        Path work = Files.createDirectories(out.resolve("work")).toAbsolutePath();
        try (var outside = new Outside(given, work);
                var screen = VirtualScreen.start(1080, 1920, work.resolve("logs"))) {
            var settings = Terminal.connectedTo(outside, work);
            var environment = Map.of("DISPLAY", screen.display(), "TONGBAN_PRISM_ORDER", "sw");
            System.out.println("start to first painted home page, ms: "
                    + spread(firstPaints(screen, work, environment, settings)));
            try (var terminal = new Terminal(image, work, settings, environment)) {
                int code = new PlayerProcess(outside, screen).play("allowance-self", out, Optional.empty());
                sayVisit();
                outside.printer()
                        .ifPresent(printer -> System.out.println("slips printed: " + printer.say("jobs")
                                + ", the last one is " + printer.say("save " + out.toAbsolutePath())));
                System.out.println("bytes of the receipt: " + Files.size(out.resolve("receipt.bin")));
                System.out.print(terminal.tool("measure"));
                return code;
            }
        }
    }

    private List<Long> firstPaints(
            VirtualScreen screen, Path work, Map<String, String> environment, Properties settings) throws IOException {
        List<Long> times = new ArrayList<>();
        for (int i = 0; i < STARTS; i++) {
            times.add(firstPaint(screen, work, environment, settings));
        }
        return times;
    }

    private long firstPaint(VirtualScreen screen, Path work, Map<String, String> environment, Properties settings)
            throws IOException {
        var builder = JavaProgram.of("org.tongban.demo.player.FirstPaint", true, List.of());
        builder.environment().put("DISPLAY", screen.display());
        Process watcher = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
        var lines = new BufferedReader(new InputStreamReader(watcher.getInputStream(), StandardCharsets.UTF_8));
        lines.readLine();
        long start = Clock.systemUTC().millis();
        try (var _ = new Terminal(image, work, settings, environment)) {
            String painted = lines.readLine();
            if (painted == null) {
                throw new IOException("the home page was never painted; see " + work.resolve("kiosk.log"));
            }
            return Long.parseLong(painted) - start;
        }
    }

    private void sayVisit() throws IOException {
        JsonNode visit = JSON.readTree(Files.readString(out.resolve("visit.json")));
        double down = seconds(visit, "card down");
        double form = seconds(visit, "form filled from the card");
        System.out.printf(
                "card down to filled form: %.1f s, beside %.0f ms of the wire's own time%n", form - down, WIRE_MILLIS);
        System.out.printf("the whole visit: %s s, %s taps%n", visit.path("seconds"), visit.path("taps"));
    }

    private static double seconds(JsonNode visit, String step) {
        return visit.path("steps")
                .valueStream()
                .filter(line -> line.path("step").asString().equals(step))
                .findFirst()
                .map(line -> line.path("seconds").asDouble())
                .orElse(Double.NaN);
    }

    private static String spread(List<Long> times) {
        List<Long> sorted = new ArrayList<>(times);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2) + " [" + sorted.getFirst() + "–" + sorted.getLast() + "] of "
                + sorted.size();
    }
}
