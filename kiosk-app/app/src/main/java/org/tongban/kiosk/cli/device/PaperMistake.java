// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.cli.device;

import java.util.Map;
import java.util.Optional;
import org.tongban.device.DeviceException;
import org.tongban.device.DeviceFault;
import org.tongban.device.DeviceFault.Busy;
import org.tongban.device.DeviceFault.CoverOpen;
import org.tongban.device.DeviceFault.PaperOut;

/// A printer's cover opened or its paper taken out, told by the printer, and put right again.
final class PaperMistake {
    private final Prompts prompts;
    private Optional<DeviceFault> seen = Optional.empty();

    /// Asks the printer; throws what it says.
    @FunctionalInterface
    interface Asked {
        void ask() throws DeviceException;
    }

    PaperMistake(Prompts prompts) {
        this.prompts = prompts;
    }

    /// @param begin what is said first, `end` what is said when the printer has told
    /// @throws TroubleException when the printer told nothing
    Map<String, Object> made(String begin, String end, Asked printer) throws DeviceException, TroubleException {
        prompts.say(begin);
        if (!prompts.await(() -> isTold(printer))) {
            throw new TroubleException(Trouble.notSeen("no open cover and no missing paper was told"));
        }
        DeviceFault told = seen.orElseThrow();
        prompts.say(end);
        if (!prompts.await(() -> fault(printer).isEmpty())) throw new DeviceException(told);
        return Map.of("fault", Trouble.of(told).fault());
    }

    private boolean isTold(Asked printer) throws DeviceException {
        seen = fault(printer).filter(fault -> !(fault instanceof Busy));
        return seen.isPresent();
    }

    /// Busy is what a printer seems to be when its cover moves between two of its answers.
    private static Optional<DeviceFault> fault(Asked printer) throws DeviceException {
        try {
            printer.ask();
            return Optional.empty();
        } catch (DeviceException e) {
            return switch (e.fault()) {
                case CoverOpen _, PaperOut _, Busy _ -> Optional.of(e.fault());
                default -> throw e;
            };
        }
    }
}
