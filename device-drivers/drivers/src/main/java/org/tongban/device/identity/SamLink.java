// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.identity;

import java.time.Duration;
import org.tongban.device.Deadline;
import org.tongban.device.DeviceException;
import org.tongban.device.DeviceFault.Garbled;
import org.tongban.device.DeviceFault.NoAnswer;
import org.tongban.device.transport.Transport;

/// One command, one reply, never two under way. A reply is over when no byte came for 300 ms; the whole exchange is
/// bounded too. What was garbled on the way is asked again twice, in either direction.
final class SamLink {
    private static final Duration GAP = Duration.ofMillis(300);
    private static final Duration WHOLE_REPLY = Duration.ofSeconds(4);
    private static final int REPEATS = 2;

    private final Transport transport;

    SamLink(Transport transport) {
        this.transport = transport;
    }

    /// @param firstByte how long the reader may think before it begins to answer
    SamReply ask(int command, int parameter, Duration firstByte) throws DeviceException {
        for (int repeat = 0; ; repeat++) {
            try {
                SamReply reply = askOnce(command, parameter, firstByte);
                if (!reply.asksAgain() || repeat == REPEATS) return reply;
            } catch (DeviceException e) {
                if (!(e.fault() instanceof Garbled) || repeat == REPEATS) throw e;
            }
        }
    }

    /// Lets time pass with an eye on the wire, so that a pulled plug is noticed. Stray bytes are thrown away.
    void idle(Duration pause) throws DeviceException {
        var deadline = Deadline.in(pause);
        while (!deadline.isOver()) transport.read(deadline.left());
    }

    private SamReply askOnce(int command, int parameter, Duration firstByte) throws DeviceException {
        transport.drain();
        transport.write(SamFrames.request(command, parameter));
        var frames = new SamFrames();
        var whole = Deadline.in(firstByte.plus(WHOLE_REPLY));
        byte[] bytes = transport.read(firstByte);
        while (bytes.length > 0 && !whole.isOver()) {
            var replies = frames.accept(bytes);
            if (!replies.isEmpty()) return replies.getFirst();
            bytes = transport.read(whole.leftAtMost(GAP));
        }
        if (frames.sawRubbish())
            throw new DeviceException(new Garbled("reader answered %02X badly".formatted(command)));
        throw new DeviceException(new NoAnswer(firstByte));
    }
}
