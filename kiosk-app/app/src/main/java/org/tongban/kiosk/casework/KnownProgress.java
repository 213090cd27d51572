// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.casework;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What this terminal last heard of its own cases, for when the line is down. Sealed with the case and forgotten with
/// it. Thread-safe.
public interface KnownProgress {

    /// What was heard and when.
    record Kept(Progress progress, Instant at) {}

    /// Keeps what the platform said of those cases that were handed in here; of others nothing is kept.
    void keep(List<Progress> heard, Instant at);

    Optional<Kept> of(CaseId caseId);

    /// Where nothing is kept.
    static KnownProgress none() {
        return new KnownProgress() {
            @Override
            public void keep(List<Progress> heard, Instant at) {}

            @Override
            public Optional<Kept> of(CaseId caseId) {
                return Optional.empty();
            }
        };
    }
}
