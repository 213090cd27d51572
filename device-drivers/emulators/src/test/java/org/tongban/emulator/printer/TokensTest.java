// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.emulator.printer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

final class TokensTest {

    private static final List<String> COMMANDS = List.of(
            "1b40",
            "1c26",
            "1b6101",
            "1b4501",
            "1d2111",
            "c0ee",
            "8139ef31",
            "95 34 b2 35".replace(" ", ""),
            "41",
            "0a",
            "1d763000020002008001ff00",
            "1d286b0400314132 00".replace(" ", ""),
            "1d286b080031503048454c4c4f",
            "1d28480600303030303031",
            "1d28410200aabb",
            "100401",
            "100502",
            "1014010001",
            "1d6b04313233 00".replace(" ", ""),
            "1d6b490341 4243".replace(" ", ""),
            "1b4408101800",
            "1b2a2101000a0b0c",
            "1b7000fafa",
            "1d564103",
            "1d5600",
            "1d6100",
            "1d7201",
            "1d4943",
            "1d384c0400000030303030",
            "1b3324",
            "1c5701",
            "1c530000");

    @Test
    void cutsEachCommandToItsLength() {
        assertEquals(COMMANDS, cut(stream()));
    }

    @Test
    void bytesAreCharactersWhileChineseIsOff() {
        assertEquals(
                List.of("1c2e", "c0", "ee", "1c26", "c0ee"), cut(HexFormat.of().parseHex("1c2ec0ee1c26c0ee")));
    }

    @Property(tries = 200)
    void anyPrefixOfAnythingEndsWithoutFailure(@ForAll @Size(max = 200) byte[] bytes) {
        var cut = String.join("", cut(bytes));

        assertEquals(cut, HexFormat.of().formatHex(bytes).substring(0, cut.length()));
    }

    @Test
    void aRealTimeQuestionIsHeardInsideAPicture() {
        var heard = new ArrayList<RealTime.Request>();
        var realTime = new RealTime();
        for (var b : HexFormat.of().parseHex("1d76300003000200aa1004 01bb10050210".replace(" ", ""))) {
            realTime.take(b & 0xFF).ifPresent(heard::add);
        }

        assertEquals(List.of(new RealTime.Request(4, 1), new RealTime.Request(5, 2)), heard);
    }

    @Test
    void chineseTextComesCharacterByCharacter() {
        assertEquals(3, cut("测㐂𠮷".getBytes(Charset.forName("GB18030"))).size());
    }

    private static byte[] stream() {
        var all = new ByteArrayOutputStream();
        COMMANDS.forEach(hex -> all.writeBytes(HexFormat.of().parseHex(hex)));
        return all.toByteArray();
    }

    private static List<String> cut(byte[] bytes) {
        var tokens = new Tokens();
        var all = new ArrayList<String>();
        for (var b : bytes) {
            tokens.take(b & 0xFF).ifPresent(token -> all.add(HexFormat.of().formatHex(token.bytes())));
        }
        return all;
    }
}
