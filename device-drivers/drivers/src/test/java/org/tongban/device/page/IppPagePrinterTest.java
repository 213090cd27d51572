// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.page;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongban.device.DeviceException;
import org.tongban.device.DeviceFault;
import org.tongban.device.DeviceFault.Broken;
import org.tongban.device.DeviceFault.Busy;
import org.tongban.device.DeviceFault.NotConnected;
import org.tongban.device.DeviceFault.PaperJam;
import org.tongban.device.DeviceFault.PaperOut;
import org.tongban.device.page.IppRequest.Operation;
import org.tongban.device.page.PagePrinter.Job;
import org.tongban.device.page.PagePrinter.Paper;
import org.tongban.device.receipt.ReceiptPrinter.Outcome;

/// Against CUPS' own printer.
final class IppPagePrinterTest {
    private static final byte[] PDF = "%PDF-1.4 a paper\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    private static final IppPatience PATIENT = patience(Duration.ofSeconds(60), Duration.ofMinutes(3));
    private static final IppPatience SHORT = patience(Duration.ofMillis(600), Duration.ofMinutes(3));

    @TempDir
    private Path folder;

    private final AtomicInteger jobs = new AtomicInteger();
    private Ippeveprinter there;

    private static IppPatience patience(Duration short1, Duration job) {
        return new IppPatience(
                Duration.ofSeconds(60), short1, job, short1, Duration.ofSeconds(60), Duration.ofMillis(100));
    }

    @BeforeEach
    void plugIn() throws Exception {
        there = new Ippeveprinter(folder);
    }

    @AfterEach
    void plugOut() {
        if (there != null) there.close();
    }

    @Test
    void printsTheVeryFileAndTellsTwoTraysApart() throws Exception {
        try (var printer = open(PATIENT)) {
            assertTrue(printer.abilities().confirmsJobs());
            assertEquals("Example Printer", printer.abilities().model());
            assertTrue(printer.serialNumber().orElseThrow().startsWith("urn:uuid:"));
            assertEquals(new Outcome.Printed(true), print(printer));
            assertArrayEquals(PDF, Files.readAllBytes(there.printed()));
            there.paper(0, 25);
            assertEquals(Paper.LOW, printer.paper(), "one of two trays is empty");
            there.paper(0, 0);
            assertEquals(
                    new PaperOut(),
                    assertThrows(DeviceException.class, printer::paper).fault());
            Files.delete(there.printed());
            assertEquals(new Outcome.NotPrinted(new PaperOut()), print(printer));
            assertTrue(Files.notExists(there.printed()), "nothing was sent");
            there.paper(250, 25);
            assertEquals(Paper.PRESENT, printer.paper());
        }
    }

    /// Sheets that a citizen has left for lost must not come out when somebody mends the printer.
    @Test
    void takesBackAJobThatIsStuckOrThatNobodyWants() throws Exception {
        there.mechanism("echo 'STATE: +media-jam' >&2; sleep 2; echo 'STATE: -media-jam' >&2; sleep 1; exit 1");
        try (var printer = open(SHORT)) {
            assertEquals(new Outcome.NotPrinted(new PaperJam("printer")), print(printer));
        }
        there.mechanism("sleep 2");
        var wanted = new AtomicBoolean(true);
        try (var printer = open(PATIENT)) {
            CompletableFuture<Outcome> printing =
                    CompletableFuture.supplyAsync(() -> printer.print(job(), wanted::get));
            try (var other = open(SHORT)) {
                awaitFile();
                assertEquals(new Outcome.NotPrinted(new Busy()), print(other), "one job at a time");
            }
            wanted.set(false);
            assertEquals(new Outcome.NotPrinted(new Broken("taken back")), printing.get());
        }
    }

    @Test
    void saysThatAPrinterFailedOrIsGone() throws Exception {
        there.mechanism("exit 1");
        try (var printer = open(PATIENT)) {
            assertEquals(new Outcome.NotPrinted(new Broken("job aborted")), print(printer));
        }
        there.mechanism("sleep 30");
        Files.deleteIfExists(there.printed());
        try (var printer = open(patience(Duration.ofSeconds(60), Duration.ofSeconds(2)))) {
            CompletableFuture<Outcome> printing = CompletableFuture.supplyAsync(() -> print(printer));
            awaitFile();
            there.plugOut();
            // Its last word was that it prints; the sheets may lie in the tray.
            assertEquals(new Outcome.Unknown(gone()), printing.get());
            assertEquals(gone(), faultOfOpening(there.address()));
            there.mechanism("");
            there.plugIn();
        }
        try (var printer = open(PATIENT)) {
            assertEquals(new Outcome.Printed(true), print(printer), "it came back by itself");
        }
        assertEquals(
                new NotConnected("no such printer or job there"),
                faultOfOpening(URI.create("ipp://localhost:" + there.port() + "/ipp/elsewhere")));
    }

    /// The printer has the file and says so, and its word is lost on the way.
    @Test
    void looksForAJobWhoseTicketWasLost() throws Exception {
        try (var cable = new LossyCable(there.port());
                var printer = IppPagePrinter.open(cable.address(), PATIENT)) {
            cable.loseTheAnswerTo(Operation.PRINT_JOB);
            assertEquals(new Outcome.Printed(true), print(printer));
            assertArrayEquals(PDF, Files.readAllBytes(there.printed()));
            there.mechanism("sleep 1");
            cable.loseTheAnswerTo(Operation.PRINT_JOB);
            assertEquals(new Outcome.Printed(true), print(printer), "also while it is still printing");
        }
    }

    private DeviceFault gone() {
        return new NotConnected("localhost:" + there.port());
    }

    private static DeviceFault faultOfOpening(URI address) {
        return assertThrows(DeviceException.class, () -> IppPagePrinter.open(address))
                .fault();
    }

    private IppPagePrinter open(IppPatience patience) throws DeviceException {
        return IppPagePrinter.open(there.address(), patience);
    }

    private Outcome print(IppPagePrinter printer) {
        return printer.print(job(), () -> true);
    }

    private Job job() {
        return new Job("job-" + jobs.incrementAndGet(), PDF);
    }

    private void awaitFile() throws IOException {
        for (long end = System.nanoTime() + 60_000_000_000L; !Files.exists(there.printed()); ) {
            assertTrue(System.nanoTime() < end, "the printer gets no file");
            Thread.onSpinWait();
        }
    }
}
