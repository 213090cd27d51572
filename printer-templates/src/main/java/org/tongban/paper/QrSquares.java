// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.paper;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.io.IOException;

/// A QR code (ISO/IEC 18004, level M) as squares.
final class QrSquares {
    private final ByteMatrix matrix;

    private QrSquares(ByteMatrix matrix) {
        this.matrix = matrix;
    }

    /// @throws IllegalArgumentException when the content does not fit a code
    static QrSquares of(String content) {
        try {
            return new QrSquares(Encoder.encode(content, ErrorCorrectionLevel.M).getMatrix());
        } catch (WriterException e) {
            throw new IllegalArgumentException("No QR code can hold this content", e);
        }
    }

    /// Modules on each side, without the quiet zone.
    int modules() {
        return matrix.getWidth();
    }

    boolean isBlack(int column, int row) {
        return matrix.get(column, row) == 1;
    }

    /// Draws the code `side` wide with its top left corner at (x, y). The four modules of quiet zone are the caller's.
    void draw(Ink ink, double x, double y, double side) throws IOException {
        double module = side / matrix.getWidth();
        for (int row = 0; row < matrix.getHeight(); row++) {
            for (int column = 0; column < matrix.getWidth(); column++) {
                if (matrix.get(column, row) == 1) {
                    ink.rectangle(x + column * module, y + row * module, module, module);
                }
            }
        }
        ink.fill();
    }
}
