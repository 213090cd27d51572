// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.emulator.replay;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.tongban.emulator.wire.Conversation;
import org.tongban.emulator.wire.Log;
import org.tongban.emulator.wire.Pause;

/// Answers each question of the trace as it was answered, with the pauses that there were. A question that was asked
/// several times gets its answers in their order, and then the last one again; what never was asked gets none.
final class ReplayConversation implements Conversation {

    private final List<Trace.Exchange> exchanges;
    private final boolean[] used;

    ReplayConversation(Trace trace) {
        this.exchanges = trace.exchanges();
        this.used = new boolean[exchanges.size()];
    }

    @Override
    public void hold(InputStream in, OutputStream out) throws IOException {
        Arrays.fill(used, false);
        var pending = new ByteArrayOutputStream();
        var chunk = new byte[4096];
        for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
            pending.write(chunk, 0, n);
            var next = exchangeOf(pending.toByteArray());
            if (next.isPresent()) {
                pending.reset();
                answer(next.get(), out);
            } else if (!isBeginning(pending.toByteArray())) {
                Log.line("replay", "not in the trace: " + pending.size() + " bytes");
                pending.reset();
            }
        }
    }

    private Optional<Trace.Exchange> exchangeOf(byte[] question) {
        int last = -1;
        for (int i = 0; i < used.length; i++) {
            if (exchanges.get(i).asks(question)) {
                last = i;
                if (!used[i]) {
                    used[i] = true;
                    break;
                }
            }
        }
        return last < 0 ? Optional.empty() : Optional.of(exchanges.get(last));
    }

    private boolean isBeginning(byte[] bytes) {
        return exchanges.stream()
                .map(Trace.Exchange::question)
                .anyMatch(question -> question.length > bytes.length
                        && Arrays.equals(question, 0, bytes.length, bytes, 0, bytes.length));
    }

    private static void answer(Trace.Exchange exchange, OutputStream out) throws IOException {
        var before = Duration.ZERO;
        for (var piece : exchange.answer()) {
            Pause.of(piece.after().minus(before));
            before = piece.after();
            out.write(piece.bytes());
            out.flush();
        }
    }
}
