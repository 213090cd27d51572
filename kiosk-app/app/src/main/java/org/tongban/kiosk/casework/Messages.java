// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.casework;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Small messages on their way to the platform. Thread-safe.
public interface Messages {

    /// Saves the message durably; it is sent when the line allows. The same message again changes nothing.
    ///
    /// @throws StorageFullException when the disk has no room; nothing was saved
    void send(Message message);

    /// Where a message stands; empty when it is not known here (any more).
    Optional<Standing> standing(Message.Kind kind, String id);

    /// Where the newest message of a kind about a target stands.
    Optional<Standing> latest(Message.Kind kind, String target);

    /// Those that the platform would not take, oldest first.
    List<SetAside> setAside();

    /// Puts one that was set aside back among those that wait.
    ///
    /// @return false when it is not set aside (any more)
    boolean again(Message.Kind kind, String id);

    /// One that the platform would not take.
    ///
    /// @param why nothing personal
    record SetAside(Message.Kind kind, String id, String target, String why, Instant since) {}

    /// Those that wait or were refused, oldest first, opened; not the terminal's own journal. What does not open any
    /// more
    /// is passed over.
    List<Kept> kept();

    /// A message that is still here.
    record Kept(Message message, State state, Instant since) {}

    /// How far a message came.
    ///
    /// @param answer the platform's JSON, such as a tracking number; only of a sent message
    /// @param why of the last try, empty if there was none; nothing personal
    record Standing(State state, Optional<String> answer, String why) {
        @Override
        public String toString() {
            return "Standing[" + state + "]";
        }
    }

    /// Whether the platform has it.
    enum State {
        QUEUED,
        SENT,
        /// Refused by the platform; kept for staff.
        QUARANTINED
    }
}
