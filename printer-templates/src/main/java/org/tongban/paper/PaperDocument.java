// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.GregorianCalendar;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.tongban.paper.template.Language;

/// A PDF in the making. Same content, same bytes: what PDFBox takes from the clock is taken from the content here.
///
/// Only embedded fonts are used; so PDFBox never looks for fonts of the system and writes no font cache.
final class PaperDocument implements AutoCloseable {
    /// China has had no daylight saving since 1991.
    private static final ZoneOffset BEIJING = ZoneOffset.ofHours(8);

    private final PDDocument pdf = new PDDocument();
    private final Faces faces;
    private final Map<Face, PDFont> fonts = new HashMap<>();
    private final List<Ink> pages = new ArrayList<>();

    /// @param title for the metadata; says what kind of paper it is, never whose
    /// @param content what the document's id is made of
    PaperDocument(Faces faces, String title, Language language, byte[] content) {
        this.faces = faces;
        about(title);
        pdf.setDocumentId(ByteBuffer.wrap(sha256(content)).getLong());
        pdf.getDocumentCatalog().setLanguage(language.tag());
    }

    /// All that the metadata says; what an engine wrote there goes.
    void about(String title) {
        PDDocumentInformation about = new PDDocumentInformation();
        about.setTitle(title);
        about.setProducer("Tongban");
        pdf.setDocumentInformation(about);
    }

    void dated(LocalDate date) {
        pdf.getDocumentInformation()
                .setCreationDate(GregorianCalendar.from(
                        date.atStartOfDay(TimeZone.getTimeZone(BEIJING).toZoneId())));
    }

    PDDocument pdf() {
        return pdf;
    }

    Typeface typeface(Weight weight) {
        return faces.of(weight);
    }

    /// The part of a face that this document uses; made once a document.
    PDFont font(Face face) throws IOException {
        PDFont known = fonts.get(face);
        if (known != null) {
            return known;
        }
        PDFont made = PDType0Font.load(pdf, face.font(), true);
        fonts.put(face, made);
        return made;
    }

    Ink page(double width, double height) throws IOException {
        PDPage page = new PDPage(new PDRectangle((float) width, (float) height));
        pdf.addPage(page);
        Ink ink = new Ink(this, new PDPageContentStream(pdf, page), height);
        pages.add(ink);
        return ink;
    }

    List<Ink> pages() {
        return List.copyOf(pages);
    }

    /// Without object streams, which old readers at the other end do not know.
    byte[] bytes() throws IOException {
        for (Ink page : pages) {
            page.close();
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        pdf.save(out, CompressParameters.NO_COMPRESSION);
        return out.toByteArray();
    }

    @Override
    public void close() throws IOException {
        pdf.close();
    }

    private static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
