// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.identity;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.tongban.device.DeviceException;

final class SamFramesTest {

    @Test
    void writesRequestsAsTheStandardHasThem() {
        assertArrayEquals(hex("AA AA AA 96 69 00 03 11 FF ED"), SamFrames.request(0x11, 0xFF));
        assertArrayEquals(hex("AA AA AA 96 69 00 03 12 FF EE"), SamFrames.request(0x12, 0xFF));
        assertArrayEquals(hex("AA AA AA 96 69 00 03 20 01 22"), SamFrames.request(0x20, 0x01));
        assertArrayEquals(hex("AA AA AA 96 69 00 03 20 02 21"), SamFrames.request(0x20, 0x02));
        assertArrayEquals(hex("AA AA AA 96 69 00 03 30 01 32"), SamFrames.request(0x30, 0x01));
    }

    @Test
    void readsStatusReplies() {
        assertEquals("[SamReply[80, 0000, 0 bytes]]", replies(hex("AA AA AA 96 69 00 04 00 00 80 84")));
        assertEquals("[SamReply[41, 6A82, 0 bytes]]", replies(hex("AA AA AA 96 69 00 04 6A 82 41 AD")));
        assertEquals("[SamReply[9F, 0000, 4 bytes]]", replies(hex("AA AA AA 96 69 00 08 00 00 9F 00 00 00 00 97")));
    }

    @Test
    void readsTheNumberOfASecurityModule() {
        var reply = new SamFrames()
                .accept(hex("AA AA AA 96 69 00 14 00 00 90 05 00 01 00 49 79 33 01 87 D6 12 00 14 6A 0A CE 7B"))
                .getFirst();
        assertEquals("05.01-20150601-0001234567-3456789012", SamId.text(reply.content()));
    }

    @Test
    void findsTheFrameBehindNoiseAndBehindABadOne() {
        byte[] good = hex("AA 00 AA AA 96 69 00 04 00 00 90 94");
        byte[] bad = hex("AA AA AA 96 69 00 04 00 00 90 95");
        byte[] tooLong = hex("AA AA AA 96 69 FF FF 00");
        assertEquals("[SamReply[90, 0000, 0 bytes]]", replies(good));
        assertEquals("[SamReply[90, 0000, 0 bytes]]", replies(joined(bad, good)));
        assertEquals("[SamReply[90, 0000, 0 bytes]]", replies(joined(tooLong, good)));
    }

    @Test
    void swallowsTheMakersTimeoutFrame() {
        var frames = new SamFrames();
        assertEquals(List.of(), frames.accept(hex("AA AA AA 96 69 00 05 05 05 05")));
        assertFalse(frames.sawRubbish());
    }

    @Test
    void theWholeCardReplyIsTheOneOfTheReference() {
        byte[] reply = Vectors.cardReply(Vectors.RESIDENT);
        assertEquals(0x44, reply[1294]);
        assertEquals("[SamReply[90, 0000, 1284 bytes]]", replies(reply));
    }

    @Property(tries = 300)
    void cutsTheSameFramesHoweverTheBytesCome(@ForAll Set<@IntRange(max = 1305) Integer> cuts) {
        byte[] stream = joined(Vectors.cardReply(Vectors.RESIDENT), Vectors.statusReply(0x91));
        List<Integer> borders = new ArrayList<>(cuts);
        borders.add(stream.length);
        borders.sort(Integer::compare);
        var frames = new SamFrames();
        List<SamReply> replies = new ArrayList<>();
        int from = 0;
        for (int to : borders) {
            replies.addAll(frames.accept(Arrays.copyOfRange(stream, from, to)));
            from = to;
        }
        assertEquals("[SamReply[90, 0000, 1284 bytes], SamReply[91, 0000, 0 bytes]]", replies.toString());
    }

    @Property
    void anyBytesAreNeverAnError(@ForAll byte[] noise) {
        byte[] armed = joined(hex("AA 96 69"), noise);
        var frames = new SamFrames();
        frames.accept(armed);
        assertTrue(frames.accept(noise).size() < 100);
    }

    @Test
    void anyFlippedBitGivesTheSameCardOrAFault() throws DeviceException {
        byte[] reply = Vectors.cardReply(Vectors.RESIDENT);
        var card = TextBlock.decode(Vectors.RESIDENT);
        int unharmed = 0;
        for (int bit = 0; bit < reply.length * 8; bit++) {
            reply[bit / 8] ^= (byte) (1 << bit % 8);
            for (var frame : new SamFrames().accept(reply)) {
                if (frame.status() != SamReply.SUCCESS) continue;
                assertEquals(card, TextBlock.decode(CardContent.text(frame.content())));
                unharmed++;
            }
            reply[bit / 8] ^= (byte) (1 << bit % 8);
        }
        // Only the two leading synchronisation bytes may be harmed without harm.
        assertEquals(16, unharmed);
    }

    private static String replies(byte[] bytes) {
        return new SamFrames().accept(bytes).toString();
    }

    private static byte[] hex(String text) {
        return Vectors.HEX.parseHex(text);
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
