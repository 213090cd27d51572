// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.emulator.reader;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tongban.emulator.wire.Control;
import org.tongban.emulator.wire.WireClient;

final class ReaderConversationTest {

    private static final String FIND = "AAAAAA96690003200122";
    private static final String SELECT = "AAAAAA96690003200221";
    private static final String READ = "AAAAAA96690003300132";
    private static final String STATUS = "AAAAAA9669000311FFED";
    private static final String NEWEST_ADDRESS = "AAAAAA96690003300330";
    private static final String FOUND = "AAAAAA966900080000 9F00000000 97".replace(" ", "");
    private static final String SELECTED = "AAAAAA9669000C000090" + "00".repeat(8) + "9C";
    private static final int STATUS_BYTES = 11;
    private static final int READ_BYTES = 1295;

    private ReaderEmulator emulator;
    private Control person;
    private WireClient computer;

    @BeforeEach
    void start() throws IOException {
        start(Duration.ZERO, ReaderUnit.Refind.AFTER_REMOVAL);
    }

    private void start(Duration radioWork, ReaderUnit.Refind refind) throws IOException {
        emulator = new ReaderEmulator(new ReaderUnit(radioWork, refind), Optional.empty(), InstantSource.system());
        person = Control.at(emulator.control().address());
        computer = new WireClient(emulator.port());
    }

    @AfterEach
    void stop() throws IOException {
        computer.close();
        emulator.close();
    }

    @Test
    void readsACardOnceAndFindsItAgainAfterItHasLeft() throws IOException {
        assertEquals(status("80"), ask(FIND, STATUS_BYTES));
        assertEquals("OK 1 李示例", person.ask("card 李示例"));
        assertArrayEquals(textOf("1"), text(findSelectRead()));
        assertEquals(status("91"), ask(NEWEST_ADDRESS, STATUS_BYTES));
        assertEquals(status("80"), ask(FIND, STATUS_BYTES));
        assertEquals("OK", person.ask("take"));
        assertEquals("OK 2 王𬱖样", person.ask("card 2"));
        assertArrayEquals(textOf("2"), text(findSelectRead()));
    }

    @Test
    void findsTheSameCardAgainWhenToldSo() throws IOException {
        stop();
        start(Duration.ZERO, ReaderUnit.Refind.AT_ONCE);
        person.ask("card 13");

        assertArrayEquals(textOf("13"), text(findSelectRead()));
        assertArrayEquals(textOf("13"), text(findSelectRead()));
    }

    @Test
    void tellsTheNewestAddress() throws IOException {
        person.ask("card 13");
        findSelectRead();

        computer.send(NEWEST_ADDRESS);
        assertEquals((byte) 0xBD, computer.hear(81)[80]);
    }

    @Test
    void keepsTheOrderOfTheStandard() throws IOException {
        assertEquals(status("41"), ask(READ, STATUS_BYTES));
        assertEquals(status("81"), ask(SELECT, STATUS_BYTES));
        person.ask("card 1");
        assertEquals(status("34"), ask(READ, STATUS_BYTES));
    }

    @Test
    void answersWhateverTheChunks() throws IOException {
        for (int i = 0; i < STATUS.length(); i += 2) {
            computer.send(STATUS.substring(i, i + 2));
        }

        assertEquals(status("90"), computer.hearHex(STATUS_BYTES));
    }

    @Test
    void tellsItsNumber() throws IOException {
        computer.send("AAAAAA9669000312FFEE");

        assertEquals("AAAAAA96690014000090050001004979330187D61200146A0ACE7B", computer.hearHex(27));
    }

    @Test
    void refusesWhatItDoesNotKnow() throws IOException {
        assertEquals(status("21"), ask("AAAAAA96690003300231", STATUS_BYTES));
        assertEquals(status("24"), ask("AAAAAA96690003770074", STATUS_BYTES));
        assertEquals(status("10"), ask("AAAAAA96690003200123", STATUS_BYTES));
        assertEquals(status("11"), ask("AAAAAA96690001", STATUS_BYTES));
    }

    @Test
    void saysWhenTheCardLeavesDuringTheRadiosWork() throws Exception {
        stop();
        start(Duration.ofSeconds(30), ReaderUnit.Refind.AFTER_REMOVAL);
        person.ask("card 1");
        ask(FIND, 15);
        ask(SELECT, 19);
        computer.send(READ);
        computer.patience(200);
        assertThrows(SocketTimeoutException.class, () -> computer.hear(1));
        person.ask("take");
        computer.patience(20_000);

        assertEquals("AAAAAA966900046F00412A", computer.hearHex(STATUS_BYTES));
    }

    @Test
    void sendsAtTheSpeedOfTheLine() throws IOException {
        person.ask("card 1");
        var start = System.nanoTime();
        findSelectRead();

        assertTrue(System.nanoTime() - start >= Duration.ofMillis(112).toNanos());
    }

    @Test
    void canFallSilent() throws IOException {
        assertEquals("OK silence", person.ask("fault silence"));
        computer.patience(300);
        computer.send(STATUS);

        assertThrows(SocketTimeoutException.class, () -> computer.hear(1));
    }

    @Test
    void canGarble() throws IOException {
        person.ask("fault garble");
        computer.send(STATUS);
        var reply = computer.hear(STATUS_BYTES);

        assertEquals(0x04, xor(reply));
    }

    @Test
    void canLoseTheCardInTheMiddleOfAReply() throws IOException {
        person.ask("card 1");
        person.ask("fault remove-mid-read");
        ask(FIND, 15);
        ask(SELECT, 19);
        computer.send(READ);
        assertEquals(READ_BYTES / 2, computer.hear(READ_BYTES / 2).length);
        computer.patience(300);
        assertThrows(SocketTimeoutException.class, () -> computer.hear(1));
        computer.patience(20_000);

        assertEquals(status("80"), ask(FIND, STATUS_BYTES));
        assertTrue(person.ask("status").startsWith("OK plugged card=none"));
    }

    @Test
    void canHaveACardOfUnknownLayout() throws IOException {
        person.ask("card 1");
        person.ask("fault unknown-layout");

        assertEquals('Z', text(findSelectRead())[248]);
    }

    @Test
    void canHaveADeadModule() throws IOException {
        person.ask("fault sam-dead");

        assertEquals(status("60"), ask(STATUS, STATUS_BYTES));
        person.ask("fault none");
        assertEquals(status("90"), ask(STATUS, STATUS_BYTES));
    }

    @Test
    void comesBackUnderTheSamePortAfterUnplugging() throws IOException {
        person.ask("card 1");
        assertEquals("OK", person.ask("unplug"));
        assertEquals(0, computer.hear(1).length);
        assertThrows(ConnectException.class, () -> new WireClient(emulator.port()).close());
        assertEquals("OK", person.ask("plug"));
        computer = new WireClient(emulator.port());

        assertArrayEquals(textOf("1"), text(findSelectRead()));
    }

    @Test
    void aNewComputerReplacesTheOld() throws IOException {
        assertEquals(status("90"), ask(STATUS, STATUS_BYTES));
        var old = computer;
        computer = new WireClient(emulator.port());

        assertEquals(status("90"), ask(STATUS, STATUS_BYTES));
        assertEquals(0, old.hear(1).length);
        old.close();
    }

    @Test
    void refusesControlWordsWithoutSense() throws IOException {
        assertEquals("ERR nobody of that name or number", person.ask("card 7"));
        assertEquals(
                "ERR one of none|silence|garble|remove-mid-read|unknown-layout|sam-dead|sam-unauthorised|drop-byte|noise"
                        + "|long-length|makers-timeout|drip|late",
                person.ask("fault fire"));
        assertTrue(person.ask("dance").startsWith("ERR unknown command"));
        assertTrue(person.ask("persons").startsWith("OK 1 李示例, 2 王𬱖样"));
    }

    private byte[] findSelectRead() throws IOException {
        assertEquals(FOUND, ask(FIND, 15));
        assertEquals(SELECTED, ask(SELECT, 19));
        computer.send(READ);
        var reply = computer.hear(READ_BYTES);
        assertEquals(0, xor(reply));
        return reply;
    }

    private String ask(String frame, int bytes) throws IOException {
        computer.send(frame);
        return computer.hearHex(bytes);
    }

    private static String status(String sw3) {
        return "AAAAAA966900040000" + sw3 + "%02X".formatted(4 ^ Integer.parseInt(sw3, 16));
    }

    private static int xor(byte[] frame) {
        int xor = 0;
        for (int i = 5; i < frame.length; i++) {
            xor ^= frame[i];
        }
        return xor;
    }

    private static byte[] text(byte[] reply) {
        return Arrays.copyOfRange(reply, 14, 14 + TextBlock.LENGTH);
    }

    private static byte[] textOf(String number) {
        return TextBlock.of(Persons.load().find(number).orElseThrow());
    }
}
