// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.visit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tongban.kiosk.casework.Digests;
import org.tongban.kiosk.casework.InMemoryCases;
import org.tongban.kiosk.casework.InMemoryVault;
import org.tongban.kiosk.casework.Material;
import org.tongban.kiosk.casework.SavedCase;
import org.tongban.kiosk.casework.StorageFullException;
import org.tongban.kiosk.casework.Submission;
import org.tongban.kiosk.catalog.Catalogs;
import org.tongban.paper.Strokes;
import org.tongban.paper.Strokes.Point;
import org.tongban.paper.Strokes.Stroke;
import org.tongban.paper.TongbanPapers;

class HandoverTest {
    private static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");

    private final TongbanPapers papers = new TongbanPapers(Clock.fixed(NOW, ZoneOffset.UTC));
    private final InMemoryVault vault = new InMemoryVault();
    private final InMemoryCases cases = new InMemoryCases(vault, Clock.fixed(NOW, ZoneOffset.UTC));
    private final Handover handover = new Handover(papers, vault, cases);
    private final byte[] form = papers.formPdf(new org.tongban.paper.FormData(
            "申请表", "", List.of(), List.of(), "我承诺。", "申请人签字", java.time.LocalDate.of(2026, 11, 23)));

    private HandedIn handedIn() {
        Visit visit = new Visit();
        visit.choose(Catalogs.packaged().items().getFirst());
        visit.identify(JourneyTest.identity("王秀英", "590102194303080028"));
        Strokes strokes =
                new Strokes(960, 400, List.of(new Stroke(List.of(new Point(1, 1, 0), new Point(90, 60, 40)))));
        HandedIn frozen = HandedIn.of(visit, Optional.empty(), form, strokes, NOW);
        return new HandedIn(
                frozen.caseId(),
                frozen.item(),
                frozen.applicant(),
                frozen.agent(),
                frozen.answers(),
                frozen.sources(),
                List.of(),
                form,
                strokes,
                NOW);
    }

    @Test
    void whatWasShownForSigningIsWhatIsHashedAndKept() {
        HandedIn handedIn = handedIn();
        Submission saved = handover.submit(handedIn).submission();
        Material signed = saved.materials().getFirst();
        assertEquals(Material.SIGNED_FORM, signed.code());
        assertEquals(Digests.sha256Hex(form), saved.signature().documentSha256());
        assertArrayEquals(form, vault.get(handedIn.caseId(), signed.materialId()));
        assertEquals(
                List.of(Material.SIGNED_FORM, Material.SIGNATURE_STROKES),
                saved.materials().stream().map(Material::code).toList());
    }

    @Test
    void theStrokesNameTheDocumentTheyWereMadeOn() throws IOException {
        HandedIn handedIn = handedIn();
        Submission saved = handover.submit(handedIn).submission();
        Material strokes = saved.materials().getLast();
        assertEquals(strokes.sha256(), saved.signature().strokesSha256());
        byte[] pdf = vault.get(handedIn.caseId(), strokes.materialId());
        assertEquals("%PDF", new String(pdf, 0, 4, StandardCharsets.US_ASCII));
    }

    @Test
    void aFullDiskLeavesNothingBehindAndTheSameVisitCanBeHandedInAgain() {
        HandedIn handedIn = handedIn();
        vault.leaveRoomFor(1);
        assertThrows(StorageFullException.class, () -> handover.submit(handedIn));
        assertTrue(vault.isEmpty());
        vault.leaveRoomFor(9);
        SavedCase saved = handover.submit(handedIn);
        assertEquals(saved, handover.submit(handedIn));
        assertEquals(1, cases.all().size());
    }

    /// The same visit with one scanned page.
    private HandedIn withPage(HandedIn other, byte[] page) {
        return new HandedIn(
                other.caseId(),
                other.item(),
                other.applicant(),
                other.agent(),
                other.answers(),
                other.sources(),
                List.of(new HandedIn.Scan(other.item().materials().getFirst(), List.of(page))),
                form,
                other.strokes(),
                NOW);
    }

    private static byte[] page(int shade) throws IOException {
        var picture = new java.awt.image.BufferedImage(60, 80, java.awt.image.BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, shade);
        var out = new java.io.ByteArrayOutputStream();
        javax.imageio.ImageIO.write(picture, "jpeg", out);
        return out.toByteArray();
    }

    @Test
    void whatWasSealedWhileThePersonReadsIsHandedInAsItIs() throws IOException {
        HandedIn handedIn = withPage(handedIn(), page(1));
        handover.prepare(handedIn.caseId(), handedIn.scans(), handedIn.item().name(), form);
        vault.leaveRoomFor(1);
        Submission saved = handover.submit(handedIn).submission();
        assertEquals(3, saved.materials().size(), "only the strokes are new");
        handover.end(handedIn.caseId());
        saved.materials()
                .forEach(one ->
                        assertEquals(one.sha256(), Digests.sha256Hex(vault.get(handedIn.caseId(), one.materialId()))));
    }

    @Test
    void aPageThatWasRedoneIsForgottenAndTheNewOneIsHandedIn() throws IOException {
        HandedIn first = withPage(handedIn(), page(1));
        handover.prepare(first.caseId(), first.scans(), first.item().name(), form);
        HandedIn second = withPage(first, page(0xFFFFFF));
        handover.prepare(second.caseId(), second.scans(), second.item().name(), form);
        assertEquals(2, vault.size(), "nothing of the first page is left");
        HandedIn third = withPage(first, page(0x808080));
        Submission saved = handover.submit(third).submission();
        assertEquals(
                Digests.sha256Hex(third.scans().getFirst().jpegs().getFirst()),
                saved.materials().getFirst().pageSha256().getFirst());
    }

    @Test
    void whatWasSealedGoesWithAVisitThatEnds() throws IOException {
        HandedIn handedIn = withPage(handedIn(), page(1));
        handover.prepare(handedIn.caseId(), handedIn.scans(), handedIn.item().name(), form);
        handover.end(handedIn.caseId());
        assertTrue(vault.isEmpty());
        handover.prepare(handedIn.caseId(), handedIn.scans(), handedIn.item().name(), form);
        assertTrue(vault.isEmpty(), "what comes late seals nothing any more");
    }
}
