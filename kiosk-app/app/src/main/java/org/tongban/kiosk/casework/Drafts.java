// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.casework;

import java.util.List;

/// Cases that were begun. Durable when a call returns; any thread.
public interface Drafts {

    /// Keeps a draft in place of what was kept of the same case.
    ///
    /// @throws StorageFullException when the disk has no room; what was kept before is still kept
    void save(Draft draft);

    /// Keeps a scanned page of a draft and returns its name. The same page again has the same name and is kept once.
    ///
    /// @throws StorageFullException when the disk has no room
    String savePage(CaseId caseId, byte[] jpeg);

    /// A page that was saved before.
    ///
    /// @throws UnreadableException when it is not there, or not as it was saved
    byte[] page(CaseId caseId, String name);

    /// What is kept and has not run out, newest first, without what was handed in and what cannot be read.
    List<Draft> open();

    /// Forgets a draft. Of a case that was handed in only the draft goes.
    void forget(CaseId caseId);

    /// Forgets what has run out.
    void forgetExpired();
}
