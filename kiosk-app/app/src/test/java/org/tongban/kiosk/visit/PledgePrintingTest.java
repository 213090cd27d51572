// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.visit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.tongban.device.DeviceFault;
import org.tongban.device.DeviceId;
import org.tongban.device.Supervisor;
import org.tongban.device.page.PagePrinter;
import org.tongban.device.receipt.ReceiptPrinter;
import org.tongban.device.receipt.ReceiptPrinter.Outcome;
import org.tongban.kiosk.casework.Digests;
import org.tongban.kiosk.casework.InMemoryCases;
import org.tongban.kiosk.casework.InMemoryJournal;
import org.tongban.kiosk.casework.InMemoryPrints;
import org.tongban.kiosk.casework.InMemoryVault;
import org.tongban.kiosk.casework.Manifest;
import org.tongban.kiosk.casework.Material;
import org.tongban.kiosk.casework.PrintJournal;
import org.tongban.kiosk.casework.SavedCase;
import org.tongban.kiosk.casework.WorkingDays;
import org.tongban.kiosk.screen.sign.Letters;
import org.tongban.paper.Strokes;
import org.tongban.paper.Strokes.Point;
import org.tongban.paper.Strokes.Stroke;
import org.tongban.paper.TongbanPapers;
import org.tongban.paper.template.PaperFields;
import org.tongban.paper.template.Print;

/// From a promise to the letter in the hand: sealed with the case, under its own digest, on sheets or on the roll.
@Timeout(60)
final class PledgePrintingTest {
    private static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");
    private static final LocalDate DUE = LocalDate.of(2026, 12, 21);

    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private final InMemoryVault vault = new InMemoryVault();
    private final InMemoryCases cases = new InMemoryCases(vault, clock);
    private final InMemoryPrints prints = new InMemoryPrints();
    private final TongbanPapers papers = new TongbanPapers(clock);
    private final Handover handover = new Handover(papers, vault, cases);
    private final Roll roll = new Roll();
    private final Tray tray = new Tray();
    private final Supervisor<ReceiptPrinter> rollPrinter =
            Supervisor.start(new DeviceId("roll"), () -> roll, Clock.systemUTC());
    private final Supervisor<PagePrinter> trayPrinter =
            Supervisor.start(new DeviceId("tray"), () -> tray, Clock.systemUTC());
    private final SavedCase saved = handover.submit(promised());

    @AfterEach
    void close() {
        rollPrinter.close();
        trayPrinter.close();
    }

    private HandedIn promised() {
        Visit visit = Promising.visit(JourneyTest.identity("王小明", "590102197001020014"));
        visit.promise(Promising.report());
        List<Promised> owed = new Promises(WorkingDays.plain()).of(visit, LocalDate.ofInstant(NOW, ZoneOffset.UTC));
        Strokes strokes =
                new Strokes(960, 400, List.of(new Stroke(List.of(new Point(90, 60, 0), new Point(500, 300, 40)))));
        byte[] form = papers.formPdf(new org.tongban.paper.FormData(
                "申请表", "", List.of(), List.of(), "以上属实。", "申请人签字", LocalDate.of(2026, 11, 23)));
        return HandedIn.of(visit, Letters.of(visit, owed), form, strokes, NOW);
    }

    @Test
    void thePromiseIsAMaterialWithItsDayAndItsFileIsTheSignedLetter() {
        List<Material> promises = saved.submission().materials().stream()
                .filter(Material::isPromise)
                .toList();
        assertEquals(1, promises.size());
        Material promise = promises.getFirst();
        assertEquals("REPORT", promise.code());
        assertEquals("COMMITMENT", promise.source());
        assertEquals(Optional.of(DUE), promise.dueDate());
        byte[] letter = vault.get(saved.caseId(), promise.materialId());
        assertEquals(promise.sha256(), Digests.sha256Hex(letter));
        String text = papers.text(letter).replaceAll("\\s", "");
        for (String said : List.of("承诺书", "告知承诺", "最晚2026年12月21日补交“卫生检测或评价报告”", "撤销许可", "590102197001020014")) {
            assertTrue(text.contains(said), said + " in " + text);
        }
        String manifest = new String(
                new Manifest(
                                new Manifest.Origin("T-1", "590102-ZWZX-01", ZoneOffset.UTC),
                                new Manifest.Numbers(
                                        saved.localNumber(), saved.queryCode(), 1, NOW, OptionalLong.empty()))
                        .bytes(saved.submission()),
                StandardCharsets.UTF_8);
        assertTrue(manifest.contains("\"code\":\"REPORT\",\"dueDate\":\"2026-12-21\""), manifest);
        assertEquals(saved, handover.submit(promised(saved)), "handed in again, nothing is promised twice");
        assertEquals(1, cases.all().size());
    }

    private HandedIn promised(SavedCase before) {
        HandedIn again = promised();
        return new HandedIn(
                before.caseId(),
                again.item(),
                again.applicant(),
                again.agent(),
                again.answers(),
                again.sources(),
                again.scans(),
                again.pledge(),
                again.formPdf(),
                again.strokes(),
                again.signedAt(),
                again.together());
    }

    @Test
    void whereThereAreSheetsTheSignedLetterItselfComesOut() throws Exception {
        assertEquals(new Outcome.Printed(true), printed(Optional.of(trayPrinter)));
        assertArrayEquals(
                printing(Optional.empty()).letter(saved), tray.jobs.getFirst().pdf());
        assertEquals(List.of(), roll.slips);
        assertEquals(List.of("pledge PRINTED"), journalled());
    }

    @Test
    void theRollSaysWhatIsOwedWhereThereAreNoneOrTheyRanOut() throws Exception {
        assertEquals(new Outcome.Printed(true), printed(Optional.empty()));
        tray.outcome = new Outcome.NotPrinted(new DeviceFault.PaperOut());
        assertEquals(new Outcome.Printed(true), printed(Optional.of(trayPrinter)));
        assertEquals(2, roll.slips.size());
        String slip = roll.slips.getFirst().parts().toString();
        assertTrue(slip.contains("卫生检测或评价报告") && slip.contains("2026 年 12 月 21 日") && slip.contains("撤销许可"), slip);
        assertTrue(!slip.contains("590102197001020014") && !slip.contains("王小明"), "nothing unmasked on a slip");
        assertEquals(List.of("pledge-slip PRINTED", "pledge NOT_PRINTED", "pledge-slip PRINTED"), journalled());
        assertTrue(prints.printsOf(saved.caseId()).stream().noneMatch(PrintJournal.Print::isProof));
    }

    @Test
    void whatMayHaveComeOutIsNotPrintedTwice() throws Exception {
        tray.outcome = new Outcome.Unknown(new DeviceFault.Broken("gone"));
        assertInstanceOf(Outcome.Unknown.class, printed(Optional.of(trayPrinter)));
        assertEquals(List.of(), roll.slips);
    }

    @Test
    void theReceiptNamesWhatIsStillToBeBrought() {
        var mapper = new ReceiptMapper(
                org.tongban.kiosk.catalog.Catalogs.packaged().hall(),
                new TerminalProfile("310217", "3 号机", "", "", "", ""),
                ZoneOffset.UTC);
        var receipt = mapper.receipt(saved, 0);
        assertEquals(DUE, receipt.owed().getFirst().until());
        assertTrue(receipt.materials().stream().noneMatch(one -> one.name().equals("卫生检测或评价报告")));
        String slip = papers.receiptSlip(receipt).parts().toString();
        assertTrue(slip.contains("还要补交") && slip.contains("2026 年 12 月 21 日"), slip);
    }

    private List<String> journalled() {
        return prints.printsOf(saved.caseId()).stream()
                .map(print -> print.document() + " " + print.state())
                .toList();
    }

    private PledgePrinting printing(Optional<Supervisor<PagePrinter>> sheets) {
        var out = new PledgePrinting.Out(new SlipOut(rollPrinter), sheets, prints, new InMemoryJournal());
        return new PledgePrinting(
                out,
                vault,
                papers,
                () -> PaperFields.none().with("hall.name", "示例区政务服务中心"),
                _ -> Optional.of(Promising.item()));
    }

    private Outcome printed(Optional<Supervisor<PagePrinter>> sheets) throws Exception {
        CompletableFuture<Outcome> outcome = new CompletableFuture<>();
        printing(sheets).print(saved, Print.NORMAL, outcome::complete);
        return outcome.get(30, TimeUnit.SECONDS);
    }
}
