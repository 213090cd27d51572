// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.paper;

import java.util.List;
import org.tongban.device.receipt.LinePicture;
import org.tongban.device.receipt.Slip;
import org.tongban.paper.template.Paper;
import org.tongban.paper.template.PaperFields;
import org.tongban.paper.template.Print;

/// Everything this module makes. Use from one thread at a time (the parsed fonts are shared).
public interface Papers {

    /// A slip for a receipt printer in text mode.
    ///
    /// @param id names the print job
    /// @throws IllegalArgumentException when the paper is no slip
    Slip slip(Paper paper, String id, PaperFields fields, Print print);

    /// The same, cut into pages that are print jobs of their own when it is long.
    ///
    /// @param id names the print job, and with a number behind it each page
    /// @throws IllegalArgumentException when the paper is no slip
    List<Slip> slips(Paper paper, String id, PaperFields fields, Print print);

    /// A paper as PDF with embedded font subsets: a page on A4, a slip on A5.
    ///
    /// @throws IllegalArgumentException when it would be longer than any paper may be
    byte[] pdf(Paper paper, PaperFields fields, Print print);

    /// The receipt of a case, in the words that are true of it.
    Slip receiptSlip(ReceiptData data, Print print);

    /// The same receipt as a PDF.
    byte[] receiptPdf(ReceiptData data, Print print);

    /// The application form, one or more A4 pages, with an empty box for the signature.
    byte[] formPdf(FormData data, Print print);

    default Slip receiptSlip(ReceiptData data) {
        return receiptSlip(data, Print.NORMAL);
    }

    default byte[] receiptPdf(ReceiptData data) {
        return receiptPdf(data, Print.NORMAL);
    }

    default byte[] formPdf(FormData data) {
        return formPdf(data, Print.NORMAL);
    }

    /// Scanned pages as one PDF, in order; the JPEGs' bytes stay unchanged inside.
    byte[] scanPdf(List<byte[]> jpegs);

    /// The signature drawn on one page, with the strokes and their times as an attached file `strokes.json`.
    ///
    /// @param documentSha256 the digest of the document that was signed; written on the page
    byte[] strokesPdf(Strokes strokes, String documentSha256);

    /// A page as PNG, `widthPx` wide, for a screen.
    byte[] picture(byte[] pdf, int page, int widthPx);

    /// A slip as it comes out of the printer, as PNG.
    ///
    /// @param columns 48 on 80 mm paper, 32 on 58 mm
    byte[] picture(Slip slip, int columns);

    int pages(byte[] pdf);

    /// The text of a PDF, in reading order.
    String text(byte[] pdf);

    /// Draws text as dots for printers whose own font lacks a character.
    LinePicture linePicture();
}
