// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.paper;

import java.util.List;
import org.tongban.device.receipt.LinePicture;
import org.tongban.device.receipt.Slip;

/// Everything this module makes. Use from one thread at a time (the parsed fonts are shared).
public interface Papers {

    /// The receipt for an 80 mm printer in text mode.
    Slip receiptSlip(ReceiptData data);

    /// The same receipt as a PDF with embedded font subsets.
    byte[] receiptPdf(ReceiptData data);

    /// The application form, one or more A4 pages, with an empty box for the signature.
    byte[] formPdf(FormData data);

    /// Scanned pages as one PDF, in order; the JPEGs' bytes stay unchanged inside.
    byte[] scanPdf(List<byte[]> jpegs);

    /// The signature drawn on one page, with the strokes and their times as an attached file `strokes.json`.
    ///
    /// @param documentSha256 the digest of the document that was signed; written on the page
    byte[] strokesPdf(Strokes strokes, String documentSha256);

    /// A page as PNG, `widthPx` wide, for a screen.
    byte[] picture(byte[] pdf, int page, int widthPx);

    int pages(byte[] pdf);

    /// Draws text as dots for printers whose own font lacks a character.
    LinePicture linePicture();
}
