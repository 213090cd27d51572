// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.platform;

import java.util.function.Supplier;
import org.tongban.kiosk.casework.CaseId;

/// One file to bring to the platform.
///
/// @param filename `{materialId}.pdf` or `.jpg`
/// @param size in bytes
/// @param content opened only when bytes are really to be sent
public record UploadFile(
        CaseId caseId, String materialId, String filename, String sha256, long size, Supplier<byte[]> content) {

    @Override
    public String toString() {
        return "UploadFile[" + caseId + ", " + materialId + "]";
    }
}
