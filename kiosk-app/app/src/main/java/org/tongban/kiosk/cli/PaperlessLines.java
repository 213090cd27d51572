// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.cli;

import java.util.List;
import org.tongban.kiosk.safe.Safe;
import org.tongban.kiosk.staff.WithoutPaper;

/// Cases without a paper in somebody's hands, as `tongbanctl status` tells them, so that staff can write one (`case
/// receipt`).
record PaperlessLines(Safe safe) {

    /// One line a case, newest first.
    List<String> lines() {
        return new WithoutPaper(safe.cases(), safe.prints())
                .list().stream().map(PaperlessLines::line).toList();
    }

    private static String line(WithoutPaper.Missing missing) {
        String last = missing.last()
                .map(print -> print.state() + " (" + print.why() + ")")
                .orElse("NEVER_BEGUN");
        return "no paper   " + missing.saved().localNumber().grouped() + " print " + last + ", saved "
                + missing.saved().savedAt();
    }
}
