// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.casework;

import com.fasterxml.uuid.Generators;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/// A call for help: which machine, on which page, since when; never what was filled in.
///
/// @param page a word of the journal, such as `materials`
public record HelpCall(String id, String terminalId, String page, Instant since, Kind kind) {

    public enum Kind {
        HELP,
        FAULT,
        PAPER
    }

    public static HelpCall fresh(String terminalId, String page, Instant since, Kind kind) {
        return new HelpCall(Generators.timeBasedEpochGenerator().generate().toString(), terminalId, page, since, kind);
    }

    /// Six digits that staff and person can tell each other.
    public String code() {
        String digits =
                Digests.sha256Hex(id.getBytes(StandardCharsets.US_ASCII)).replaceAll("[^0-9]", "");
        return (digits + "000000").substring(0, 6);
    }
}
