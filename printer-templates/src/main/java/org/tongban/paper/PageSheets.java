// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.paper;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.w3c.dom.Document;

/// Sets a page of XHTML and print CSS with openhtmltopdf into a document. Nothing is fetched from anywhere: what is no
/// code of ours has no stream.
final class PageSheets {
    private static final int NORMAL = 400;
    private static final int BOLD = 700;

    private PageSheets() {}

    static {
        // It would log what stands on the paper.
        XRLog.setLoggingEnabled(false);
    }

    static void draw(PaperDocument document, Document page, Faces faces) throws IOException {
        List<Face> behind = PageText.needsOthers(page, faces) ? faces.behind() : List.of();
        PageText.prepare(page, faces, behind.size());
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePDDocument(document.pdf());
        builder.withW3cDocument(page, "");
        builder.useUriResolver((_, uri) -> PageText.isPicture(uri) ? uri : null);
        builder.useProtocolsStreamImplementation(
                uri -> new Picture(CodePictures.png(uri, faces.of(Weight.REGULAR))), "qr", "barcode", "ink", "glyph");
        builder.useProtocolsStreamImplementation(_ -> new Picture(new byte[0]), "http", "https", "file", "jar");
        builder.useExternalResourceAccessControl(
                (uri, _) -> PageText.isPicture(uri), ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            PdfBoxFontResolver fonts = renderer.getFontResolver();
            add(fonts, document, faces.main(Weight.REGULAR).get(), PageText.MAIN, NORMAL);
            add(fonts, document, faces.main(Weight.BOLD).get(), PageText.MAIN, BOLD);
            for (int i = 0; i < behind.size(); i++) {
                add(fonts, document, behind.get(i), PageText.family(i), NORMAL);
            }
            renderer.layout();
            renderer.createPDFWithoutClosing();
        }
    }

    private static void add(PdfBoxFontResolver fonts, PaperDocument document, Face face, String family, int weight)
            throws IOException {
        fonts.addFont(
                new PDFontSupplier(document.font(face)),
                family,
                weight,
                IdentValue.NORMAL,
                true,
                PdfBoxFontResolver.FontGroup.MAIN);
    }

    private record Picture(byte[] png) implements FSStream {
        @Override
        public InputStream getStream() {
            return new ByteArrayInputStream(png);
        }

        @Override
        public Reader getReader() {
            return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
        }
    }
}
