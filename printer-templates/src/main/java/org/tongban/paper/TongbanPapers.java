// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.tongban.device.receipt.LinePicture;
import org.tongban.device.receipt.Slip;

/// The papers of this terminal, drawn with PDFBox and Noto Sans SC.
///
/// Fonts are parsed at the first paper (about 0.4 s), then a page takes some milliseconds: make one in the background
/// at start. A lock guards the fonts, since a printer's thread draws lines while another makes a form.
public final class TongbanPapers implements Papers {
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    private final Words words = Words.chinese();
    private final Faces faces = new Faces();
    private final ReentrantLock lock = new ReentrantLock();
    private final Clock clock;

    /// @param clock tells when a receipt is printed again
    public TongbanPapers(Clock clock) {
        this.clock = clock;
        // Scanned papers must not lie in temporary files while they are decoded.
        ImageIO.setUseCache(false);
    }

    @Override
    public Slip receiptSlip(ReceiptData data) {
        return ReceiptSlip.of(data, words, clock);
    }

    @Override
    public byte[] receiptPdf(ReceiptData data) {
        Slip slip = receiptSlip(data);
        return made(ReceiptSlip.heading(data, words), utf8(slip), document -> {
            document.dated(data.savedAt().toLocalDate());
            ReceiptPage.draw(document, slip);
        });
    }

    @Override
    public byte[] formPdf(FormData data) {
        return made(data.title(), utf8(data), document -> {
            document.dated(data.date());
            FormSheet.draw(document, data, words);
        });
    }

    /// @throws IllegalArgumentException when there is no page, or one is no JPEG that a PDF can hold
    @Override
    public byte[] scanPdf(List<byte[]> jpegs) {
        if (jpegs.isEmpty()) {
            throw new IllegalArgumentException("A scan has at least one page");
        }
        return made(words.of("scan.title"), jpegs.getFirst(), document -> {
            for (byte[] jpeg : jpegs) {
                ScanSheets.add(document, jpeg);
            }
        });
    }

    /// @throws IllegalArgumentException when the digest is not 64 lower-case hex digits, or the pad has no size
    @Override
    public byte[] strokesPdf(Strokes strokes, String documentSha256) {
        if (!DIGEST.matcher(documentSha256).matches()) {
            throw new IllegalArgumentException("Not a SHA-256 digest in lower-case hex");
        }
        if (!(strokes.width() > 0 && strokes.height() > 0)) {
            throw new IllegalArgumentException("A pad has a size");
        }
        return made(
                words.of("strokes.title"),
                StrokeJson.of(strokes, documentSha256),
                document -> StrokeSheet.draw(document, strokes, documentSha256, words));
    }

    @Override
    public byte[] picture(byte[] pdf, int page, int widthPx) {
        try {
            return PagePicture.png(pdf, page, widthPx);
        } catch (IOException e) {
            throw new UncheckedIOException("The PDF cannot be drawn", e);
        }
    }

    @Override
    public int pages(byte[] pdf) {
        try {
            return PagePicture.pages(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException("The PDF cannot be read", e);
        }
    }

    @Override
    public LinePicture linePicture() {
        return (text, widthDots, heightDots) -> {
            lock.lock();
            try {
                return LineDots.draw(text, faces.of(Weight.REGULAR), widthDots, heightDots);
            } finally {
                lock.unlock();
            }
        };
    }

    /// What goes onto a document.
    @FunctionalInterface
    private interface Drawing {
        void onto(PaperDocument document) throws IOException;
    }

    private byte[] made(String title, byte[] content, Drawing drawing) {
        lock.lock();
        try (PaperDocument document = new PaperDocument(faces, title, content)) {
            drawing.onto(document);
            return document.bytes();
        } catch (IOException e) {
            throw new UncheckedIOException("The paper cannot be made: " + title, e);
        } finally {
            lock.unlock();
        }
    }

    /// Records print all they hold; only a digest of it goes into the document.
    private static byte[] utf8(Record content) {
        return content.toString().getBytes(StandardCharsets.UTF_8);
    }
}
