// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.receipt;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.tongban.device.Deadline;
import org.tongban.device.DeviceException;
import org.tongban.device.DeviceFault;
import org.tongban.device.DeviceFault.Mute;
import org.tongban.device.DeviceFault.NoAnswer;
import org.tongban.device.Nameplate;
import org.tongban.device.transport.Transport;
import org.tongban.device.transport.TransportAddress;

/// A receipt printer that speaks ESC/POS with Epson's status commands.
///
/// "Printed" is what the printer said: either the echo of a process number (GS ( H, function 48), which comes when all
/// before it has left the head, or, where that is not known, the paper sensor's answer from behind the job (GS r 1)
/// together with a good real-time status after it. The second one is inferred only.
///
/// A printer that takes bytes and has never said a word is used too: what becomes of a slip on it is unknown, and is
/// said to be.
public final class EscPosPrinter implements ReceiptPrinter {
    private static final Duration PROBE_PROCESS = Duration.ofSeconds(2);
    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);
    private static final Duration LONGEST_JOB = Duration.ofSeconds(90);
    private static final int SLOWEST_BYTES_PER_SECOND = 960;

    // What GS I tells, by Epson's description.
    private static final int FIRMWARE = 65;
    private static final int MAKER = 66;
    private static final int MODEL = 67;
    private static final int SERIAL_NUMBER = 68;

    private final Transport transport;
    private final EscPosWire wire;
    private final LinePicture picture;
    private final int columns;
    private Optional<Boolean> confirmsJobs = Optional.empty();
    private boolean hasSpoken;

    /// Owns the transport from now on, also when it throws. Asks the printer what it can when it is well.
    ///
    /// @param picture draws lines with characters that the printer's font lacks
    /// @param columns 48 on 80 mm paper, 32 on 58 mm
    public EscPosPrinter(Transport transport, LinePicture picture, int columns) throws DeviceException {
        this.transport = transport;
        this.wire = new EscPosWire(transport);
        this.picture = picture;
        this.columns = columns;
        try {
            wire.send(new byte[] {0x1D, 0x61, 0x0E}); // tell when state, error or paper changes
            Optional<EscPosStatus> status = status();
            if (status.isPresent() && status.get().fault().isEmpty()) learnAbilities();
        } catch (DeviceException e) {
            transport.close();
            throw e;
        }
    }

    /// Opens the printer at an address.
    public static EscPosPrinter open(TransportAddress address, LinePicture picture, int columns)
            throws DeviceException {
        return new EscPosPrinter(address.open(), picture, columns);
    }

    @Override
    public Abilities abilities() {
        return new Abilities(columns, confirmsJobs.orElse(false));
    }

    @Override
    public void probe() throws DeviceException {
        expectWell(spoken());
    }

    /// With automatic status back, a cover or an empty roll is heard of at once and not at the next probe.
    @Override
    public boolean glance() throws DeviceException {
        return wire.saysSomething();
    }

    @Override
    public Paper paper() throws DeviceException {
        EscPosStatus status = spoken();
        expectWell(status);
        return status.paper();
    }

    /// GS I: a printer that does not know it keeps the bytes as text, which `ESC @` throws away.
    @Override
    public Nameplate nameplate() throws DeviceException {
        expectWell(spoken());
        String maker = wire.askIdentity(MAKER);
        var nameplate = new Nameplate(
                maker, wire.askIdentity(MODEL), wire.askIdentity(FIRMWARE), wire.askIdentity(SERIAL_NUMBER));
        wire.send(new byte[] {0x1B, 0x40});
        return nameplate;
    }

    @Override
    public Outcome print(Slip slip) {
        List<byte[]> pieces;
        Optional<EscPosStatus> before;
        try {
            before = status();
            if (before.isPresent()) {
                expectWell(before.get());
                if (confirmsJobs.isEmpty()) learnAbilities();
            }
            pieces = EscPosBytes.of(new SlipLayout(columns).lines(slip), picture, columns);
        } catch (DeviceException e) {
            return new Outcome.NotPrinted(e.fault());
        }
        return send(pieces)
                .orElseGet(() -> before.isPresent() ? outcome(timeFor(pieces)) : new Outcome.Unknown(mute()));
    }

    @Override
    public void close() {
        transport.close();
    }

    /// Empty for a printer that has never said a word; one that has fallen silent is a fault.
    private Optional<EscPosStatus> status() throws DeviceException {
        try {
            EscPosStatus status = wire.status();
            hasSpoken = true;
            return Optional.of(status);
        } catch (DeviceException e) {
            if (hasSpoken || !(e.fault() instanceof NoAnswer)) throw e;
            return Optional.empty();
        }
    }

    private EscPosStatus spoken() throws DeviceException {
        return status().orElseThrow(() -> new DeviceException(mute()));
    }

    private static DeviceFault mute() {
        return new Mute(EscPosWire.STATUS);
    }

    /// A clone that does not know the command keeps its bytes as text: `ESC @` throws them away.
    private void learnAbilities() throws DeviceException {
        wire.forget();
        String expected = wire.askProcess();
        boolean confirms = waitFor(new EscPosAnswers.Block(expected), Deadline.in(PROBE_PROCESS));
        if (!confirms) wire.send(new byte[] {0x1B, 0x40});
        confirmsJobs = Optional.of(confirms);
    }

    /// A fault before the last piece means that the slip cannot be whole; in the last one nobody knows.
    private Optional<Outcome> send(List<byte[]> pieces) {
        int sent = 0;
        try {
            for (; sent < pieces.size(); sent++) wire.send(pieces.get(sent));
            return Optional.empty();
        } catch (DeviceException e) {
            boolean incomplete = sent < pieces.size() - 1;
            return Optional.of(incomplete ? new Outcome.NotPrinted(e.fault()) : new Outcome.Unknown(e.fault()));
        }
    }

    private Outcome outcome(Duration bound) {
        try {
            return confirmsJobs.orElse(false) ? confirmed(bound) : inferred(bound);
        } catch (DeviceException e) {
            return new Outcome.Unknown(e.fault());
        }
    }

    /// While nothing comes, the printer is asked why: it does not answer for a job that stopped without paper.
    private Outcome confirmed(Duration bound) throws DeviceException {
        wire.forget();
        var expected = new EscPosAnswers.Block(wire.askProcess());
        var deadline = Deadline.in(bound);
        while (!deadline.isOver()) {
            if (waitFor(expected, Deadline.in(deadline.leftAtMost(LOOK_EVERY)))) return new Outcome.Printed(true);
            Optional<DeviceFault> fault = faultUnlessAnswered(expected);
            if (fault.isPresent()) return stopped(fault.get());
        }
        return new Outcome.Unknown(new NoAnswer(bound));
    }

    private Outcome inferred(Duration bound) throws DeviceException {
        wire.forget();
        wire.askSensor();
        boolean consumed = waitForSensor(Deadline.in(bound));
        Optional<DeviceFault> fault = wire.status().fault();
        if (consumed) return fault.<Outcome>map(Outcome.Unknown::new).orElse(new Outcome.Printed(false));
        return fault.isPresent() ? stopped(fault.get()) : new Outcome.Unknown(new NoAnswer(bound));
    }

    /// The rest of a job that stopped must not come out when somebody has put paper in: DLE ENQ 2 clears it.
    private Outcome stopped(DeviceFault fault) throws DeviceException {
        wire.send(new byte[] {0x10, 0x05, 0x02});
        return new Outcome.NotPrinted(fault);
    }

    private Optional<DeviceFault> faultUnlessAnswered(EscPosAnswers.Block expected) throws DeviceException {
        Optional<DeviceFault> fault = wire.statusAmidAnswers().fault();
        return wire.hasHeard(expected) ? Optional.empty() : fault;
    }

    private boolean waitFor(EscPosAnswers.Block expected, Deadline deadline) throws DeviceException {
        while (!deadline.isOver() && !wire.hasHeard(expected)) {
            if (wire.next(deadline.left()).filter(EscPosPrinter::isTrouble).isPresent()) break;
        }
        return wire.hasHeard(expected);
    }

    private static boolean isTrouble(EscPosAnswers.Answer answer) {
        return answer instanceof EscPosAnswers.Automatic automatic
                && automatic.status().fault().isPresent();
    }

    private boolean waitForSensor(Deadline deadline) throws DeviceException {
        while (!deadline.isOver()) {
            var answer = wire.next(deadline.left());
            if (answer.filter(EscPosAnswers.Sensor.class::isInstance).isPresent()) return true;
        }
        return false;
    }

    private static Duration timeFor(List<byte[]> pieces) {
        int bytes = pieces.stream().mapToInt(piece -> piece.length).sum();
        Duration bound = Duration.ofSeconds(5 + bytes / SLOWEST_BYTES_PER_SECOND);
        return bound.compareTo(LONGEST_JOB) > 0 ? LONGEST_JOB : bound;
    }

    private static void expectWell(EscPosStatus status) throws DeviceException {
        Optional<DeviceFault> fault = status.fault();
        if (fault.isPresent()) throw new DeviceException(fault.get());
    }
}
