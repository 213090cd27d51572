// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.courier;

import java.util.List;
import java.util.Optional;
import org.tongban.kiosk.casework.CaseId;

/// What waits, as it lies closed in the safe, for ways that pass through other hands than the platform's. The courier
/// says what it needs; the safe fulfils it. Thread-safe.
public interface SealedCopies {

    /// A case, closed; only the platform's escrow key opens it.
    ///
    /// @param manifest sealed
    /// @param key the case's key as a compact JWE
    record Copy(byte[] manifest, String key, List<Sheet> materials) {
        public Copy {
            materials = List.copyOf(materials);
        }

        @Override
        public String toString() {
            return "Copy of " + materials.size() + " materials";
        }
    }

    /// A sealed file.
    ///
    /// @param size in bytes
    record Sheet(String materialId, String filename, long size, String sha256) {}

    /// Empty as long as no escrow key is known, and in a safe that seals nothing.
    ///
    /// @throws org.tongban.kiosk.casework.UnreadableException when a file of it is gone
    Optional<Copy> of(CaseId caseId);

    /// The sealed bytes of a material.
    ///
    /// @throws org.tongban.kiosk.casework.UnreadableException when they are gone
    byte[] content(CaseId caseId, String materialId);
}
