// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo.ledger;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.tongban.demo.Folders;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `./kiosk bench courier`: what keeping and handing over cost, beside the least that the same bytes can cost.
@Command(name = "bench courier", mixinStandardHelpOptions = true)
public final class CourierBench implements Callable<Integer> {
    private static final int PAGES = 3;
    private static final int PAGE = 300_000;
    private static final int WARM = 5;
    private static final int SLOW_CASES = 8;
    private static final int SLOW_BITS = 2_000_000;

    @Option(names = "--image", required = true)
    private Path image = Path.of("");

    @Option(names = "--out", required = true)
    private Path out = Path.of("");

    @Option(names = "--cases", description = "of the backlog; 100 when left out")
    private int cases = 100;

    @Option(names = "--kept", description = "cases in the safe that is opened; 100000 when left out")
    private int kept = 100_000;

    /// Measures.
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new CourierBench()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Folders.remove(out);
        try (var laboratory = new Laboratory(image, Files.createDirectories(out.resolve("work")), true)) {
            measure(laboratory);
            backlog(laboratory);
            slowLine(laboratory);
        }
        return 0;
    }

    private void measure(Laboratory laboratory) throws IOException {
        System.out.print(laboratory
                .run(laboratory
                        .safe("measured")
                        .command(
                                "measure",
                                "--pages",
                                Integer.toString(PAGES),
                                "--size",
                                Integer.toString(PAGE),
                                "--kept",
                                Integer.toString(kept)))
                .out());
    }

    private static void seed(Laboratory laboratory, Safe safe, int cases, int size) throws IOException {
        laboratory.run(safe.command(
                "queue",
                "seed",
                "--cases",
                Integer.toString(cases),
                "--pages",
                Integer.toString(PAGES),
                "--size",
                Integer.toString(size)));
    }

    private void backlog(Laboratory laboratory) throws IOException, InterruptedException {
        Safe safe = laboratory.safe("backlog");
        plain(laboratory, WARM);
        double courier;
        try (Batch terminal = laboratory.tool().longRunning()) {
            seed(laboratory, safe, WARM, PAGE);
            terminal.run(safe.command("sync", "--once"));
            seed(laboratory, safe, cases, PAGE);
            long start = System.nanoTime();
            terminal.run(safe.command("sync", "--once"));
            courier = secondsSince(start);
        }
        double plain = plain(laboratory, cases);
        System.out.printf(
                Locale.ROOT,
                "backlog of %d cases × %d pages × %d kB: %.2f s (%.1f MB/s); the same bytes by a plain client to the"
                        + " same server: %.2f s; ratio %.2f%n",
                cases,
                PAGES,
                PAGE / 1000,
                courier,
                1e-6 * cases * PAGES * PAGE / courier,
                plain,
                courier / plain);
    }

    /// Creation and one PATCH for each page, on one connection.
    private static double plain(Laboratory laboratory, int cases) throws IOException, InterruptedException {
        byte[] page = new byte[PAGE];
        long start = System.nanoTime();
        try (var http =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            URI files = URI.create(laboratory.origin() + "/files/");
            for (int i = 0; i < cases * PAGES; i++) {
                var created = sent(
                        http,
                        tus(files)
                                .header("Upload-Length", Integer.toString(PAGE))
                                .header("Upload-Metadata", metadata())
                                .POST(BodyPublishers.noBody()));
                URI upload =
                        files.resolve(created.headers().firstValue("Location").orElseThrow());
                sent(
                        http,
                        tus(upload)
                                .header("Upload-Offset", "0")
                                .header("Content-Type", "application/offset+octet-stream")
                                .method("PATCH", BodyPublishers.ofByteArray(page)));
            }
        }
        return secondsSince(start);
    }

    private static HttpRequest.Builder tus(URI uri) {
        return HttpRequest.newBuilder(uri).header("Tus-Resumable", "1.0.0").header("Terminal-Id", "TRAINING");
    }

    private static HttpResponse<Void> sent(HttpClient http, HttpRequest.Builder request)
            throws IOException, InterruptedException {
        HttpResponse<Void> answer = http.send(request.build(), BodyHandlers.discarding());
        if (answer.statusCode() / 100 != 2) {
            throw new IOException("the platform answered " + answer.statusCode());
        }
        return answer;
    }

    private static String metadata() {
        String id = new UUID(
                        UUID.randomUUID().getMostSignificantBits() & ~0xF000L | 0x7000L,
                        UUID.randomUUID().getLeastSignificantBits())
                .toString();
        return String.join(
                ",",
                List.of(
                        pair("caseId", id),
                        pair("materialId", id),
                        pair("filename", id + ".jpg"),
                        pair("sha256", "0".repeat(64))));
    }

    private static String pair(String name, String value) {
        return name + " " + Base64.getEncoder().encodeToString(value.getBytes(StandardCharsets.US_ASCII));
    }

    private void slowLine(Laboratory laboratory) throws IOException {
        try (var relay = new FaultRelay(URI.create(laboratory.origin()))) {
            relay.bitsPerSecond(SLOW_BITS);
            Safe safe = laboratory.safe("slow", relay.origin());
            seed(laboratory, safe, SLOW_CASES, PAGE);
            laboratory.run(safe.command("sync", "--once"));
            System.out.printf(
                    Locale.ROOT,
                    "over a line of 2 Mbit/s: %.1f %% of the line (%.2f MB)%n",
                    100.0 * relay.bytes() * 8 / SLOW_BITS / relay.busySeconds(),
                    relay.bytes() / 1e6);
        }
    }

    private static double secondsSince(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
