// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tongban.device.DeviceException;
import org.tongban.device.DeviceFault;
import org.tongban.device.DeviceFault.CoverOpen;
import org.tongban.device.DeviceFault.Garbled;
import org.tongban.device.DeviceFault.NotConnected;
import org.tongban.device.DeviceFault.NothingToScan;
import org.tongban.device.DeviceFault.PaperJam;
import org.tongban.device.scan.PageScanner.Page;
import org.tongban.device.scan.PageScanner.Request;
import org.tongban.device.scan.PageScanner.Source;

final class EsclScannerTest {
    private static final Request TWO_PAGES = new Request(Source.FEEDER, 300, true, 9);
    /// A frame header of 8 rows by 16 columns, and nothing to see.
    private static final byte[] JPEG =
            HexFormat.of().parseHex("ffd8ffe000040000ffc0000b080008001001011100ffda0002ffd9");

    private final Queue<String> requests = new ConcurrentLinkedQueue<>();
    private final Queue<Object> documents = new ArrayDeque<>();
    private final Queue<Integer> refusals = new ConcurrentLinkedQueue<>();
    private final Queue<String> jobs = new ConcurrentLinkedQueue<>();
    private final AtomicInteger pagesOfOthers = new AtomicInteger();
    private volatile String feeder = "ScannerAdfLoaded";
    private volatile String abilities = "<c xmlns:s='s'><s:Platen/><s:Adf/></c>";
    private volatile String order = "";
    private volatile String location = "http://wrong.example:1/eSCL/ScanJobs/7";
    private volatile Runnable onStatus = () -> {};
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/eSCL/", this::serve);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void scansWhatLiesInTheFeeder() throws DeviceException {
        documents.addAll(List.of(503, JPEG, JPEG));
        try (var scanner = open()) {
            assertEquals(List.of(Source.FEEDER, Source.FLATBED), scanner.sources());
            var pages = scanner.scan(TWO_PAGES, () -> true);
            assertEquals(
                    List.of("Page[16x8, 27 bytes]", "Page[16x8, 27 bytes]"),
                    pages.stream().map(Page::toString).toList());
        }
        assertTrue(requests.contains("DELETE /eSCL/ScanJobs/7"));
    }

    @Test
    void stopsWhenNobodyWantsThePages() throws DeviceException {
        documents.addAll(List.of(JPEG, JPEG));
        try (var scanner = open()) {
            assertEquals(List.of(), scanner.scan(TWO_PAGES, () -> false));
        }
        assertTrue(requests.contains("DELETE /eSCL/ScanJobs/7"));
    }

    @Test
    void takesNoMorePagesThanAsked() throws DeviceException {
        documents.addAll(List.of(JPEG, JPEG));
        try (var scanner = open()) {
            assertEquals(
                    1,
                    scanner.scan(new Request(Source.FLATBED, 300, false, 1), () -> true)
                            .size());
        }
    }

    @Test
    void takesOnePageACallFromTheGlass() throws DeviceException {
        documents.addAll(List.of(JPEG, JPEG));
        try (var scanner = open()) {
            assertEquals(
                    1,
                    scanner.scan(new Request(Source.FLATBED, 300, true, 2), () -> true)
                            .size());
        }
    }

    @Test
    void waitsForAScannerThatWarmsUp() throws DeviceException {
        refusals.addAll(List.of(503, 409));
        documents.add(JPEG);
        try (var scanner = open()) {
            assertEquals(1, scanner.scan(TWO_PAGES, () -> true).size());
        }
    }

    @Test
    void takesAwayTheJobThatADeadClientLeftBehind() throws DeviceException {
        for (String where : List.of("/eSCL/ScanJobs/3", "ScanJobs/3", "http://wrong.example:1/eSCL/ScanJobs/3/")) {
            requests.clear();
            jobs.addAll(List.of(where, "nowhere at all"));
            documents.add(JPEG);
            try (var scanner = EsclScanner.open(base(), Duration.ofMillis(50))) {
                assertFalse(requests.toString().contains("DELETE"), "never while it is opened");
                assertEquals(1, scanner.scan(TWO_PAGES, () -> true).size(), where);
            }
            assertTrue(requests.contains("DELETE /eSCL/ScanJobs/3"), requests.toString());
        }
    }

    @Test
    void leavesAJobAloneThatMovesOrIsDone() throws DeviceException {
        jobs.addAll(List.of("/eSCL/ScanJobs/3", "/eSCL/ScanJobs/done"));
        documents.add(JPEG);
        var busyFor = new AtomicInteger(5);
        onStatus = () -> {
            pagesOfOthers.incrementAndGet();
            if (busyFor.decrementAndGet() == 0) jobs.clear();
        };
        try (var scanner = EsclScanner.open(base(), Duration.ofMillis(50))) {
            assertEquals(1, scanner.scan(TWO_PAGES, () -> true).size());
        }
        assertEquals(
                List.of("DELETE /eSCL/ScanJobs/7"),
                requests.stream().filter(one -> one.startsWith("DELETE")).toList());
    }

    @Test
    void findsTheJobWhereverItIsSaidToBe() throws DeviceException {
        for (String where : List.of("ScanJobs/7", "/eSCL/ScanJobs/7/", "https://[fe80::1]:99/eSCL/ScanJobs/7")) {
            location = where;
            documents.add(JPEG);
            try (var scanner = open()) {
                assertEquals(1, scanner.scan(TWO_PAGES, () -> true).size(), where);
            }
        }
    }

    @Test
    void asksForNothingThatTheScannerDoesNotHave() throws DeviceException {
        abilities = """
                <c><Platen><MaxWidth>2550</MaxWidth><MaxHeight>3300</MaxHeight><ColorMode>Grayscale8</ColorMode>
                <DiscreteResolution><XResolution>75</XResolution></DiscreteResolution>
                <DiscreteResolution><XResolution>600</XResolution></DiscreteResolution></Platen></c>""";
        documents.add(JPEG);
        try (var scanner = open()) {
            assertEquals(List.of(Source.FLATBED), scanner.sources());
            assertEquals(
                    1,
                    scanner.scan(new Request(Source.FLATBED, 200, true, 1), () -> true)
                            .size());
        }
        assertTrue(order.contains("<pwg:Width>2480<"), order);
        assertTrue(order.contains("<pwg:Height>3300<"), order);
        assertTrue(order.contains("<scan:ColorMode>Grayscale8<"), order);
        assertTrue(order.contains("<scan:XResolution>600<"), order);
    }

    @Test
    void cutsOffTheZerosBehindAPage() throws DeviceException {
        documents.add(Arrays.copyOf(JPEG, JPEG.length + 5));
        try (var scanner = open()) {
            assertEquals(
                    JPEG.length, scanner.scan(TWO_PAGES, () -> true).getFirst().jpeg().length);
        }
    }

    @Test
    void refusesAPageThatIsCutShort() {
        documents.add(Arrays.copyOf(JPEG, JPEG.length - 2));
        assertEquals(new Garbled("page cut short"), fault());
        assertTrue(requests.contains("DELETE /eSCL/ScanJobs/7"));
    }

    @Test
    void refusesAPageWhoseConnectionBreaks() {
        documents.add("broken off");
        assertEquals(new Garbled("answer cut short"), fault());
    }

    @Test
    void tellsWhyNothingComes() {
        assertEquals(new NothingToScan(), fault());
        feeder = "ScannerAdfEmpty";
        assertEquals(new NothingToScan(), fault());
        feeder = "ScannerAdfJam";
        assertEquals(new PaperJam("feeder"), fault());
        feeder = "ScannerAdfDoorOpen";
        assertEquals(new CoverOpen(), fault());
    }

    @Test
    void readsNothingFromOutside() throws DeviceException {
        var document = EsclDocument.parse("<!DOCTYPE a><a><State>Idle</State></a>".getBytes(StandardCharsets.UTF_8));
        assertEquals("Idle", document.text("State").orElseThrow());
        byte[] outside =
                "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><a>&x;</a>".getBytes(StandardCharsets.UTF_8);
        assertThrows(DeviceException.class, () -> EsclDocument.parse(outside));
    }

    @Test
    void aScannerThatIsOffIsNotConnected() {
        URI base = base();
        server.stop(0);
        var thrown = assertThrows(DeviceException.class, () -> EsclScanner.open(base));
        assertEquals(new NotConnected(base.getAuthority()), thrown.fault());
    }

    private DeviceFault fault() {
        return assertThrows(DeviceException.class, () -> {
                    try (var scanner = open()) {
                        scanner.scan(TWO_PAGES, () -> true);
                    }
                })
                .fault();
    }

    private EsclScanner open() throws DeviceException {
        return EsclScanner.open(base());
    }

    private URI base() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/eSCL");
    }

    private void serve(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        requests.add(exchange.getRequestMethod() + " " + path);
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        switch (path) {
            case "/eSCL/ScannerCapabilities" -> text(exchange, abilities);
            case "/eSCL/ScannerStatus" -> {
                onStatus.run();
                text(exchange, status());
            }
            case "/eSCL/ScanJobs/3" -> {
                jobs.clear();
                answer(exchange, 200, new byte[0]);
            }
            case "/eSCL/ScanJobs" -> {
                order = body;
                Integer refusal = refusals.poll();
                exchange.getResponseHeaders().add("Location", location);
                answer(exchange, refusal == null ? 201 : refusal, new byte[0]);
            }
            case "/eSCL/ScanJobs/7/NextDocument" -> document(exchange);
            default -> answer(exchange, 200, new byte[0]);
        }
    }

    private String status() {
        String list = jobs.stream().map(this::job).collect(Collectors.joining());
        return "<c><State>" + (jobs.isEmpty() ? "Idle" : "Processing") + "</State><AdfState>" + feeder
                + "</AdfState><Jobs>" + list + "</Jobs></c>";
    }

    private String job(String where) {
        return "<JobInfo><JobUri>" + where + "</JobUri><Age>" + requests.size() + "</Age><ImagesCompleted>"
                + pagesOfOthers + "</ImagesCompleted><JobState>"
                + (where.endsWith("done") ? "Completed" : "Processing") + "</JobState></JobInfo>";
    }

    private void document(HttpExchange exchange) throws IOException {
        switch (documents.poll()) {
            case null -> answer(exchange, 404, new byte[0]);
            case Integer code -> answer(exchange, code, new byte[0]);
            case byte[] jpeg -> answer(exchange, 200, jpeg);
            default -> {
                exchange.sendResponseHeaders(200, 1000);
                exchange.getResponseBody().write(JPEG);
                exchange.getResponseBody().flush();
                throw new IOException("the cable was pulled");
            }
        }
    }

    private static void text(HttpExchange exchange, String xml) throws IOException {
        answer(exchange, 200, xml.getBytes(StandardCharsets.UTF_8));
    }

    private static void answer(HttpExchange exchange, int code, byte[] body) throws IOException {
        exchange.sendResponseHeaders(code, body.length == 0 ? -1 : body.length);
        if (body.length > 0) exchange.getResponseBody().write(body);
        exchange.close();
    }
}
