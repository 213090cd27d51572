// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.emulator.reader;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RequestFramesTest {

    @ParameterizedTest
    @CsvSource({
        "000310FFEC,10FF", "000311FFED,11FF", "000312FFEE,12FF", "0003200122,2001", "0003200221,2002",
        "0003300132,3001", "0003301023,3010", "0003300330,3003", "0003600063,6000", "000461FF50CA,61FF"
    })
    void readsTheFramesOfTheStandard(String frame, String code) {
        var order = assertInstanceOf(Received.Order.class, only("AAAAAA9669" + frame));

        assertEquals(HexFormat.fromHexDigits(code), order.code());
    }

    @Test
    void givesWhatStandsBehindTheParameter() {
        var order = assertInstanceOf(Received.Order.class, only("AAAAAA9669000461FF50CA"));

        assertArrayEquals(new byte[] {0x50}, order.rest());
    }

    @Test
    void passesOverNoise() {
        assertInstanceOf(Received.Order.class, only("AA00FF96AAAAAA96690003200122"));
    }

    @Test
    void noticesATurnedBit() {
        assertInstanceOf(Received.BadCheck.class, only("AAAAAA96690003200122".replace("2001", "2003")));
    }

    @Test
    void noticesALengthThatCannotBe() {
        assertInstanceOf(Received.BadLength.class, only("AAAAAA96690002"));
        assertInstanceOf(Received.BadLength.class, only("AAAAAA9669FFFF"));
    }

    @Test
    void goesOnAfterAFrameThatWasForgotten() {
        var frames = new RequestFrames();
        feed(frames, "AAAAAA9669000320");
        frames.forget();

        assertEquals(1, feed(frames, "AAAAAA96690003200122").size());
    }

    private static Received only(String hex) {
        var all = feed(new RequestFrames(), hex);
        assertEquals(1, all.size());
        return all.getFirst();
    }

    private static List<Received> feed(RequestFrames frames, String hex) {
        var all = new ArrayList<Received>();
        for (var b : HexFormat.of().parseHex(hex)) {
            frames.take(b & 0xFF).ifPresent(all::add);
        }
        return all;
    }
}
