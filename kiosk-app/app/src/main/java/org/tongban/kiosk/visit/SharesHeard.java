// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.visit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.tongban.kiosk.casework.Records;

/// What came of asking other offices in one visit. On the screen's thread.
public final class SharesHeard {

    /// How far it is.
    public enum State {
        NOT_ASKED,
        /// Whatever is known is filled in.
        HEARD,
        /// Nobody answered, or the citizen did not want to wait.
        UNHEARD
    }

    private final Map<String, Records.Known> found = new LinkedHashMap<>();
    private State state = State.NOT_ASKED;

    public State state() {
        return state;
    }

    public void settle(State now) {
        state = now;
    }

    void found(String field, Records.Known known) {
        found.put(field, known);
    }

    /// Whose record an answer came from, while it stands as it came.
    public Optional<Records.Known> origin(String field) {
        return Optional.ofNullable(found.get(field));
    }

    boolean foundSome() {
        return !found.isEmpty();
    }

    void forget() {
        found.clear();
        state = State.NOT_ASKED;
    }
}
