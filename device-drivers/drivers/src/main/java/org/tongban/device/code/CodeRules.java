// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.code;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tongban.device.code.CodeReader.Reason;
import org.tongban.device.code.CodeReader.Seen;

/// Which codes are taken at this moment.
///
/// @param longest characters of a code, at most
/// @param allowed a code must match one of these as a whole
public record CodeRules(int longest, List<Pattern> allowed) {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final int MOST_BYTES_A_CHARACTER = 4;

    public CodeRules {
        if (longest < 1 || longest > 4000) throw new IllegalArgumentException("a code has 1 to 4000 characters");
        allowed = List.copyOf(allowed);
    }

    /// No code that is taken has more bytes.
    int mostBytes() {
        return longest * MOST_BYTES_A_CHARACTER;
    }

    /// Readers send UTF-8 or GB18030 and do not say which; strict UTF-8 is hardly ever met by chance.
    public Seen judge(byte[] bytes) {
        Optional<String> text = decoded(bytes, StandardCharsets.UTF_8).or(() -> decoded(bytes, GB18030));
        if (text.isEmpty() || text.get().codePoints().anyMatch(CodeRules::isHidden)) {
            return new Seen.Refused(Reason.NOT_TEXT);
        }
        String code = text.get();
        if (code.length() > longest) return new Seen.Refused(Reason.TOO_LONG);
        boolean isAllowed =
                allowed.stream().anyMatch(pattern -> pattern.matcher(code).matches());
        return isAllowed ? new Seen.Taken(code) : new Seen.Refused(Reason.NOT_ALLOWED);
    }

    private static Optional<String> decoded(byte[] bytes, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException _) {
            return Optional.empty();
        }
    }

    /// Control characters, and those that turn the direction of what stands around them.
    private static boolean isHidden(int character) {
        int kind = Character.getType(character);
        return kind == Character.CONTROL
                || kind == Character.FORMAT
                || kind == Character.LINE_SEPARATOR
                || kind == Character.PARAGRAPH_SEPARATOR
                || kind == Character.UNASSIGNED
                || kind == Character.SURROGATE;
    }
}
