// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.casework;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Calls for help between terminals and the hall's desk, through the platform. A call is worth nothing late, so it does
/// not wait in any outbox. Waits for the answer; never on the screen's thread.
public interface HelpLine {

    /// Whether somebody has seen a call, and who comes.
    record Standing(boolean isSeen, Optional<String> by, Optional<Instant> answeredAt) {}

    /// A call with what became of it.
    record Seen(HelpCall call, Optional<String> by) {}

    /// @param next to be given at the next look
    record Board(String next, List<Seen> calls) {
        public Board {
            calls = List.copyOf(calls);
        }
    }

    /// Calls; the same call again only asks how it stands.
    Heard<Standing> call(HelpCall call);

    /// For the desk: waits until there is a call after `after`, at most about half a minute.
    ///
    /// @param after empty: what there is now
    Heard<Board> watch(String hallCode, Optional<String> after);

    /// Somebody comes.
    Heard<Standing> answer(HelpCall call, String by);
}
