// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.casework;

import com.fasterxml.uuid.Generators;
import java.util.List;

/// One material: one file, already sealed on disk.
///
/// @param code the item's material code, or the reserved `SIGNED-FORM` and `SIGNATURE-STROKES`
/// @param sha256 of the file as the platform gets it, 64 lower-case hex digits
/// @param pageSha256 of each page's picture (JPEG) for scans; of the file itself where there are no page pictures
/// @param trustLevel A to D (国办函〔2016〕108号)
public record Material(
        String materialId,
        String code,
        String name,
        int pages,
        String mediaType,
        long size,
        String sha256,
        List<String> pageSha256,
        String trustLevel,
        String source) {
    public static final String SIGNED_FORM = "SIGNED-FORM";
    public static final String SIGNATURE_STROKES = "SIGNATURE-STROKES";

    /// A new material's name, made on the kiosk: UUID version 7 in lower case.
    public static String freshId() {
        return Generators.timeBasedEpochGenerator().generate().toString();
    }

    public Material {
        pageSha256 = List.copyOf(pageSha256);
    }
}
