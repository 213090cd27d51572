// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.tongban.device.receipt.LinePicture;
import org.tongban.device.receipt.Slip;
import org.tongban.paper.template.Language;
import org.tongban.paper.template.Paper;
import org.tongban.paper.template.PaperFields;
import org.tongban.paper.template.Print;
import org.tongban.paper.template.Template;
import org.tongban.paper.template.Templates;

/// The papers of this terminal, from templates, drawn with PDFBox.
///
/// Fonts are parsed at the first paper (about 0.4 s), then a page takes some milliseconds: make one in the background
/// at start. A lock guards the fonts, since a printer's thread draws lines while another makes a form.
public final class TongbanPapers implements Papers {
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    private final Words words = Words.chinese();
    private final Templates templates;
    private final Faces faces;
    private final ReentrantLock lock = new ReentrantLock();
    private final Clock clock;

    /// With the shipped templates.
    ///
    /// @param clock tells when a receipt is printed again
    public TongbanPapers(Clock clock) {
        this(clock, Templates.shipped());
    }

    /// With a hall's own templates and faces where it has some.
    ///
    /// @param clock tells when a receipt is printed again
    public TongbanPapers(Clock clock, Templates templates) {
        this.clock = clock;
        this.templates = templates;
        this.faces = new Faces(templates.directory());
        HouseFonts.use(faces.main(Weight.REGULAR));
        // Scanned papers must not lie in temporary files while they are decoded.
        ImageIO.setUseCache(false);
    }

    @Override
    public Slip slip(Paper paper, String id, PaperFields fields, Print print) {
        return templates.of(paper, print.language()).slip(id, fields, print);
    }

    @Override
    public List<Slip> slips(Paper paper, String id, PaperFields fields, Print print) {
        Template template = templates.of(paper, print.language());
        return SlipPages.of(
                template.slip(id, fields, print),
                (page, pages) -> template.word("page-before")
                        + page
                        + template.word("page-between")
                        + pages
                        + template.word("page-after"));
    }

    @Override
    public byte[] pdf(Paper paper, PaperFields fields, Print print) {
        return switch (paper.form()) {
            case SLIP -> slipPdf(paper, slip(paper, paper.id(), fields, print), print, Optional.empty());
            case PAGE -> pagePdf(paper, fields, print, Optional.empty());
        };
    }

    @Override
    public Slip receiptSlip(ReceiptData data, Print print) {
        Paper paper = ReceiptFields.paper(data);
        Template template = templates.of(paper, print.language());
        return template.slip(ReceiptFields.id(data), ReceiptFields.of(data, template, clock), print);
    }

    @Override
    public byte[] receiptPdf(ReceiptData data, Print print) {
        Optional<LocalDate> date = Optional.of(data.savedAt().toLocalDate());
        return slipPdf(ReceiptFields.paper(data), receiptSlip(data, print), print, date);
    }

    @Override
    public byte[] formPdf(FormData data, Print print) {
        PaperFields fields = FormFields.of(data, print.isLarge());
        return pagePdf(Paper.APPLICATION_FORM, fields, print, Optional.of(data.date()));
    }

    private byte[] slipPdf(Paper paper, Slip slip, Print print, Optional<LocalDate> date) {
        Template template = templates.of(paper, print.language());
        return made(template.title(), print.language(), utf8(slip), document -> {
            date.ifPresent(document::dated);
            SlipPage.draw(document, slip);
        });
    }

    private byte[] pagePdf(Paper paper, PaperFields fields, Print print, Optional<LocalDate> date) {
        Template template = templates.of(paper, print.language());
        String xhtml = template.xhtml(fields, print);
        return made(template.title(), print.language(), xhtml.getBytes(StandardCharsets.UTF_8), document -> {
            PageSheets.draw(document, PageText.parse(xhtml), faces);
            document.about(template.title());
            date.ifPresent(document::dated);
        });
    }

    /// @throws IllegalArgumentException when there is no page, or one is no JPEG that a PDF can hold
    @Override
    public byte[] scanPdf(List<byte[]> jpegs) {
        if (jpegs.isEmpty()) {
            throw new IllegalArgumentException("A scan has at least one page");
        }
        return made(words.of("scan.title"), Language.ZH, jpegs.getFirst(), document -> {
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
                Language.ZH,
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
    public byte[] picture(Slip slip, int columns) {
        lock.lock();
        try {
            return SlipStrip.png(slip, faces, columns);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public String text(byte[] pdf) {
        try {
            return PagePicture.text(pdf);
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

    private byte[] made(String title, Language language, byte[] content, Drawing drawing) {
        lock.lock();
        try (PaperDocument document = new PaperDocument(faces, title, language, content)) {
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
