// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.casework;

import com.fasterxml.uuid.Generators;
import java.util.UUID;

/// A case's name for ever, made on the kiosk: UUID version 7 in lower case.
public record CaseId(UUID value) implements Comparable<CaseId> {

    public static CaseId fresh() {
        return new CaseId(Generators.timeBasedEpochGenerator().generate());
    }

    public static CaseId parse(String text) {
        return new CaseId(UUID.fromString(text));
    }

    @Override
    public int compareTo(CaseId other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
