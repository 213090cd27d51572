// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.code;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.Optional;
import org.tongban.device.Deadline;
import org.tongban.device.DeviceException;
import org.tongban.device.Supervisor.Wanted;
import org.tongban.device.transport.Transport;
import org.tongban.device.transport.TransportAddress;

/// A code reader that sends what it read over a serial line or TCP, ended by CR or LF, or by silence. It cannot be
/// asked anything, so that "well" means no more than that the line stands.
public final class SerialCodeReader implements CodeReader {
    private static final Duration SLICE = Duration.ofMillis(250);
    private static final Duration SILENCE_ENDS_IT = Duration.ofMillis(50);
    private static final Duration AT_ONCE = Duration.ofMillis(1);

    private final Transport transport;

    SerialCodeReader(Transport transport) {
        this.transport = transport;
    }

    /// Opens the line.
    public static SerialCodeReader open(TransportAddress address) throws DeviceException {
        return new SerialCodeReader(address.open());
    }

    @Override
    public Optional<Seen> read(CodeRules rules, Duration patience, Wanted wanted) throws DeviceException {
        transport.drain();
        var deadline = Deadline.in(patience);
        var code = new ByteArrayOutputStream();
        while (wanted.isWanted() && (code.size() > 0 || !deadline.isOver())) {
            byte[] some = transport.read(code.size() > 0 ? SILENCE_ENDS_IT : deadline.leftAtMost(SLICE));
            int end = end(some);
            code.write(some, 0, end);
            boolean isWhole = code.size() > 0 && (end < some.length || some.length == 0);
            if (code.size() > rules.mostBytes()) return Optional.of(new Seen.Refused(Reason.TOO_LONG));
            if (isWhole) return Optional.of(rules.judge(code.toByteArray()));
        }
        return Optional.empty();
    }

    /// What was shown while nobody asked is thrown away.
    @Override
    public void probe() throws DeviceException {
        var _ = transport.read(AT_ONCE);
    }

    @Override
    public boolean glance() throws DeviceException {
        var _ = transport.read(AT_ONCE);
        return false;
    }

    @Override
    public void close() {
        transport.close();
    }

    /// Where the code ends in these bytes; their length when it goes on. Ends left over from the code before are
    /// none.
    private static int end(byte[] bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '\r' || bytes[i] == '\n') return i;
        }
        return bytes.length;
    }
}
