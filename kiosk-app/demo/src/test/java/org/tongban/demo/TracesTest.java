// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The search itself must find, or finding nothing would prove nothing.
final class TracesTest {
    private static final List<String> PLANTED = List.of("李示例", "590102199003140118");

    @TempDir
    Path home;

    @Test
    void findsEveryWayOfWritingThem() throws IOException {
        Files.writeString(home.resolve("utf8"), "x李示例x590102199003140118x");
        Files.write(home.resolve("gb"), "x李示例x".getBytes(Charset.forName("GB18030")));
        Files.write(home.resolve("le"), "x590102199003140118".getBytes(StandardCharsets.UTF_16LE));
        Files.write(home.resolve("be"), "李示例".getBytes(StandardCharsets.UTF_16BE));
        Files.write(home.resolve("bcd"), HexFormat.of().parseHex("ff590102199003140118ff"));
        Files.write(home.resolve("bytes"), HexFormat.of().parseHex("050900010002010909000003010400010108"));
        Files.createDirectory(home.resolve("platform"));
        Files.writeString(home.resolve("platform/case.json"), "李示例");
        assertEquals(
                Map.of(
                        "李示例", Set.of("utf8", "gb", "be"),
                        "590102199003140118", Set.of("utf8", "le", "bcd", "bytes")),
                Traces.of(home, PLANTED));
    }

    @Test
    void findsNothingWhereOnlyMaskedTextStands() throws IOException {
        Files.writeString(home.resolve("slip"), "李*例 5901**********0118");
        assertEquals(Map.of(), Traces.of(home, PLANTED));
    }
}
