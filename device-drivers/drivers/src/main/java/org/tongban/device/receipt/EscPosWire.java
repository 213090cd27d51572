// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.receipt;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.tongban.device.Deadline;
import org.tongban.device.DeviceException;
import org.tongban.device.DeviceFault.Garbled;
import org.tongban.device.DeviceFault.NoAnswer;
import org.tongban.device.receipt.EscPosAnswers.Answer;
import org.tongban.device.transport.Transport;

/// Questions to a printer and their bounded waits.
final class EscPosWire {
    /// How long a printer may take for a real-time status.
    static final Duration STATUS = Duration.ofSeconds(1);

    private static final Duration IDENTITY = Duration.ofMillis(500);

    private final Transport transport;
    private EscPosAnswers answers = new EscPosAnswers();
    private final Set<Answer> heardBlocks = new HashSet<>();
    // Begins anywhere: an answer from before a reconnect must not fit a question of today.
    private int lastProcess = ThreadLocalRandom.current().nextInt(10_000);

    EscPosWire(Transport transport) {
        this.transport = transport;
    }

    void send(byte[] bytes) throws DeviceException {
        transport.write(bytes);
    }

    /// All four real-time status bytes, of a printer that has nothing else to say.
    EscPosStatus status() throws DeviceException {
        forget();
        return statusAmidAnswers();
    }

    /// The same while an answer is under way; what it is can be asked of [#hasHeard] afterwards.
    EscPosStatus statusAmidAnswers() throws DeviceException {
        return new EscPosStatus(realTime(1), realTime(2), realTime(3), realTime(4));
    }

    /// Asks to be told when everything sent so far has left the head (GS ( H, function 48).
    ///
    /// @return what the answer will be
    String askProcess() throws DeviceException {
        lastProcess = (lastProcess + 1) % 10_000;
        String id = "%04d".formatted(lastProcess);
        byte[] command = {0x1D, 0x28, 0x48, 6, 0, 0x30, 0x30, 0, 0, 0, 0};
        System.arraycopy(id.getBytes(StandardCharsets.US_ASCII), 0, command, 7, 4);
        transport.write(command);
        return "7\"" + id;
    }

    /// Asks for the paper sensor behind everything sent so far (GS r 1).
    void askSensor() throws DeviceException {
        transport.write(new byte[] {0x1D, 0x72, 1});
    }

    /// Asks who the printer is (GS I), which is answered by `5F`, the text, and zero.
    ///
    /// @return empty when it does not tell
    String askIdentity(int what) throws DeviceException {
        forget();
        transport.write(new byte[] {0x1D, 0x49, (byte) what});
        return next(IDENTITY)
                .filter(EscPosAnswers.Block.class::isInstance)
                .map(answer -> ((EscPosAnswers.Block) answer).text())
                .filter(text -> text.startsWith("_"))
                .map(text -> text.substring(1).strip())
                .orElse("");
    }

    /// The next answer, whatever it is; empty when none came in time.
    Optional<Answer> next(Duration patience) throws DeviceException {
        var deadline = Deadline.in(patience);
        var next = answers.next();
        while (next.isEmpty() && !deadline.isOver()) {
            answers.accept(transport.read(deadline.left()));
            next = answers.next();
        }
        next.filter(EscPosAnswers.Block.class::isInstance).ifPresent(heardBlocks::add);
        return next;
    }

    /// True when the printer said something that nobody asked for. Does not wait.
    boolean saysSomething() throws DeviceException {
        return next(Duration.ofMillis(1)).isPresent();
    }

    /// Throws away what came and nobody asked for.
    void forget() throws DeviceException {
        transport.drain();
        answers = new EscPosAnswers();
        heardBlocks.clear();
    }

    /// True when the block came since [#forget].
    boolean hasHeard(EscPosAnswers.Block block) {
        return heardBlocks.contains(block);
    }

    private int realTime(int what) throws DeviceException {
        transport.write(new byte[] {0x10, 0x04, (byte) what});
        var deadline = Deadline.in(STATUS);
        while (true) {
            Answer answer = next(deadline.left()).orElseThrow(() -> new DeviceException(new NoAnswer(STATUS)));
            if (answer instanceof EscPosAnswers.RealTime status) return status.value();
            if (answer instanceof EscPosAnswers.Rubbish rubbish) {
                throw new DeviceException(new Garbled("status byte %02X".formatted(rubbish.value())));
            }
        }
    }
}
