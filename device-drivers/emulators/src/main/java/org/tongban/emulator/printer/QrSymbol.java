// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.emulator.printer;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.tongban.emulator.wire.Log;

/// The QR code that `GS ( k` commands (cn 31) build up: module size (fn 167), error correction (169), content (180).
final class QrSymbol {

    private final ByteArrayOutputStream content = new ByteArrayOutputStream();
    private int module = 3;
    private ErrorCorrectionLevel level = ErrorCorrectionLevel.L;

    void moduleSize(int dots) {
        module = Math.clamp(dots, 1, 16);
    }

    void errorCorrection(int n) {
        level = switch (n) {
            case '1' -> ErrorCorrectionLevel.M;
            case '2' -> ErrorCorrectionLevel.Q;
            case '3' -> ErrorCorrectionLevel.H;
            default -> ErrorCorrectionLevel.L;
        };
    }

    void store(byte[] bytes, int from) {
        content.reset();
        content.write(bytes, from, bytes.length - from);
    }

    /// The stored bytes as text: UTF-8 when they are that, otherwise GB 18030.
    String text() {
        var bytes = content.toByteArray();
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException _) {
            return new String(bytes, Charset.forName("GB18030"));
        }
    }

    /// The symbol; empty when nothing is stored or it does not fit into a QR code.
    Optional<DotPicture> picture() {
        var text = text();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            var hints = Map.of(EncodeHintType.CHARACTER_SET, "UTF-8");
            return Optional.of(new Modules(Encoder.encode(text, level, hints).getMatrix(), module));
        } catch (WriterException e) {
            Log.line("printer", "QR code does not fit: " + e.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    private record Modules(ByteMatrix matrix, int size) implements DotPicture {

        @Override
        public int width() {
            return matrix.getWidth() * size;
        }

        @Override
        public int height() {
            return matrix.getHeight() * size;
        }

        @Override
        public boolean isBlack(int x, int y) {
            return matrix.get(x / size, y / size) == 1;
        }
    }
}
