// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.casework;

import java.util.List;

/// Cases that were set aside and what was done about them. Blocks on the disk. Thread-safe.
public interface Mendings {

    /// Every case that was set aside, oldest first; those that are done with too.
    List<MendingTask> tasks();

    /// Makes the same case anew, under a new number, and queues it; the old one stays as evidence and is never sent
    /// again.
    ///
    /// @throws IllegalStateException when the old one is not set aside, or has a substitute already
    /// @throws UnreadableException when the old one cannot be read any more
    SavedCase substitute(Supersedes why);

    /// Somebody has told the person.
    ///
    /// @throws IllegalStateException when the case is not set aside
    void called(CaseId caseId);
}
