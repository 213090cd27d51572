// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.done;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;

/// A QR code, sharp at any size.
final class QrPicture extends StackPane {
    QrPicture(String content, double size) {
        ImageView view = new ImageView(image(content));
        view.setSmooth(false);
        view.setFitWidth(size);
        view.setFitHeight(size);
        setId("qr");
        setMinSize(size, size);
        setMaxSize(size, size);
        getChildren().add(view);
    }

    private static WritableImage image(String content) {
        BitMatrix dots = dots(content);
        // Several pixels a dot: the toolkit blurs single ones when it enlarges.
        int each = 8;
        WritableImage image = new WritableImage(dots.getWidth() * each, dots.getHeight() * each);
        for (int y = 0; y < dots.getHeight() * each; y++) {
            for (int x = 0; x < dots.getWidth() * each; x++) {
                image.getPixelWriter().setColor(x, y, dots.get(x / each, y / each) ? Color.BLACK : Color.WHITE);
            }
        }
        return image;
    }

    private static BitMatrix dots(String content) {
        try {
            return new QRCodeWriter()
                    .encode(
                            content,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, 2));
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("too long for a code", tooLong);
        }
    }
}
