// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.page;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongban.device.DeviceFault.Broken;
import org.tongban.device.page.PagePrinter.Job;
import org.tongban.device.receipt.ReceiptPrinter.Outcome;

/// A printer behind a real CUPS queue.
final class CupsQueueTest {
    private static final Job JOB = new Job("job-1", "%PDF-1.4 a paper\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));
    private static final IppPatience PATIENT = patience(Duration.ofMinutes(3));

    @TempDir
    private Path printerFolder;

    @TempDir
    private Path serverFolder;

    private static IppPatience patience(Duration job) {
        Duration minute = Duration.ofSeconds(60);
        return new IppPatience(minute, minute, job, minute, minute, Duration.ofMillis(100));
    }

    @Test
    void printsThroughAQueueAndTakesBackWhatTheQueueCannotPassOn() throws Exception {
        try (var there = new Ippeveprinter(printerFolder);
                var cups = new CupsServer(serverFolder)) {
            cups.run("lpadmin", "-p", "Hall", "-E", "-v", there.address().toString(), "-m", "raw");
            try (var printer = IppPagePrinter.open(cups.queue("Hall"), PATIENT)) {
                assertTrue(printer.abilities().confirmsJobs(), "CUPS waits for this printer's word");
                assertEquals(new Outcome.Printed(true), printer.print(JOB, () -> true));
                assertArrayEquals(JOB.pdf(), Files.readAllBytes(there.printed()));
                cups.run("cupsdisable", "Hall");
                assertEquals(new Outcome.NotPrinted(new Broken("paused")), printer.print(JOB, () -> true));
                cups.run("cupsenable", "Hall");
            }
            Files.delete(there.printed());
            there.plugOut();
            try (var printer = IppPagePrinter.open(cups.queue("Hall"), patience(Duration.ofSeconds(2)))) {
                assertEquals(new Outcome.NotPrinted(new Broken("taken back")), printer.print(JOB, () -> true));
            }
            there.plugIn();
            try (var printer = IppPagePrinter.open(cups.queue("Hall"), PATIENT)) {
                assertTrue(Files.notExists(there.printed()), "the paper that was given up does not come out later");
                assertEquals(new Outcome.Printed(true), printer.print(JOB, () -> true));
            }
        }
    }
}
