// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.identity;

import java.time.Duration;
import java.util.List;
import org.tongban.device.DeviceException;
import org.tongban.device.DeviceFault.Garbled;
import org.tongban.device.DeviceFault.NoAnswer;
import org.tongban.device.transport.Transport;

/// Finds the speed at which a security module listens, and raises it. A module keeps its speed over power-off, so one
/// that was set by another program answers at none but that (GA 450, command 60).
final class SamSpeed {
    /// In the order of command 60's parameter.
    private static final List<Integer> SPEEDS = List.of(115_200, 57_600, 38_400, 19_200, 9_600);

    private static final SamPatience SHORT = new SamPatience(
            Duration.ofMillis(500), Duration.ofMillis(500), Duration.ofMillis(200), Duration.ofSeconds(1), 0);
    private static final Duration CHANGE = Duration.ofMillis(50);

    private final Opening opening;

    /// Opens the port at one speed.
    @FunctionalInterface
    interface Opening {
        Transport at(int baud) throws DeviceException;
    }

    SamSpeed(Opening opening) {
        this.opening = opening;
    }

    /// An open transport to the module, at the highest speed if it lets itself be set.
    ///
    /// @throws DeviceException with `NoAnswer` when it answers at none
    Transport open() throws DeviceException {
        for (int baud : SPEEDS) {
            Transport transport = opening.at(baud);
            if (answers(transport)) return baud == SPEEDS.getFirst() ? transport : raised(transport, baud);
            transport.close();
        }
        throw new DeviceException(new NoAnswer(SHORT.order().multipliedBy(SPEEDS.size())));
    }

    private Transport raised(Transport slow, int baud) throws DeviceException {
        boolean agreed = says(slow, 0x60, 0x00);
        // The module needs 5 ms for the change; the answer must also be out of the line before the port closes.
        new SamLink(slow, SHORT).idle(CHANGE);
        slow.close();
        if (agreed) {
            Transport fast = opening.at(SPEEDS.getFirst());
            if (answers(fast)) return fast;
            fast.close();
        }
        return opening.at(baud);
    }

    private static boolean answers(Transport transport) throws DeviceException {
        return says(transport, 0x11, 0xFF);
    }

    /// Any whole answer shows that both hear each other. At a wrong speed nothing comes, or rubbish.
    private static boolean says(Transport transport, int command, int parameter) throws DeviceException {
        try {
            return new SamLink(transport, SHORT)
                            .ask(command, parameter, SamReply::isWithoutContent)
                            .status()
                    != 0;
        } catch (DeviceException e) {
            if (e.fault() instanceof NoAnswer || e.fault() instanceof Garbled) return false;
            transport.close();
            throw e;
        }
    }
}
