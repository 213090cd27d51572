// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.page;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.PlanarYUVLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongban.device.code.CodeReader.Seen;
import org.tongban.device.code.CodeRules;

/// QR codes and Code 128 in a camera's pictures, by ZXing. What a code says is under the same rules as one from a
/// scanner on a line: it never acts as a key.
public final class PictureCodes {
    private static final Map<DecodeHintType, Object> HINTS = Map.of(
            DecodeHintType.POSSIBLE_FORMATS,
            List.of(BarcodeFormat.QR_CODE, BarcodeFormat.CODE_128),
            DecodeHintType.TRY_HARDER,
            true);

    private PictureCodes() {}

    /// The code in a picture, taken or refused; empty where there is none. Some ten milliseconds a
    /// megapixel, any thread.
    public static Optional<Seen> read(byte[] jpeg, CodeRules rules) {
        try {
            Pixels pixels = Jpeg.decoded(jpeg);
            Grey grey = pixels.reduced(Math.max(1, pixels.width() / 1600));
            var source = new PlanarYUVLuminanceSource(
                    grey.values(), grey.width(), grey.height(), 0, 0, grey.width(), grey.height(), false);
            String text = new MultiFormatReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(source)), HINTS)
                    .getText();
            return Optional.of(rules.judge(text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException | NotFoundException _) {
            return Optional.empty(); // nothing in this picture; the next one comes
        }
    }
}
