// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.emulator.reader;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ReplyTest {

    private static final String PREAMBLE = "AAAAAA9669";
    private static final String NEW_ADDRESS = """
            AAAAAA9669004A000090\
            1753AC4E025E776DC06D3A532D4E7351516727595788 3100F753\
            """.replace(" ", "") + "2000".repeat(22) + "BD";

    private final Person zhang = Persons.load().find("13").orElseThrow();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "000400003135", "000400001014", "000400001115", "000400002125", "000400002420", "000400003430",
                "000400006064", "000400006662", "000400009195", "000400008084", "000400008185", "000400004145"
            })
    void aStatusFrameIsElevenBytes(String frame) {
        var sw3 = HexFormat.fromHexDigits(frame, 8, 10);

        assertArrayEquals(HexFormat.of().parseHex(PREAMBLE + frame), Reply.status(sw3));
    }

    @Test
    void textAndPhotoAre1295Bytes() {
        var frame = Content.TEXT_AND_PHOTO.reply(cardWithoutPicture(0));

        assertEquals(1295, frame.length);
        assertEquals("aaaaaa966905080000900100 0400".replace(" ", ""), hex(Arrays.copyOf(frame, 14)));
        assertEquals(0x44, frame[1294]);
    }

    @Test
    void withFingerprintsTheyAre2321Bytes() {
        var frame = Content.TEXT_PHOTO_AND_FINGERPRINTS.reply(cardWithoutPicture(1024));

        assertEquals(2321, frame.length);
        assertEquals("aaaaaa9669090a000090010004000400", hex(Arrays.copyOf(frame, 16)));
        assertEquals(0x4E, frame[2320]);
    }

    @Test
    void theNewestAddressIs81Bytes() {
        var address = Card.of(zhang).newAddress().orElseThrow();

        assertArrayEquals(HexFormat.of().parseHex(NEW_ADDRESS), Reply.of(Reply.OK, address));
    }

    private Card cardWithoutPicture(int fingerprints) {
        return new Card(TextBlock.of(zhang), new byte[1024], new byte[fingerprints], Optional.empty());
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
