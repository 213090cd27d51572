// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.emulator.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

final class OutgoingTest {

    private static final Outgoing STATUS = Outgoing.whole(Reply.status(Reply.OK), 115_200);

    @Test
    void harmsAFrameAsTheWordSays() throws IOException {
        assertEquals("aaaaaa9669000400009094", sent(STATUS));
        assertEquals("aaaaaa96690004009094", sent(STATUS.withoutOneByte()));
        assertEquals("aa0037aa" + "aaaaaa9669000400009094", sent(STATUS.behindNoise()));
        assertEquals("aaaaaa9669010400009094", sent(STATUS.claimingMore()));
        assertEquals("aaaaaa96690005050505", sent(STATUS.asMakersTimeout()));
    }

    @Test
    void drips() throws IOException {
        int[] writes = {0};
        STATUS.byteByByte().send(new OutputStream() {
            @Override
            public void write(int value) {
                writes[0]++;
            }

            @Override
            public void write(byte[] bytes, int offset, int length) {
                assertEquals(1, length);
                writes[0]++;
            }
        });
        assertEquals(11, writes[0]);
    }

    private static String sent(Outgoing outgoing) throws IOException {
        var out = new ByteArrayOutputStream();
        outgoing.send(out);
        return HexFormat.of().formatHex(out.toByteArray());
    }
}
