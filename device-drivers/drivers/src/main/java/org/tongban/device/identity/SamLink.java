// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.identity;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.tongban.device.Deadline;
import org.tongban.device.DeviceException;
import org.tongban.device.DeviceFault.Garbled;
import org.tongban.device.DeviceFault.NoAnswer;
import org.tongban.device.transport.Transport;

/// One command, one reply, never two under way. A reply is over when no byte came for a while; the whole exchange is
/// bounded too. What was garbled on the way is asked again twice, in either direction.
///
/// An answer to an earlier order may come late, or twice. So each order says which answers can be its own, and all
/// others are passed over.
final class SamLink {
    private static final int REPEATS = 2;

    private final Transport transport;
    private final SamPatience patience;
    private boolean heard;

    SamLink(Transport transport, SamPatience patience) {
        this.transport = transport;
        this.patience = patience;
    }

    /// Gives an order that needs no card.
    SamReply ask(int command, int parameter, Predicate<SamReply> fits) throws DeviceException {
        return ask(SamFrames.request(command, parameter), patience.order(), fits);
    }

    /// Gives an order for which the radio talks to the card before the reader begins to answer.
    SamReply askOfCard(int command, int parameter, Predicate<SamReply> fits) throws DeviceException {
        return ask(SamFrames.request(command, parameter), patience.cardWork(), fits);
    }

    /// Lets time pass with an eye on the wire, so that a pulled plug is noticed. Stray bytes are thrown away.
    void idle(Duration pause) throws DeviceException {
        var deadline = Deadline.in(pause);
        while (!deadline.isOver()) transport.read(deadline.left());
    }

    private SamReply ask(byte[] request, Duration firstByte, Predicate<SamReply> fits) throws DeviceException {
        int silences = 0;
        int garbles = 0;
        while (true) {
            try {
                SamReply reply = askOnce(request, firstByte, fits);
                heard = true;
                if (!reply.asksAgain() || garbles++ == REPEATS) return reply;
            } catch (DeviceException e) {
                boolean again = switch (e.fault()) {
                    case Garbled _ -> garbles++ < REPEATS;
                    case NoAnswer _ -> heard && silences++ < patience.repeatsOfSilence();
                    default -> false;
                };
                if (!again) throw e;
            }
        }
    }

    private SamReply askOnce(byte[] request, Duration firstByte, Predicate<SamReply> fits) throws DeviceException {
        transport.drain();
        transport.write(request);
        var frames = new SamFrames();
        var whole = Deadline.in(firstByte.plus(patience.wholeReply()));
        var first = Deadline.in(firstByte);
        byte[] bytes = transport.read(first.left());
        while (bytes.length > 0 && !whole.isOver()) {
            Optional<SamReply> reply = firstOf(frames.accept(bytes), fits);
            if (reply.isPresent()) return reply.get();
            // Noise or a stray answer may come before the answer: that one still has the time it needs.
            Duration wait = frames.hasBegun() ? patience.gap() : longer(first.left(), patience.gap());
            bytes = transport.read(whole.leftAtMost(wait));
        }
        return firstOf(frames.acceptEnd(), fits).orElseThrow(() -> nothing(request, frames, firstByte));
    }

    private static Optional<SamReply> firstOf(List<SamReply> replies, Predicate<SamReply> fits) {
        return replies.stream().filter(fits).findFirst();
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private static DeviceException nothing(byte[] request, SamFrames frames, Duration waited) {
        int command = request[SamFrames.COMMAND_AT] & 0xFF;
        return new DeviceException(
                frames.sawRubbish()
                        ? new Garbled("reader answered %02X badly".formatted(command))
                        : new NoAnswer(waited));
    }
}
