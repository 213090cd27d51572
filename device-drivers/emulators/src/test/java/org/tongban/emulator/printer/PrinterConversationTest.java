// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.emulator.printer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongban.emulator.paper.PaperFont;
import org.tongban.emulator.wire.Control;
import org.tongban.emulator.wire.WireClient;

final class PrinterConversationTest {

    private static final String ALL_STATUS = "100401 100402 100403 100404";
    private static final String FINISHED_0001 = "37223030303100";

    private PrinterEmulator emulator;
    private Control person;
    private WireClient computer;

    @BeforeEach
    void start() throws IOException {
        start(PrinterUnit.ProcessId.KNOWN, PrinterUnit.AfterPaperEnd.GOES_ON);
    }

    private void start(PrinterUnit.ProcessId processId, PrinterUnit.AfterPaperEnd after) throws IOException {
        emulator = new PrinterEmulator(new PrinterUnit(new PrintHead(576, PaperFont.load()), processId, after));
        person = Control.at(emulator.control().address());
        computer = new WireClient(emulator.port());
    }

    @AfterEach
    void stop() throws IOException {
        computer.close();
        emulator.close();
    }

    @Test
    void printsAndSaysWhenItHasPrinted(@TempDir Path folder) throws IOException {
        computer.send(Receipts.small("0001"));

        assertEquals(FINISHED_0001, computer.hearHex(7));
        assertEquals("OK 1", person.ask("jobs"));
        assertEquals("OK " + folder.resolve("a"), person.ask("save " + folder.resolve("a")));
        assertTrue(Files.readString(folder.resolve("a/receipt.txt")).startsWith("受理回执\n"));
    }

    @Test
    void tellsPaperAndCoverInRealTime() throws IOException {
        assertEquals("12121212", ask(ALL_STATUS, 4));
        person.ask("paper low");
        assertEquals("1212121E", ask(ALL_STATUS, 4));
        person.ask("paper out");
        assertEquals("1A32127E", ask(ALL_STATUS, 4));
        person.ask("paper ok");
        person.ask("cover open");
        assertEquals("1A161212", ask(ALL_STATUS, 4));
        person.ask("cover closed");
        assertEquals("12121212", ask(ALL_STATUS, 4));
    }

    @Test
    void reportsChangesByItselfWhenAsked() throws IOException {
        assertEquals("10000000", ask("1D610E", 4));
        person.ask("paper low");
        assertEquals("10000300", computer.hearHex(4));
        person.ask("cover open");
        assertEquals("38000300", computer.hearHex(4));
        person.ask("cover closed");
        person.ask("paper out");
        assertEquals("10000300" + "18000F00", computer.hearHex(8));
    }

    @Test
    void answersTheQueuedPaperQuestion() throws IOException {
        assertEquals("00", ask("1D7201", 1));
        person.ask("paper low");
        assertEquals("03", ask("1D7201", 1));
    }

    @Test
    void saysNothingOfAJobThatRanOutOfPaperUntilThereIsPaper() throws IOException {
        person.ask("paper out-after 10");
        computer.send(Receipts.small("0001"));
        nothingIsHeard();
        assertEquals("1A32127E", ask(ALL_STATUS, 4));
        assertEquals("OK 0", person.ask("jobs"));
        person.ask("paper ok");

        assertEquals(FINISHED_0001, computer.hearHex(7));
        assertEquals("OK 1", person.ask("jobs"));
    }

    @Test
    void canBeToldToForgetTheJobThatRanOutOfPaper() throws IOException {
        stop();
        start(PrinterUnit.ProcessId.KNOWN, PrinterUnit.AfterPaperEnd.WAITS_FOR_ENQUIRY);
        person.ask("paper out-after 10");
        computer.send(Receipts.small("0001"));
        nothingIsHeard();
        person.ask("paper ok");
        nothingIsHeard();
        assertEquals("3A", ask("100401", 1));
        computer.send("100502");
        computer.send(Receipts.small("0002"));

        assertEquals("37223030303200", computer.hearHex(7));
        assertEquals("OK 1", person.ask("jobs"));
    }

    @Test
    void mayNotKnowTheProcessId() throws IOException {
        stop();
        start(PrinterUnit.ProcessId.UNKNOWN, PrinterUnit.AfterPaperEnd.GOES_ON);
        computer.send(Receipts.small("0001"));

        assertEquals("00", ask("1D7201", 1));
        assertEquals("OK 1", person.ask("jobs"));
    }

    @Test
    void canFallSilentWhileASlipComesOut() throws IOException {
        person.ask("mute in-print");
        assertEquals("12", ask("100401", 1));
        computer.send(Receipts.small("0001"));
        nothingIsHeard();
        computer.send(ALL_STATUS);
        nothingIsHeard();

        assertEquals("OK 0", person.ask("jobs"));
        assertEquals("ERR on|off|in-print", person.ask("mute perhaps"));
    }

    @Test
    void canBeMute() throws IOException {
        person.ask("mute on");
        computer.send(ALL_STATUS);
        computer.send(Receipts.small("0001"));
        nothingIsHeard();

        assertEquals("OK 0", person.ask("jobs"));
        person.ask("mute off");
        assertEquals("12", ask("100401", 1));
    }

    @Test
    void comesBackUnderTheSamePort() throws IOException {
        assertEquals("OK", person.ask("gone"));
        assertEquals(0, computer.hear(1).length);
        assertThrows(ConnectException.class, () -> new WireClient(emulator.port()).close());
        assertEquals("OK", person.ask("back"));
        computer = new WireClient(emulator.port());

        assertEquals("12", ask("100401", 1));
    }

    @Test
    void theNextComputerIsServedWhenTheFirstHasGone() throws IOException {
        assertEquals("12", ask("100401", 1));
        var first = computer;
        computer = new WireClient(emulator.port());
        computer.send("100401");
        nothingIsHeard();
        first.close();

        assertEquals("12", computer.hearHex(1));
    }

    @Test
    void refusesControlWordsWithoutSense() throws IOException {
        assertEquals("ERR ok|low|out|out-after MILLIMETRES", person.ask("paper none"));
        assertEquals("ERR open|closed", person.ask("cover ajar"));
        assertEquals("ERR no slip yet", person.ask("save /nowhere"));
        assertEquals("OK there paper=ok cover=closed mute=off online=yes buffered=0 jobs=0", person.ask("status"));
    }

    private void nothingIsHeard() throws IOException {
        computer.patience(300);
        assertThrows(SocketTimeoutException.class, () -> computer.hear(1));
        computer.patience(20_000);
    }

    private String ask(String hex, int bytes) throws IOException {
        computer.send(hex);
        return computer.hearHex(bytes);
    }
}
