// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.page;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tongban.device.Deadline;
import org.tongban.device.DeviceException;
import org.tongban.device.DeviceFault;
import org.tongban.device.DeviceFault.Broken;
import org.tongban.device.DeviceFault.Busy;
import org.tongban.device.DeviceFault.Garbled;
import org.tongban.device.DeviceFault.Unsupported;
import org.tongban.device.Supervisor.Wanted;
import org.tongban.device.page.IppRequest.Operation;
import org.tongban.device.receipt.ReceiptPrinter.Outcome;

/// Hands a file to a printer and tells whether the printer has it.
final class IppSending {
    private static final Logger LOG = LoggerFactory.getLogger(IppSending.class);
    private static final int JOB_GROUP = 0x02;
    private static final int FORMAT_UNKNOWN = 0x040A;
    private static final int NOT_ACCEPTING = 0x0506;
    private static final int BUSY = 0x0507;

    private final IppWire wire;
    private final IppPatience patience;

    /// A job's ticket, or what became of a paper that got none.
    sealed interface Sent {
        record Ticket(int id) implements Sent {}

        record Not(Outcome outcome) implements Sent {}
    }

    IppSending(IppWire wire, IppPatience patience) {
        this.wire = wire;
        this.patience = patience;
    }

    /// @param onA4 that the printer knows A4 by its name
    Sent send(IppFile job, boolean onA4, Wanted wanted) {
        var deadline = Deadline.in(patience.busy());
        try {
            IppMessage answer = ask(job, onA4);
            while (answer.status() == BUSY && !deadline.isOver() && wanted.isWanted()) {
                wire.rest(patience.look());
                answer = ask(job, onA4);
            }
            return answer.isOk() ? ticket(job, answer) : new Sent.Not(new Outcome.NotPrinted(why(answer)));
        } catch (DeviceException e) {
            boolean nothingWentOut = wire.neverReached(e.fault());
            return nothingWentOut ? new Sent.Not(new Outcome.NotPrinted(e.fault())) : searched(job, e.fault());
        }
    }

    private IppMessage ask(IppFile job, boolean onA4) throws DeviceException {
        IppRequest question = wire.question(Operation.PRINT_JOB).file(job.name(), job.mediaType());
        return wire.ask(onA4 ? question.onA4().end() : question.end(), job.content(), patience.file());
    }

    private Sent ticket(IppFile job, IppMessage answer) {
        Optional<Integer> id = answer.first(JOB_GROUP).number("job-id");
        return id.isPresent() ? new Sent.Ticket(id.get()) : searched(job, new Garbled("job without a number"));
    }

    private static DeviceFault why(IppMessage refusal) {
        return switch (refusal.status()) {
            case BUSY -> new Busy();
            case FORMAT_UNKNOWN -> new Unsupported("takes no such file");
            case NOT_ACCEPTING -> new Broken("takes no jobs");
            default -> IppWire.refused(refusal).fault();
        };
    }

    /// The answer to the file was lost, and the printer may have taken it: its list of jobs is asked for ours.
    private Sent searched(IppFile job, DeviceFault fault) {
        try {
            Optional<Integer> waiting = found(job, "not-completed");
            Optional<Integer> id = waiting.isPresent() ? waiting : found(job, "completed");
            if (id.isPresent()) return new Sent.Ticket(id.get());
        } catch (DeviceException e) {
            LOG.debug("The printer does not tell its jobs: {}", e.fault());
        }
        return new Sent.Not(new Outcome.Unknown(fault));
    }

    private Optional<Integer> found(IppFile job, String which) throws DeviceException {
        var question = wire.question(Operation.GET_JOBS).whichJobs(which).wanted(IppJob.ATTRIBUTES);
        return wire.ask(question.end()).all(JOB_GROUP).stream()
                .filter(one -> one.text("job-name").filter(job.name()::equals).isPresent())
                .findFirst()
                .flatMap(one -> one.number("job-id"));
    }
}
