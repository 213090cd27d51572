// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.casework;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// Keeps cases on this terminal. Thread-safe.
public interface CaseStore {

    /// Gives the case its numbers, freezes its manifest and saves case, materials and outgoing message in one durable
    /// transaction. The same `caseId` again returns what was saved the first time.
    ///
    /// @throws StorageFullException when the disk has no room; nothing was saved
    SavedCase submit(Submission submission);

    /// The same for cases that belong together: all of them in one transaction, or none.
    ///
    /// @return in the order given
    List<SavedCase> submit(List<Submission> together);

    Optional<SavedCase> byId(CaseId caseId);

    Optional<SavedCase> byLocalNumber(LocalNumber number);

    /// Newest first, without those that cannot be read any more.
    List<SavedCase> all();

    /// Forgets a case that the platform has, with all its files, at once and for ever, because its owner wants it so.
    ///
    /// @return false when the platform has not confirmed it in a reconciliation or it is not here: then nothing is
    ///     forgotten
    boolean forgetDelivered(CaseId caseId);

    /// The delivered cases that the platform has confirmed once more in a reconciliation.
    Set<CaseId> confirmed();

    /// Calls the listener after each change of a case's delivery, on the thread that made it.
    ///
    /// @return runs to stop listening
    Runnable onDelivery(Consumer<SavedCase> listener);
}
