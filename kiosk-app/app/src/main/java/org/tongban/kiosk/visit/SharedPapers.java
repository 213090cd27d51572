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

/// Lets several threads use [Papers], one at a time: their parsed fonts are shared. Thread-safe.
public final class SharedPapers implements Papers {
    private final Papers papers;
    private final Object turn = new Object();

    public SharedPapers(Papers papers) {
        this.papers = papers;
    }

    @Override
    public Slip receiptSlip(ReceiptData data) {
        synchronized (turn) {
            return papers.receiptSlip(data);
        }
    }

    @Override
    public byte[] receiptPdf(ReceiptData data) {
        synchronized (turn) {
            return papers.receiptPdf(data);
        }
    }

    @Override
    public byte[] formPdf(FormData data) {
        synchronized (turn) {
            return papers.formPdf(data);
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
