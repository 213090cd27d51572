// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongban.device.DeviceId;
import org.tongban.device.Supervisor;
import org.tongban.device.identity.IdentityReader;
import org.tongban.device.identity.ResidentCardReader;
import org.tongban.device.receipt.EscPosPrinter;
import org.tongban.device.receipt.ReceiptPrinter.Outcome.Printed;
import org.tongban.device.receipt.Slip;
import org.tongban.device.transport.TransportAddress;
import org.tongban.page.PageProcessing;
import org.tongban.page.SheetFiles;

/// `./kiosk bench devices`: what drivers cost beside what their wires cost. Not a test: it measures, and its name keeps
/// it out of the test run.
final class DeviceBench {
    private static final int TIMES = 15;
    /// Not counted: a kiosk runs for weeks. The very first one is told by itself.
    private static final int WARM = 3;

    @Test
    void aCardOverALineOf115200Baud() throws Exception {
        try (var peer = new PacedReader(115_200);
                var reader = ResidentCardReader.open(TransportAddress.parse(peer.address()))) {
            List<Double> ratios = new ArrayList<>();
            double first = 0;
            for (int i = 0; i < WARM + TIMES; i++) {
                long before = peer.bytes();
                double took = millis(
                        () -> reader.read(Duration.ofSeconds(10), () -> {}).orElseThrow());
                double ratio = took / new PacedLine(115_200).millis(peer.bytes() - before);
                if (i == 0) first = ratio;
                if (i >= WARM) ratios.add(ratio);
            }
            System.out.printf(Locale.ROOT, "bench: the very first card read of a process: %.2f%n", first);
            say("card read over a paced line of 115,200 baud / the wire's own time (goal 1.25)", ratios);
        }
    }

    @Test
    void aReceiptOverALineOf19200Baud() throws Exception {
        var passed = new AtomicLong();
        try (Peer peer = Peer.start("org.tongban.emulator.printer.PrinterMain");
                var line = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String wire = peer.ready().replaceAll(".*wire=tcp:127\\.0\\.0\\.1:(\\d+).*", "$1");
            Thread.ofPlatform().daemon().start(() -> carry(line, Integer.parseInt(wire), passed));
            var address = TransportAddress.parse("tcp:127.0.0.1:" + line.getLocalPort());
            try (var printer = EscPosPrinter.open(
                    address,
                    (_, _, _) -> {
                        throw new IllegalStateException("no rare characters here");
                    },
                    48)) {
                List<Double> ratios = new ArrayList<>();
                long bytes = 0;
                double first = 0;
                for (int i = 0; i < WARM + 7; i++) {
                    long before = passed.get();
                    double took = millis(() -> assertInstanceOf(Printed.class, printer.print(slip())));
                    bytes = passed.get() - before;
                    double ratio = took / new PacedLine(19_200).millis(bytes);
                    if (i == 0) first = ratio;
                    if (i >= WARM) ratios.add(ratio);
                }
                System.out.printf(Locale.ROOT, "bench: the very first receipt of printer and process: %.2f%n", first);
                say("receipt of " + bytes + " bytes (goal 2,000) at 19,200 baud / wire time (goal 1.10)", ratios);
            }
        }
    }

    @Test
    void aPageOfA4At300DpiInColour(@TempDir Path folder) throws Exception {
        byte[] page = SheetFiles.scannedLetter();
        Files.write(folder.resolve("page.jpg"), page);
        List<Double> ours = new ArrayList<>();
        List<Double> theirs = new ArrayList<>();
        for (int i = 0; i < 2; i++) PageProcessing.process(page, 300); // compiles
        for (int i = 0; i < 3; i++) {
            ours.add(millis(() -> PageProcessing.process(page, 300)));
            theirs.add(millis(() -> unpaper(folder)));
        }
        say("page processing of A4, 300 dpi, colour, ms", ours);
        say("djpeg, unpaper and cjpeg on the same page, ms", theirs);
        System.out.println("bench: page kept as " + PageProcessing.process(page, 300));
    }

    @Test
    void eightIdleDevices() throws Exception {
        try (Peer peers = Peer.start(IdlePeers.class.getName(), "8")) {
            List<Supervisor<IdentityReader>> all = new ArrayList<>();
            for (String address : peers.ready().substring("READY ".length()).split(" ")) {
                all.add(Supervisor.start(
                        new DeviceId("reader-" + all.size()),
                        () -> ResidentCardReader.open(TransportAddress.parse(address)),
                        Clock.systemUTC()));
            }
            pause(Duration.ofSeconds(15));
            assertTrue(all.stream().allMatch(device -> device.state().isOnline()));
            Duration before = used();
            pause(Duration.ofSeconds(30));
            double share = used().minus(before).toNanos() / 30e9 * 100;
            System.out.printf(Locale.ROOT, "bench: 8 idle devices take %.2f %% of one core (goal 1)%n", share);
            all.forEach(Supervisor::close);
        }
    }

    private static void carry(ServerSocket line, int port, AtomicLong passed) {
        while (!line.isClosed()) {
            try (Socket host = line.accept();
                    var device = new Socket(InetAddress.getLoopbackAddress(), port)) {
                device.setTcpNoDelay(true);
                host.setTcpNoDelay(true);
                host.setReceiveBufferSize(4096);
                Thread.ofPlatform().daemon().start(() -> back(device, host));
                byte[] piece = new byte[16];
                var pace = new PacedLine(19_200);
                boolean waited = true;
                InputStream in = host.getInputStream();
                for (int n = in.read(piece); n >= 0; n = in.read(piece)) {
                    if (waited) pace.pass(n);
                    else pace.goOn(n);
                    passed.addAndGet(n);
                    device.getOutputStream().write(piece, 0, n);
                    waited = in.available() == 0;
                }
            } catch (IOException _) {
                // The driver went; another may come.
            }
        }
    }

    private static void back(Socket device, Socket host) {
        try {
            device.getInputStream().transferTo(host.getOutputStream());
        } catch (IOException _) {
            // The line ended.
        }
    }

    private static Slip slip() {
        List<Slip.Part> parts = new ArrayList<>();
        parts.add(new Slip.Text("政务服务受理凭条", Slip.Align.CENTRE, 2, true));
        for (int i = 0; i < 14; i++) parts.add(new Slip.Row("事项名称" + i, "高龄津贴申领 110105 第 " + i + " 项"));
        parts.add(new Slip.Rule());
        parts.add(new Slip.Text("请保存好本凭条，可凭它在任何窗口查询办理进度。", Slip.Align.LEFT, 1, false));
        parts.add(new Slip.Qr("https://www.example.com/p/TB-20261130-000123-4567"));
        parts.add(new Slip.Bars("TB-20261130-000123"));
        parts.add(new Slip.Feed(1));
        parts.add(new Slip.Cut());
        return new Slip("bench", parts);
    }

    private static int unpaper(Path folder) throws IOException, InterruptedException {
        var chain = "djpeg page.jpg > a.ppm && unpaper -q --overwrite a.ppm b.ppm && cjpeg -quality 75 b.ppm > b.jpg";
        Process run = new ProcessBuilder("sh", "-c", chain)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        int status = run.waitFor();
        assertEquals(0, status, "Debian packages unpaper and libjpeg-turbo-progs are needed");
        return status;
    }

    private static Duration used() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow();
    }

    private static void pause(Duration time) throws InterruptedException {
        var _ = new CountDownLatch(1).await(time.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static double millis(Callable<?> work) throws Exception {
        long from = System.nanoTime();
        var _ = work.call();
        return (System.nanoTime() - from) / 1e6;
    }

    private static void say(String what, List<Double> figures) {
        double[] sorted =
                figures.stream().mapToDouble(figure -> figure).sorted().toArray();
        System.out.printf(
                Locale.ROOT,
                "bench: %s: median %.2f, %.2f to %.2f of %d%n",
                what,
                sorted[sorted.length / 2],
                sorted[0],
                Arrays.stream(sorted).max().orElse(0),
                sorted.length);
    }
}
