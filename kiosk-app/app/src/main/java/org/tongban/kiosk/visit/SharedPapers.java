// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.visit;

import java.util.List;
import org.tongban.device.receipt.LinePicture;
import org.tongban.device.receipt.Slip;
import org.tongban.paper.FormData;
import org.tongban.paper.Papers;
import org.tongban.paper.ReceiptData;
import org.tongban.paper.Strokes;
import org.tongban.paper.template.Paper;
import org.tongban.paper.template.PaperFields;
import org.tongban.paper.template.Print;

/// Lets several threads use [Papers], one at a time: their parsed fonts are shared. Thread-safe.
public final class SharedPapers implements Papers {
    private final Papers papers;
    private final Object turn = new Object();

    public SharedPapers(Papers papers) {
        this.papers = papers;
    }

    @Override
    public Slip slip(Paper paper, String id, PaperFields fields, Print print) {
        synchronized (turn) {
            return papers.slip(paper, id, fields, print);
        }
    }

    @Override
    public List<Slip> slips(Paper paper, String id, PaperFields fields, Print print) {
        synchronized (turn) {
            return papers.slips(paper, id, fields, print);
        }
    }

    @Override
    public byte[] pdf(Paper paper, PaperFields fields, Print print) {
        synchronized (turn) {
            return papers.pdf(paper, fields, print);
        }
    }

    @Override
    public Slip receiptSlip(ReceiptData data, Print print) {
        synchronized (turn) {
            return papers.receiptSlip(data, print);
        }
    }

    @Override
    public byte[] receiptPdf(ReceiptData data, Print print) {
        synchronized (turn) {
            return papers.receiptPdf(data, print);
        }
    }

    @Override
    public byte[] formPdf(FormData data, Print print) {
        synchronized (turn) {
            return papers.formPdf(data, print);
        }
    }

    @Override
    public byte[] scanPdf(List<byte[]> jpegs) {
        synchronized (turn) {
            return papers.scanPdf(jpegs);
        }
    }

    @Override
    public byte[] strokesPdf(Strokes strokes, String documentSha256) {
        synchronized (turn) {
            return papers.strokesPdf(strokes, documentSha256);
        }
    }

    @Override
    public byte[] picture(byte[] pdf, int page, int widthPx) {
        synchronized (turn) {
            return papers.picture(pdf, page, widthPx);
        }
    }

    @Override
    public byte[] picture(Slip slip, int columns) {
        synchronized (turn) {
            return papers.picture(slip, columns);
        }
    }

    @Override
    public String text(byte[] pdf) {
        synchronized (turn) {
            return papers.text(pdf);
        }
    }

    @Override
    public int pages(byte[] pdf) {
        synchronized (turn) {
            return papers.pages(pdf);
        }
    }

    @Override
    public LinePicture linePicture() {
        LinePicture picture = papers.linePicture();
        return (text, width, height) -> {
            synchronized (turn) {
                return picture.draw(text, width, height);
            }
        };
    }
}
