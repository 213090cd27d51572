// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.emulator.reader;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.tongban.emulator.wire.Conversation;

/// One computer's talk with the reader: request, reply, request, reply.
final class ReaderConversation implements Conversation {

    /// A request that stops for so long in its middle is not continued.
    private static final Duration LONGEST_GAP = Duration.ofMillis(500);

    private final ReaderUnit unit;
    private final InstantSource time;

    ReaderConversation(ReaderUnit unit, InstantSource time) {
        this.unit = unit;
        this.time = time;
    }

    @Override
    public void hold(InputStream in, OutputStream out) throws IOException {
        var frames = new RequestFrames();
        var chunk = new byte[256];
        var last = Instant.MIN;
        for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
            var now = time.instant();
            if (last.isBefore(now.minus(LONGEST_GAP))) {
                frames.forget();
            }
            for (int i = 0; i < n; i++) {
                reply(frames, chunk[i] & 0xFF, out);
            }
            last = time.instant();
        }
    }

    private void reply(RequestFrames frames, int value, OutputStream out) throws IOException {
        var outgoing = frames.take(value).flatMap(unit::answer);
        if (outgoing.isPresent()) {
            outgoing.get().send(out);
        }
    }
}
