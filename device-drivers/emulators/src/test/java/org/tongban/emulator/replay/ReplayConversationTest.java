// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.emulator.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReplayConversationTest {

    private static final HexFormat HEX = HexFormat.of();

    @TempDir
    private Path folder;

    @Test
    void answersEachQuestionAsItWasAnswered() throws IOException {
        assertEquals("aabb" + "cc", said("> 0 0102\n< 1 AA\n< 2 BB\n> 9 03\n< 9 CC\n", "010203"));
    }

    @Test
    void aQuestionAskedAgainGetsTheNextAnswerAndThenTheLastOne() throws IOException {
        assertEquals("80" + "9f" + "9f", said("> 0 01\n< 1 80\n> 2 02\n> 3 01\n< 4 9F\n", "010101"));
    }

    @Test
    void whatWasNeverAskedGetsNoAnswer() throws IOException {
        assertEquals("80", said("# remark\n> 0 01\n< 1 80\n", "0701"));
    }

    @Test
    void aTraceWithoutTheCardCannotBePlayed() {
        assertThrows(IOException.class, () -> said("> 0 01\n< 1 #1295\n", "01"));
    }

    private String said(String trace, String questions) throws IOException {
        var file = Files.writeString(folder.resolve("trace"), trace);
        var out = new ByteArrayOutputStream();
        new ReplayConversation(Trace.read(file)).hold(oneByOne(HEX.parseHex(questions)), out);
        return HEX.formatHex(out.toByteArray());
    }

    /// As bytes come from a slow line.
    private static ByteArrayInputStream oneByOne(byte[] bytes) {
        return new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] into, int offset, int length) {
                return super.read(into, offset, Math.min(1, length));
            }
        };
    }
}
