// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.casework;

import com.fasterxml.uuid.Generators;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// One material: one file, already sealed on disk.
///
/// @param code the item's material code, or the reserved `SIGNED-FORM` and `SIGNATURE-STROKES`
/// @param sha256 of the file as the platform gets it, 64 lower-case hex digits
/// @param pageSha256 of each page's picture (JPEG) for scans; of the file itself where there are no page pictures
/// @param trustLevel A to D (国办函〔2016〕108号)
/// @param dueDate until when the paper itself is to be brought, when this is only the promise of it
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
        String source,
        Optional<LocalDate> dueDate) {
    public static final String SIGNED_FORM = "SIGNED-FORM";
    public static final String SIGNATURE_STROKES = "SIGNATURE-STROKES";
    /// The source of a promise: its file is the signed 承诺书, its code and name are those of the paper promised.
    public static final String COMMITMENT = "COMMITMENT";

    /// A new material's name, made on the kiosk: UUID version 7 in lower case.
    public static String freshId() {
        return Generators.timeBasedEpochGenerator().generate().toString();
    }

    public Material {
        pageSha256 = List.copyOf(pageSha256);
    }

    /// One that is there itself.
    public Material(
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
        this(materialId, code, name, pages, mediaType, size, sha256, pageSha256, trustLevel, source, Optional.empty());
    }

    /// Whether this is only the promise of a paper.
    public boolean isPromise() {
        return source.equals(COMMITMENT);
    }

    /// Whether the person handed it in themselves: neither the form that was signed nor a promise.
    public boolean isHandedIn() {
        return !isPromise() && !code.equals(SIGNED_FORM) && !code.equals(SIGNATURE_STROKES);
    }
}
