// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.safe;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.tongban.kiosk.casework.CaseId;
import org.tongban.kiosk.casework.KnownProgress;
import org.tongban.kiosk.casework.PersonalJson;
import org.tongban.kiosk.casework.Progress;
import org.tongban.kiosk.casework.UnreadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// What was heard of this terminal's cases, as a sealed file in the case's folder: it goes when the case goes, and is
/// no material of it. Thread-safe.
final class SealedKnownProgress implements KnownProgress {
    private static final JsonMapper JSON = PersonalJson.mapper();
    private static final String FILE = "known-progress";

    private final Database database;
    private final SealedFiles files;

    SealedKnownProgress(Database database, SealedFiles files) {
        this.database = database;
        this.files = files;
    }

    @Override
    public void keep(List<Progress> heard, Instant at) {
        for (Progress one : heard) {
            if (isOurs(one.caseId())) {
                files.put(one.caseId(), FILE, JSON.writeValueAsBytes(new Kept(one, at)));
            }
        }
    }

    private boolean isOurs(CaseId caseId) {
        return database.inTransaction(session ->
                        session.one(row -> 1, "SELECT 1 FROM case_file WHERE case_id = ?", caseId.toString()))
                .isPresent();
    }

    /// One that cannot be read any more is as one that was never heard.
    @Override
    public Optional<Kept> of(CaseId caseId) {
        try {
            return Optional.of(JSON.readValue(files.get(caseId, FILE), Kept.class));
        } catch (UnreadableException | JacksonException _) {
            return Optional.empty();
        }
    }
}
