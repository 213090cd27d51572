// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.safe;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongban.kiosk.casework.CaseId;
import org.tongban.kiosk.casework.SavedCase;

/// Notices what other processes did to the safe, so that a screen hears of a delivery by the courier's own process.
/// Thread-safe.
final class ChangesElsewhere {
    private final Database database;
    private final CaseRows rows;
    private final DeliveryListeners listeners;
    private final Instant since;
    private final Map<String, String> known = new HashMap<>();
    private String revision = "";

    ChangesElsewhere(Database database, CaseRows rows, DeliveryListeners listeners, Clock clock) {
        this.database = database;
        this.rows = rows;
        this.listeners = listeners;
        this.since = clock.instant();
    }

    /// Tells the listeners of what changed since the last look.
    ///
    /// @return whether another process has written anything at all
    synchronized boolean look() {
        String now = database.pragma("data_version");
        if (now.equals(revision)) {
            return false;
        }
        boolean first = revision.isEmpty();
        revision = now;
        List<SavedCase> changed = database.inTransaction(session -> changed(session, first));
        changed.forEach(listeners::tell);
        return !first;
    }

    private List<SavedCase> changed(Session session, boolean first) throws SQLException {
        List<SavedCase> changed = new ArrayList<>();
        var states = session.list(
                row -> Map.entry(row.getString(1), row.getString(2)),
                "SELECT case_id, state FROM outgoing WHERE state <> 'DELIVERED' OR delivered_at >= ?",
                Times.stored(since));
        for (var state : states) {
            String before = known.put(state.getKey(), state.getValue());
            boolean fresh = before == null && state.getValue().equals("QUEUED");
            if (!first && !fresh && !state.getValue().equals(before)) {
                Optional<SavedCase> found = rows.readableById(session, CaseId.parse(state.getKey()));
                found.ifPresent(changed::add);
            }
        }
        return changed;
    }
}
