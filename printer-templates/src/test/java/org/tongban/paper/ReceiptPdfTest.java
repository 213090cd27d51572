// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Test;
import org.tongban.device.receipt.Slip;
import org.tongban.paper.ReceiptData.MaterialLine;

class ReceiptPdfTest {
    private final Papers papers = new TongbanPapers(Samples.CLOCK);

    @Test
    void saysExactlyWhatTheSlipSays() {
        for (ReceiptData data : List.of(Samples.saved(), Samples.delivered())) {
            String expected = papers.receiptSlip(data).parts().stream()
                    .map(ReceiptPdfTest::words)
                    .reduce("", String::concat);
            assertEquals(Samples.packed(expected), Samples.packed(Samples.text(papers.receiptPdf(data))));
        }
    }

    @Test
    void isOnePageEvenWithManyMaterials() {
        ReceiptData many = withMaterials(60);
        byte[] pdf = papers.receiptPdf(many);
        assertEquals(1, papers.pages(pdf));
        assertTrue(Samples.packed(Samples.text(pdf)).contains("60.第60份材料，1页"));
    }

    @Test
    void embedsSubsetsOnly() throws IOException {
        byte[] pdf = papers.receiptPdf(Samples.saved());
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var resources = document.getPage(0).getResources();
            for (COSName name : resources.getFontNames()) {
                PDFont font = resources.getFont(name);
                assertTrue(font.isEmbedded(), font.getName());
                assertTrue(font.getName().matches("[A-Z]{6}\\+NotoSansSC-(Regular|Bold)"), font.getName());
            }
        }
        assertTrue(pdf.length < 150_000, "bytes: " + pdf.length);
    }

    @Test
    void keepsThePersonOutOfTheMetadata() throws IOException {
        try (PDDocument document = Loader.loadPDF(papers.receiptPdf(Samples.saved()))) {
            PDDocumentInformation about = document.getDocumentInformation();
            assertEquals("材料提交凭证（本机保存，未送达）", about.getTitle());
            assertNull(about.getAuthor());
            assertNull(about.getSubject());
            assertFalse(about.getCOSObject().toString().contains("王"));
        }
    }

    private static ReceiptData withMaterials(int count) {
        ReceiptData some = Samples.saved();
        return new ReceiptData(
                some.delivery(),
                some.hallName(),
                some.terminalName(),
                some.localNumber(),
                some.caseNumber(),
                some.itemName(),
                some.department(),
                some.applicantMasked(),
                some.documentNumberMasked(),
                some.agentMasked(),
                IntStream.rangeClosed(1, count)
                        .mapToObj(i -> new MaterialLine("第 " + i + " 份材料", 1))
                        .toList(),
                some.owed(),
                some.savedAt(),
                some.deliveredAt(),
                some.queryCode(),
                some.qrContent(),
                some.windowPhone(),
                some.reprint());
    }

    private static String words(Slip.Part part) {
        return switch (part) {
            case Slip.Text text -> text.text();
            case Slip.Row row -> row.label() + row.value();
            case Slip.Cells cells -> cells.first() + cells.second() + cells.third();
            case Slip.Bars bars -> bars.content();
            case Slip.Rule _, Slip.Qr _, Slip.Feed _, Slip.Cut _ -> "";
        };
    }
}
