// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.tongban.device.DeviceFault;
import org.tongban.device.DeviceId;
import org.tongban.device.Supervisor;
import org.tongban.device.page.PagePrinter;
import org.tongban.device.receipt.ReceiptPrinter;
import org.tongban.device.receipt.ReceiptPrinter.Outcome;
import org.tongban.device.receipt.Slip;
import org.tongban.kiosk.casework.InMemoryJournal;
import org.tongban.paper.TongbanPapers;
import org.tongban.paper.template.Paper;
import org.tongban.paper.template.PaperFields;
import org.tongban.paper.template.Print;

/// Which printer a paper comes out of, and what is said when one does not.
@Timeout(60)
final class LoosePapersTest {
    private final Clock clock = Clock.systemUTC();
    private final InMemoryJournal journal = new InMemoryJournal();
    private final Roll roll = new Roll();
    private final Tray tray = new Tray();
    private final Supervisor<ReceiptPrinter> rollPrinter = Supervisor.start(new DeviceId("roll"), () -> roll, clock);
    private final Supervisor<PagePrinter> trayPrinter = Supervisor.start(new DeviceId("tray"), () -> tray, clock);

    @AfterEach
    void close() {
        rollPrinter.close();
        trayPrinter.close();
    }

    @Test
    void aPageGoesOntoSheetsWhereThereAreSome() throws Exception {
        assertEquals(new Outcome.Printed(true), printed(Optional.of(trayPrinter), Paper.ONE_TIME_NOTICE, guide(3)));
        assertTrue(new String(tray.jobs.getFirst().pdf(), StandardCharsets.ISO_8859_1).startsWith("%PDF"));
        assertEquals(List.of(), roll.slips);
        assertEquals(List.of("SLIP_PRINTED"), kinds());
    }

    @Test
    void theRollStepsInForATrayWithoutSheetsAndWhereThereIsNone() throws Exception {
        tray.outcome = new Outcome.NotPrinted(new DeviceFault.PaperOut());
        assertEquals(new Outcome.Printed(true), printed(Optional.of(trayPrinter), Paper.ONE_TIME_NOTICE, guide(3)));
        assertEquals(List.of("SLIP_NOT_PRINTED", "SLIP_PRINTED"), kinds());
        printed(Optional.empty(), Paper.ONE_TIME_NOTICE, guide(3));
        assertEquals(2, roll.slips.size());
        assertEquals(roll.slips.getFirst().parts(), roll.slips.getLast().parts());
    }

    @Test
    void whatMayHaveComeOutIsNotPrintedTwice() throws Exception {
        tray.outcome = new Outcome.Unknown(new DeviceFault.Broken("gone"));
        assertInstanceOf(Outcome.Unknown.class, printed(Optional.of(trayPrinter), Paper.ONE_TIME_NOTICE, guide(3)));
        tray.breaksOff = true;
        assertInstanceOf(Outcome.Unknown.class, printed(Optional.of(trayPrinter), Paper.ONE_TIME_NOTICE, guide(3)));
        assertEquals(List.of(), roll.slips);
    }

    @Test
    void aLongSlipComesInCountedPagesAndStopsAtTheOneThatIsMissing() throws Exception {
        PaperFields many = guide(150);
        assertEquals(new Outcome.Printed(true), printed(Optional.empty(), Paper.ONE_TIME_NOTICE, many));
        int pages = roll.slips.size();
        assertTrue(pages > 2, "pages: " + pages);
        for (int page = 1; page <= pages; page++) {
            Slip slip = roll.slips.get(page - 1);
            assertEquals(
                    "第 " + page + " 页，共 " + pages + " 页",
                    ((Slip.Text) slip.parts().getFirst()).text());
            assertInstanceOf(Slip.Cut.class, slip.parts().getLast());
            assertTrue(slip.id().length() <= 36, slip.id());
        }
        roll.slips.clear();
        roll.failsAt = 2;
        assertInstanceOf(Outcome.NotPrinted.class, printed(Optional.empty(), Paper.ONE_TIME_NOTICE, many));
        assertEquals(2, roll.slips.size());
    }

    @Test
    void whatIsSignedByHandNeedsSheets() {
        assertFalse(papers(Optional.empty()).canPrint(Paper.APPLICATION_FORM));
        assertTrue(papers(Optional.of(trayPrinter)).canPrint(Paper.APPLICATION_FORM));
        assertTrue(papers(Optional.empty()).canPrint(Paper.UNSENT_LIST));
    }

    private List<String> kinds() {
        return journal.entries().stream().map(InMemoryJournal.Entry::kind).toList();
    }

    private static PaperFields guide(int materials) {
        return PaperFields.none()
                .with("item.name", "高龄津贴申领")
                .with(
                        "materials",
                        IntStream.range(0, materials)
                                .mapToObj(at -> PaperFields.none()
                                        .with("name", "材料 " + at)
                                        .with("need", "原件 1 份"))
                                .toList());
    }

    private LoosePapers papers(Optional<Supervisor<PagePrinter>> sheets) {
        return new LoosePapers(new SlipOut(rollPrinter), sheets, journal, new TongbanPapers(clock), PaperFields::none);
    }

    private Outcome printed(Optional<Supervisor<PagePrinter>> sheets, Paper paper, PaperFields fields)
            throws Exception {
        CompletableFuture<Outcome> outcome = new CompletableFuture<>();
        papers(sheets).print(paper, fields, Print.NORMAL, outcome::complete);
        return outcome.get(30, TimeUnit.SECONDS);
    }
}
