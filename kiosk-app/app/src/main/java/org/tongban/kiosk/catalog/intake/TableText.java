// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.catalog.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// The text of a table as spreadsheets save it: UTF-8 with or without a byte order mark, UTF-16 with one ("Unicode
/// text"), or GB 18030, which a Chinese WPS or Excel writes when asked for plain CSV.
final class TableText {
    private static final int LARGEST = 64 << 20;

    private TableText() {}

    /// @throws IntakeException when it is none of these, or too large
    static String of(String file, byte[] bytes) throws IntakeException {
        var place = new Place(file, 0, "");
        if (bytes.length > LARGEST) {
            throw new IntakeException(place, "文件超过 64 MB，不像事项表格");
        }
        if (bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K') {
            throw new IntakeException(place, "这是 .xlsx 工作簿。请在 WPS 或 Excel 里用“另存为”，选“CSV UTF-8（逗号分隔）”，再导入");
        }
        if (bytes.length > 1 && (bytes[0] & 0xff) == 0xD0 && (bytes[1] & 0xff) == 0xCF) {
            throw new IntakeException(place, "这是 .xls 工作簿。请在 WPS 或 Excel 里用“另存为”，选“CSV UTF-8（逗号分隔）”，再导入");
        }
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        int mark = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
            Optional<String> text = strictly(bytes, mark, charset);
            if (text.isPresent()) {
                return text.get();
            }
        }
        throw new IntakeException(place, "文字编码认不出来。请另存为“CSV UTF-8（逗号分隔）”");
    }

    private static Optional<String> strictly(byte[] bytes, int from, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString());
        } catch (CharacterCodingException _) {
            return Optional.empty();
        }
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
