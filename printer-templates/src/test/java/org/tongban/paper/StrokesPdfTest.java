// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.paper;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.junit.jupiter.api.Test;

class StrokesPdfTest {
    private final Papers papers = new TongbanPapers(Samples.CLOCK);

    @Test
    void namesTheDocumentThatWasSigned() {
        String text = Samples.packed(Samples.text(papers.strokesPdf(Samples.strokes(), Samples.DIGEST)));
        assertEquals("所签文件的SHA-256摘要" + Samples.DIGEST, text);
    }

    @Test
    void carriesTheStrokesWithTheirTimes() throws IOException {
        assertEquals("""
                {"documentSha256":"%s","width":1000.0,"height":400.0,"strokes":[\
                [[150.0,140.0,0],[260.0,128.0,16],[300.0,120.0,33]],\
                [[210.0,130.0,300],[215.0,200.0,320],[208.0,300.0,350]],\
                [[600.0,220.0,900]]]}""".formatted(Samples.DIGEST), attached(papers.strokesPdf(Samples.strokes(), Samples.DIGEST)));
    }

    @Test
    void isTheSameToTheByteEachTime() {
        assertArrayEquals(
                papers.strokesPdf(Samples.strokes(), Samples.DIGEST),
                papers.strokesPdf(Samples.strokes(), Samples.DIGEST));
    }

    @Test
    void refusesWhatIsNoDigestAndAPadWithoutSize() {
        assertThrows(IllegalArgumentException.class, () -> papers.strokesPdf(Samples.strokes(), "\"},"));
        Strokes flat = new Strokes(0, 0, List.of());
        assertThrows(IllegalArgumentException.class, () -> papers.strokesPdf(flat, Samples.DIGEST));
    }

    private static String attached(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var files = new PDDocumentNameDictionary(document.getDocumentCatalog()).getEmbeddedFiles();
            byte[] json = Objects.requireNonNull(files.getNames().get("strokes.json"))
                    .getEmbeddedFile()
                    .toByteArray();
            return new String(json, StandardCharsets.UTF_8);
        }
    }
}
