// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.casework;

/// Keeps material files sealed on disk. Thread-safe.
public interface MaterialVault {

    /// Seals and writes the file. It is sure to survive a pulled plug only once [#settle] has returned, which saving
    /// the case sees to.
    ///
    /// @throws StorageFullException when the disk has no room; nothing is left behind
    void put(CaseId caseId, String materialId, byte[] content);

    /// Forces to disk what was put for this case since the last time. Cheap when that is nothing.
    ///
    /// @throws StorageFullException when the disk has no room
    void settle(CaseId caseId);

    /// Opens a file that was put before.
    ///
    /// @throws UnreadableException when it is not there, or not as it was put
    byte[] get(CaseId caseId, String materialId);

    /// Forgets the files of a case that was never submitted.
    void discard(CaseId caseId);
}
