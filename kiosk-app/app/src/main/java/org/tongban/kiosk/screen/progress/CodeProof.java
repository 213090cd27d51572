// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.progress;

import java.util.Optional;
import java.util.function.Consumer;
import org.tongban.kiosk.casework.QueryCode;
import org.tongban.kiosk.ui.UiThread;
import org.tongban.kiosk.visit.CaseDesk;
import org.tongban.kiosk.visit.CaseDesk.Entry;

/// Lets somebody show by the code of the paper that a case is theirs. On the screen's thread.
record CodeProof(Entry entry, CaseDesk cases, UiThread ui) {

    /// @param wrong with the end of a text key
    void prove(String typed, Runnable right, Consumer<String> wrong) {
        Optional<QueryCode> code = QueryCode.parse(typed);
        if (code.isEmpty()) {
            wrong.accept("code");
            return;
        }
        ui.load(
                () -> cases.isCodeOf(entry, code.get()),
                holds -> {
                    if (holds) {
                        right.run();
                    } else {
                        wrong.accept("wrong");
                    }
                },
                _ -> wrong.accept("wrong"));
    }
}
