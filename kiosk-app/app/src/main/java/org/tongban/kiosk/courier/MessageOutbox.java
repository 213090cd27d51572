// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.courier;

import java.time.Instant;
import java.util.Optional;
import org.tongban.kiosk.casework.Message;

/// Small messages that wait. The courier says what it needs; the safe fulfils it. Thread-safe.
public interface MessageOutbox {

    /// A message that is due.
    ///
    /// @param sequence its name here
    record Waiting(long sequence, Message message, int attempts) {}

    /// The oldest that is due.
    Optional<Waiting> nextMessage(Instant now);

    /// When the next one becomes due, if any waits.
    Optional<Instant> nextMessageAt();

    /// The platform has it. Its content is forgotten here; the answer is kept for whoever asks.
    void sent(long sequence, String answer, Instant now);

    /// Try again at `next`; nothing personal in `why`.
    void postponed(long sequence, Instant next, String why);

    /// The platform will not take it as it stands; kept for staff.
    void refused(long sequence, String why);

    /// The same message, with what was learned on the way: where the platform has its files.
    default void rewritten(long sequence, Message message) {}

    /// Where there are no messages.
    static MessageOutbox none() {
        return new MessageOutbox() {
            @Override
            public Optional<Waiting> nextMessage(Instant now) {
                return Optional.empty();
            }

            @Override
            public Optional<Instant> nextMessageAt() {
                return Optional.empty();
            }

            @Override
            public void sent(long sequence, String answer, Instant now) {}

            @Override
            public void postponed(long sequence, Instant next, String why) {}

            @Override
            public void refused(long sequence, String why) {}
        };
    }
}
