// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tongban.device.DeviceException;
import org.tongban.device.DeviceFault;
import org.tongban.device.DeviceFault.Broken;
import org.tongban.device.DeviceFault.CardMoved;
import org.tongban.device.DeviceFault.CardRefused;
import org.tongban.device.DeviceFault.Garbled;
import org.tongban.device.DeviceFault.NoAnswer;
import org.tongban.device.ScriptedTransport;

final class ResidentCardReaderTest {
    private static final String STATUS = "11FF";
    private static final String FIND = "2001";
    private static final String SELECT = "2002";
    private static final String READ = "3001";
    private static final byte[] NOTHING = {};
    private static final SamPatience QUICK = new SamPatience(
            Duration.ofMillis(50), Duration.ofMillis(50), Duration.ofMillis(20), Duration.ofSeconds(10), 0);

    /// What is answered to each command, in order; the last answer stays.
    private final Map<String, Deque<byte[]>> answers = new HashMap<>();
    private final Map<String, Integer> asked = new HashMap<>();
    private final AtomicInteger found = new AtomicInteger();
    private final ScriptedTransport wire = new ScriptedTransport(this::answer);

    @BeforeEach
    void aReaderWithACard() {
        on(STATUS, Vectors.statusReply(0x90));
        on("12FF", hex("AA AA AA 96 69 00 14 00 00 90 05 00 01 00 49 79 33 01 87 D6 12 00 14 6A 0A CE 7B"));
        on(FIND, hex("AA AA AA 96 69 00 08 00 00 9F 00 00 00 00 97"));
        on(SELECT, hex("AA AA AA 96 69 00 0C 00 00 90 00 00 00 00 00 00 00 00 9C"));
        on(READ, Vectors.cardReply(Vectors.RESIDENT));
        on("3003", Vectors.statusReply(0x91));
    }

    @Test
    void readsACard() throws DeviceException {
        var reader = new ResidentCardReader(wire);
        assertEquals("GA450 SAM 05.01-20150601-0001234567-3456789012", reader.model());
        assertEquals(Optional.of(TextBlock.decode(Vectors.RESIDENT)), read());
        assertEquals(1, found.get());
    }

    @Test
    void givesNothingWhenNobodyPutsACardDown() throws DeviceException {
        on(FIND, Vectors.statusReply(0x80));
        assertEquals(Optional.empty(), read());
        assertEquals(0, found.get());
    }

    @Test
    void asksAgainWhatWasGarbledOnTheWay() throws DeviceException {
        byte[] harmed = Vectors.cardReply(Vectors.RESIDENT);
        harmed[100] ^= 1;
        on(READ, harmed, Vectors.statusReply(0x10), Vectors.cardReply(Vectors.RESIDENT));
        assertTrue(read().isPresent());
        assertEquals(3, asked.get(READ));
    }

    @Test
    void givesUpAfterTwoRepeats() {
        byte[] cutShort = Arrays.copyOf(Vectors.cardReply(Vectors.RESIDENT), 700);
        on(READ, cutShort);
        assertEquals(new Garbled("reader answered 30 badly"), fault());
        assertEquals(3, asked.get(READ));
    }

    @Test
    void aCardTakenAwayIsTheCitizensToMend() {
        on(READ, hex("AA AA AA 96 69 00 04 6A 82 41 AD"));
        assertEquals(new CardMoved(), fault());
    }

    @Test
    void tellsWhatTheCardItselfRefused() {
        on(READ, hex("AA AA AA 96 69 00 04 69 82 31 DE"));
        assertEquals(new CardRefused("31 card 6982"), fault());
    }

    @Test
    void selectsThreeTimesFromFind() {
        on(SELECT, Vectors.statusReply(0x81));
        assertEquals(new CardMoved(), fault());
        assertEquals(List.of(3, 3), List.of(asked.get(FIND), asked.get(SELECT)));
    }

    @Test
    void aSilentReaderDoesNotAnswer() throws DeviceException {
        var reader = new ResidentCardReader(wire);
        on(STATUS, NOTHING);
        assertEquals(
                new NoAnswer(Duration.ofSeconds(1)),
                assertThrows(DeviceException.class, reader::probe).fault());
        on(STATUS, hex("AA AA AA 96 69 00 05 05 05 05"));
        assertEquals(
                new NoAnswer(Duration.ofSeconds(1)),
                assertThrows(DeviceException.class, reader::probe).fault());
    }

    @Test
    void aNumberThatCannotBeRightIsRefusedInTheHallAndShownToATechnician() throws DeviceException {
        byte[] block = Vectors.RESIDENT.clone();
        block[122 + 34] = '1';
        on(READ, Vectors.cardReply(block));
        assertEquals(new CardRefused("unreadable: number"), fault());
        assertFalse(chip().document().hasValidNumber());
    }

    @Test
    void readsTheAddressThatWasAddedLast() throws DeviceException {
        on("3003", Vectors.NEWEST_ADDRESS);
        assertEquals(Optional.of("北京市海淀区中关村大街1号"), chip().newestAddress());
        on("3003", Vectors.statusReply(0x91));
        assertEquals(Optional.empty(), chip().newestAddress());
        assertEquals(null, asked.get("3002"));
    }

    @Test
    void asksForTheAddressInTheOtherWayWhereTheFirstIsUnknown() throws DeviceException {
        on("3003", Vectors.statusReply(0x21));
        on("3002", Vectors.NEWEST_ADDRESS);
        assertEquals(Optional.of("北京市海淀区中关村大街1号"), chip().newestAddress());
        on("3002", Vectors.statusReply(0x24));
        assertEquals(Optional.empty(), chip().newestAddress());
    }

    @Test
    void neverAsksForFingerprints() throws DeviceException {
        on("3003", Vectors.NEWEST_ADDRESS);
        assertEquals(1024, chip().photoBytes());
        assertEquals(null, asked.get("3010"));
    }

    @Test
    void doesNotKnowWhetherACardLiesThereWhenTheReaderFindsItOnlyOnce() throws DeviceException {
        var reader = new ResidentCardReader(wire);
        on(FIND, Vectors.statusReply(0x80));
        assertEquals(CardPresence.UNKNOWN, reader.cardAfterRead());
    }

    @Test
    void noticesACardLeftBehindWhereTheReaderFindsItAgain() throws DeviceException {
        var reader = new ResidentCardReader(wire);
        assertEquals(CardPresence.LYING, reader.cardAfterRead());
        on(FIND, Vectors.statusReply(0x80));
        assertEquals(CardPresence.GONE, reader.cardAfterRead());
    }

    @Test
    void readsAgainACardThatWasNotHeldStill() throws DeviceException {
        on(READ, hex("AA AA AA 96 69 00 04 6A 82 41 AD"), Vectors.cardReply(Vectors.RESIDENT));
        assertEquals(TextBlock.decode(Vectors.RESIDENT), chip().document());
    }

    @Test
    void aReaderThatKnowsNoOtherQuestionsReadsCardsAllTheSame() throws DeviceException {
        on(STATUS, NOTHING);
        on("12FF", Vectors.statusReply(0x24));
        var reader = new ResidentCardReader(wire, QUICK);
        assertEquals("GA450", reader.model());
        assertTrue(reader.read(Duration.ofMillis(20), () -> {}).isPresent());
    }

    @Test
    void anAnswerToAnEarlierQuestionIsPassedOver() throws DeviceException {
        byte[] found = hex("AA AA AA 96 69 00 08 00 00 9F 00 00 00 00 97");
        byte[] selected = hex("AA AA AA 96 69 00 0C 00 00 90 00 00 00 00 00 00 00 00 9C");
        on(SELECT, joined(found, selected));
        on(READ, joined(joined(found, selected), Vectors.cardReply(Vectors.FOREIGN_2023)));
        assertEquals(Optional.of(TextBlock.decode(Vectors.FOREIGN_2023)), read());
    }

    @Test
    void aFrameThatClaimsMoreThanItHasHidesNoGoodOne() throws DeviceException {
        byte[] claimsMore = hex("AA AA AA 96 69 0F FF 00 00");
        on(READ, joined(claimsMore, Vectors.cardReply(Vectors.RESIDENT)));
        assertEquals(Optional.of(TextBlock.decode(Vectors.RESIDENT)), read());
        assertEquals(1, asked.get(READ));
    }

    @Test
    void aDeadSecurityModuleIsBrokenAndTheWireIsLetGo() {
        on(STATUS, Vectors.statusReply(0x60));
        var thrown = assertThrows(DeviceException.class, () -> new ResidentCardReader(wire));
        assertEquals(new Broken("60"), thrown.fault());
        assertTrue(wire.isClosed());
    }

    private Optional<IdentityDocument> read() throws DeviceException {
        return new ResidentCardReader(wire).read(Duration.ofMillis(20), found::incrementAndGet);
    }

    private ChipContent chip() throws DeviceException {
        return new ResidentCardReader(wire)
                .readChip(Duration.ofMillis(20), Set.of(ChipContent.Part.NEWEST_ADDRESS))
                .orElseThrow();
    }

    private DeviceFault fault() {
        return assertThrows(DeviceException.class, this::read).fault();
    }

    private void on(String command, byte[]... replies) {
        answers.put(command, new ArrayDeque<>(List.of(replies)));
    }

    private byte[] answer(byte[] request) {
        String command = "%02X%02X".formatted(request[7], request[8]);
        asked.merge(command, 1, Integer::sum);
        Deque<byte[]> replies = answers.getOrDefault(command, new ArrayDeque<>(List.of(NOTHING)));
        return replies.size() > 1 ? replies.pop() : replies.getFirst();
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private static byte[] hex(String text) {
        return Vectors.HEX.parseHex(text);
    }
}
