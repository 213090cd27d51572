// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongban.device.page.IppPagePrinter;
import org.tongban.kiosk.casework.CaseId;
import org.tongban.kiosk.casework.InMemoryPrints;
import org.tongban.kiosk.casework.PrintJournal.Print;
import org.tongban.kiosk.visit.PagePrinting;

/// Papers on A4: the technician's commands, and what the print journal says of a form.
class PagePrintingTest {
    private final StringWriter said = new StringWriter();
    private PageOnTheWire printer;

    @TempDir
    Path folder;

    @BeforeEach
    void start() throws IOException {
        printer = new PageOnTheWire();
    }

    @AfterEach
    void stop() {
        printer.close();
    }

    @Test
    void tellsAndTriesAPrinter() {
        String address = printer.address();
        assertEquals(0, run("devices", "probe", "--json", "--port", address));
        assertEquals(0, run("devices", "print-test", "--json", "--port", address));
        assertEquals(0, run("devices", "test", "--json", "--port", address));
        printer.reason("media-empty-error");
        assertEquals(30, run("devices", "print-test", "--json", "--port", address));
        assertEquals(2, run("devices", "probe", "--json", "--port", "ipp:nowhere"));
        assertEquals("""
                {"kind":"PAGE_PRINTER","address":"%1$s","status":"ONLINE","model":"Example A4","confirmsJobs":true,\
                "paper":"PRESENT"}
                {"outcome":"PRINTED"}
                {"id":"page-printer","kind":"PAGE_PRINTER","passed":true,"steps":[{"step":"probe","passed":true,\
                "kind":"PAGE_PRINTER","address":"%1$s","status":"ONLINE","model":"Example A4","confirmsJobs":true,\
                "paper":"PRESENT"},{"step":"work","passed":true,"outcome":"PRINTED"}]}
                {"fault":"PAPER_OUT","hint":"STAFF","detail":""}
                {"fault":"USAGE","hint":"SERVICE","detail":"expected ipp://HOST[:PORT]/PATH, got: ipp:nowhere"}
                """.formatted(address), said.toString());
        assertEquals(2, printer.printed().size());
    }

    @Test
    void printsASampleOfAPageOnThePrinterOfTheSettings() throws IOException {
        String settings = Files.writeString(
                        folder.resolve("kiosk.properties"), """
                data=%s
                terminal.id=T-001
                terminal.number=310217
                reader=/dev/no-such-port
                printer=/dev/no-such-port
                scanner=http://127.0.0.1:9/eSCL
                platform.base-url=https://platform.example/v1
                platform.files-url=https://platform.example/files/
                demonstration=true
                printer.a4=%s
                """.formatted(folder, printer.address()))
                .toString();
        assertEquals(0, run("--settings", settings, "paper", "print", "pledge"));
        assertTrue(said.toString().contains("printed: the printer said so"), said::toString);
        assertEquals(1, printer.printed().size());
        assertEquals(0, run("--settings", settings, "devices", "list", "--json"));
        assertTrue(said.toString().contains("\"id\":\"page-printer\""), said::toString);
        printer.endsAs(8);
        assertEquals(1, run("--settings", settings, "paper", "print", "pledge", "--large"));
        assertTrue(said.toString().contains("not printed: Broken[code=job aborted]"), said::toString);
    }

    @Test
    void theJournalSaysWhatBecameOfAForm() throws Exception {
        var journal = new InMemoryPrints();
        var printing = new PagePrinting(journal, (_, _, _) -> {});
        CaseId caseId = CaseId.fresh();
        byte[] pdf = "%PDF-1.4\n%%EOF\n".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        try (var device = IppPagePrinter.open(URI.create(printer.address()))) {
            printing.print(device, caseId, "signed-form", pdf, () -> true);
            printer.reason("cover-open");
            printing.print(device, caseId, "signed-form", pdf, () -> true);
            printer.close();
            printing.print(device, caseId, "signed-form", pdf, () -> true);
        }
        assertEquals(
                List.of("PRINTED ", "NOT_PRINTED CoverOpen", "NOT_PRINTED NotConnected"),
                journal.printsOf(caseId).stream().map(PagePrintingTest::words).toList());
    }

    private static String words(Print print) {
        return print.state() + " " + print.why();
    }

    private int run(String... words) {
        return Tongbanctl.line()
                .setOut(new PrintWriter(said, true))
                .setErr(new PrintWriter(said, true))
                .execute(words);
    }
}
