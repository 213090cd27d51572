// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo.platform;

import java.util.List;

/// What the platform has to know of a manifest that it has found well formed.
///
/// @param itemCode part of the case number
record Manifest(String caseId, String localNumber, String terminalId, String itemCode, List<Material> materials) {
    Manifest {
        materials = List.copyOf(materials);
    }

    /// @param size in bytes
    record Material(String materialId, String code, long size, String sha256) {}
}
