// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.tongban.device.code.CodeReader.Reason;
import org.tongban.device.code.CodeReader.Seen;
import org.tongban.device.code.CodeRules;

final class PictureCodesTest {
    private static final CodeRules RULES = new CodeRules(40, List.of(Pattern.compile("TB-[0-9]+|排队[0-9]+")));

    @Test
    void readsACodeThatLiesAskewUnderTheCamera() throws IOException, WriterException {
        assertEquals(Optional.of(new Seen.Taken("TB-20261130")), seen("TB-20261130"));
        assertEquals(Optional.of(new Seen.Taken("排队12")), seen("排队12"));
    }

    @Test
    void aCodeThatTheRulesDoNotAllowIsRefused() throws IOException, WriterException {
        assertEquals(Optional.of(new Seen.Refused(Reason.NOT_ALLOWED)), seen("https://example.com/"));
        assertEquals(Optional.of(new Seen.Refused(Reason.NOT_TEXT)), seen("TB-1\r"));
    }

    @Test
    void aPageWithoutACodeHasNone() throws IOException {
        assertEquals(Optional.empty(), PictureCodes.read(Sheets.jpeg(Sheets.letter(75), 0.8f), RULES));
    }

    private static Optional<Seen> seen(String content) throws IOException, WriterException {
        BitMatrix code = new QRCodeWriter()
                .encode(content, BarcodeFormat.QR_CODE, 260, 260, Map.of(EncodeHintType.CHARACTER_SET, "UTF-8"));
        BufferedImage paper = Sheets.filled(400, 400, Color.WHITE);
        for (int y = 0; y < code.getHeight(); y++) {
            for (int x = 0; x < code.getWidth(); x++) if (code.get(x, y)) paper.setRGB(x + 70, y + 70, 0x101010);
        }
        BufferedImage seen = Sheets.noisy(Sheets.blurred(Sheets.onDesk(paper, 13), 1), 8);
        return PictureCodes.read(Sheets.jpeg(seen, 0.7f), RULES);
    }
}
