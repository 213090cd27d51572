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
import org.tongban.device.DeviceFault.NoAnswer;
import org.tongban.device.Supervisor.Wanted;
import org.tongban.device.page.IppRequest.Operation;
import org.tongban.device.receipt.ReceiptPrinter.Outcome;

/// Follows one job that a printer has, until it has ended; takes it back when it cannot go on.
final class IppFollowing {
    private static final Logger LOG = LoggerFactory.getLogger(IppFollowing.class);
    private static final int JOB_GROUP = 0x02;
    private static final DeviceFault TAKEN_BACK = new Broken("taken back");

    private final IppWire wire;
    private final IppPatience patience;
    private final boolean confirms;
    private final int id;
    private Optional<DeviceFault> trouble = Optional.empty();
    private Deadline mended;

    /// @param confirms that "completed" means sheets
    IppFollowing(IppWire wire, IppPatience patience, boolean confirms, int id) {
        this.wire = wire;
        this.patience = patience;
        this.confirms = confirms;
        this.id = id;
        this.mended = Deadline.in(patience.stuck());
    }

    Outcome follow(Wanted wanted) {
        var ending = Deadline.in(patience.job());
        Optional<DeviceFault> silence = Optional.empty();
        while (!ending.isOver() && wanted.isWanted()) {
            try {
                IppJob now = look();
                silence = Optional.empty();
                if (now.isOver()) return outcome(now);
                if (trouble.isPresent() && mended.isOver()) break;
            } catch (DeviceException e) {
                // It may speak again within the patience; its sheets may be coming out meanwhile.
                silence = Optional.of(e.fault());
            }
            if (!rested()) break;
        }
        return silence.isPresent() ? new Outcome.Unknown(silence.get()) : takenBack();
    }

    private IppJob look() throws DeviceException {
        IppJob now = job();
        if (now.isOver()) return now;
        Optional<DeviceFault> seen =
                IppState.of(wire.printer(IppState.ATTRIBUTES)).fault();
        if (seen.isPresent() && trouble.isEmpty()) mended = Deadline.in(patience.stuck());
        trouble = seen;
        return now;
    }

    private IppJob job() throws DeviceException {
        var question = wire.question(Operation.GET_JOB_ATTRIBUTES).job(id).wanted(IppJob.ATTRIBUTES);
        IppMessage answer = wire.ask(question.end());
        if (!answer.isOk()) throw IppWire.refused(answer);
        return IppJob.of(answer.first(JOB_GROUP));
    }

    private Outcome outcome(IppJob ended) {
        if (!ended.isCompleted()) return new Outcome.NotPrinted(trouble.orElse(new Broken("job " + ended.word())));
        return ended.hasErrors()
                ? new Outcome.Unknown(new Broken("job-completed-with-errors"))
                : new Outcome.Printed(confirms);
    }

    private Outcome takenBack() {
        DeviceFault why = trouble.orElse(TAKEN_BACK);
        try {
            var _ = wire.ask(wire.question(Operation.CANCEL_JOB).job(id).end());
            var deadline = Deadline.in(patience.takenBack());
            while (!deadline.isOver()) {
                IppJob now = job();
                if (now.isCompleted()) return outcome(now);
                if (now.isOver()) return new Outcome.NotPrinted(why);
                wire.rest(patience.look());
            }
        } catch (DeviceException e) {
            LOG.debug("A job could not be taken back: {}", e.fault());
            return new Outcome.Unknown(e.fault() instanceof NoAnswer ? why : e.fault());
        }
        return new Outcome.Unknown(why);
    }

    private boolean rested() {
        try {
            wire.rest(patience.look());
            return true;
        } catch (DeviceException _) {
            return false;
        }
    }
}
