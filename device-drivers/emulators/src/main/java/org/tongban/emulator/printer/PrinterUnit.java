// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.emulator.printer;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;

/// The printer's inside: input buffer, sensors, head, and the slips in the tray. Any thread may call.
///
/// Commands are obeyed in their order. While the printer is offline they lie in the buffer, and so do the questions
/// whose answer says "printed": `GS ( H` and `GS r`. Only `DLE EOT` and `DLE ENQ` pass them by.
final class PrinterUnit {

    private static final int DOTS_A_MILLIMETRE = 8;
    private static final int NEVER = Integer.MAX_VALUE;

    private final PrintHead head;
    private final ProcessId processId;
    private final AfterPaperEnd afterPaperEnd;
    private final Deque<Token> buffer = new ArrayDeque<>();
    private Answers answers = Answers.NOBODY;
    private Sensors sensors = Sensors.ALL_WELL;
    private Optional<Slip> last = Optional.empty();
    private boolean mute;
    private boolean automatic;
    private int paperEndsAt = NEVER;
    private int silentFrom = NEVER;
    private int jobs;

    /// Whether `GS ( H` fn 48 is known; many clones have never heard of it.
    enum ProcessId {
        KNOWN,
        UNKNOWN
    }

    /// How a job that ran out of paper goes on.
    enum AfterPaperEnd {
        /// As soon as there is paper.
        GOES_ON,
        /// When there is paper and the computer has sent `DLE ENQ 1` or `2`.
        WAITS_FOR_ENQUIRY
    }

    PrinterUnit(PrintHead head, ProcessId processId, AfterPaperEnd afterPaperEnd) {
        this.head = head;
        this.processId = processId;
        this.afterPaperEnd = afterPaperEnd;
    }

    /// Where answers go from now on.
    synchronized void connect(Answers to) {
        answers = to;
        automatic = false;
    }

    /// A command or character from the computer.
    synchronized void take(Token token) {
        if (!mute) {
            buffer.add(token);
            work();
        }
    }

    /// A question that cannot wait.
    synchronized void take(RealTime.Request request) {
        if (mute) {
            return;
        }
        if (request.kind() == 4) {
            answers.send(new byte[] {(byte) sensors.realTime(request.n())});
            return;
        }
        if (request.n() == 2) {
            buffer.clear();
            head.forget();
        }
        change(sensors.waiting(false));
    }

    synchronized void paper(Sensors.PaperLevel level) {
        paperEndsAt = NEVER;
        var stops = level == Sensors.PaperLevel.OUT && afterPaperEnd == AfterPaperEnd.WAITS_FOR_ENQUIRY;
        change(sensors.with(level).waiting(sensors.waiting() || stops));
    }

    /// The roll ends after so many more millimetres.
    synchronized void paperEndsAfter(int millimetres) {
        paperEndsAt = head.fed() + millimetres * DOTS_A_MILLIMETRE;
    }

    synchronized void cover(boolean open) {
        change(sensors.withCover(open));
    }

    synchronized void mute(boolean silent) {
        mute = silent;
        silentFrom = NEVER;
    }

    /// Falls silent for good, and prints no further, as soon as the next slip has begun to come out.
    synchronized void muteInTheNextSlip() {
        silentFrom = head.fed();
    }

    /// The power goes: what was not printed is forgotten.
    synchronized void powerOff() {
        buffer.clear();
        head.forget();
        automatic = false;
        answers = Answers.NOBODY;
        sensors = sensors.waiting(false);
    }

    /// How many slips were finished.
    synchronized int jobs() {
        return jobs;
    }

    /// The slip that was finished last.
    synchronized Optional<Slip> lastSlip() {
        return last;
    }

    synchronized String status() {
        return "paper=%s cover=%s mute=%s online=%s buffered=%d jobs=%d"
                .formatted(
                        sensors.paper().name().toLowerCase(Locale.ROOT),
                        sensors.coverOpen() ? "open" : "closed",
                        mute ? "on" : "off",
                        sensors.isOnline() ? "yes" : "no",
                        buffer.size(),
                        jobs);
    }

    private void change(Sensors next) {
        var before = sensors;
        sensors = next;
        if (automatic && !mute && !next.equals(before)) {
            answers.send(next.automatic());
        }
        work();
    }

    private void work() {
        while (sensors.isOnline() && !mute && !buffer.isEmpty()) {
            obey(buffer.remove());
            if (head.fed() > silentFrom) {
                mute = true;
            }
            if (head.fed() >= paperEndsAt) {
                paper(Sensors.PaperLevel.OUT);
            }
        }
    }

    private void obey(Token token) {
        for (var slip : head.obey(token).stream().toList()) {
            last = Optional.of(slip);
            jobs++;
        }
        if (token.at(0) == Token.GS) {
            answer(token);
        }
    }

    private void answer(Token token) {
        switch (token.at(1)) {
            case 'r' -> answers.send(new byte[] {(byte) (token.at(2) % '0' == 1 ? sensors.paperSensor() : 0)});
            case 'a' -> {
                automatic = token.at(2) != 0;
                if (automatic) {
                    answers.send(sensors.automatic());
                }
            }
            case 'I' -> answers.send(identity(token.at(2)));
            case '(' -> processId(token);
            default -> {}
        }
    }

    /// fn 48 of `GS ( H`: the four bytes come back when all before them is on paper.
    private void processId(Token token) {
        var asked = token.at(2) == 'H' && token.at(6) == '0' && token.bytes().length == 11;
        if (asked && processId == ProcessId.KNOWN) {
            var reply = new ByteArrayOutputStream();
            reply.write(0x37);
            reply.write(0x22);
            reply.write(token.bytes(), 7, 4);
            reply.write(0);
            answers.send(reply.toByteArray());
        }
    }

    private static byte[] identity(int n) {
        return switch (n) {
            case 65 -> "_1.04\0".getBytes(StandardCharsets.US_ASCII);
            case 66 -> "_TONGBAN\0".getBytes(StandardCharsets.US_ASCII);
            case 67 -> "_EMULATED-80\0".getBytes(StandardCharsets.US_ASCII);
            case 68 -> "_E0000001\0".getBytes(StandardCharsets.US_ASCII);
            default -> new byte[] {0x20};
        };
    }
}
