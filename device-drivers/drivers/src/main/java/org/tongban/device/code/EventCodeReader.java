// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.code;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.tongban.device.Deadline;
import org.tongban.device.DeviceException;
import org.tongban.device.Supervisor.Wanted;

/// A code reader that poses as a keyboard, on Linux: its event device is taken from the rest of the system (EVIOCGRAB),
/// so
/// that a code never arrives as keys, and what it types is judged like any other code. What was typed while nobody
/// asked
/// is thrown away. Characters beyond the keyboard's own are no text.
public final class EventCodeReader implements CodeReader {
    private static final Duration SLICE = Duration.ofMillis(250);
    private static final Duration SILENCE_ENDS_IT = Duration.ofMillis(150);
    private static final Duration AT_ONCE = Duration.ofMillis(1);

    private final EventFile file;

    private EventCodeReader(EventFile file) {
        this.file = file;
    }

    /// Takes the device.
    ///
    /// @param file such as `/dev/input/by-id/…-event-kbd`, which stays the same after re-plugging
    /// @throws DeviceException with `NotConnected`, or `Occupied` when it cannot be had alone
    public static EventCodeReader open(Path file) throws DeviceException {
        return open(file, EventFile.Alone.YES);
    }

    static EventCodeReader open(Path file, EventFile.Alone alone) throws DeviceException {
        return new EventCodeReader(EventFile.open(file, alone));
    }

    @Override
    public Optional<Seen> read(CodeRules rules, Duration patience, Wanted wanted) throws DeviceException {
        probe();
        var deadline = Deadline.in(patience);
        var typed = new KeyText();
        while (wanted.isWanted() && (typed.hasBegun() || !deadline.isOver())) {
            byte[] events = file.read(typed.hasBegun() ? SILENCE_ENDS_IT : deadline.leftAtMost(SLICE));
            Optional<byte[]> code = events.length == 0 ? typed.acceptSilence() : typed.accept(events);
            if (typed.length() > rules.mostBytes()) return Optional.of(new Seen.Refused(Reason.TOO_LONG));
            if (code.isPresent()) return code.map(rules::judge);
        }
        return Optional.empty();
    }

    @Override
    public void probe() throws DeviceException {
        while (file.read(AT_ONCE).length > 0) {
            // What nobody asked for.
        }
    }

    @Override
    public boolean glance() throws DeviceException {
        probe();
        return false;
    }

    @Override
    public void close() {
        file.close();
    }
}
