// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.flow;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tongban.kiosk.casework.CaseId;
import org.tongban.kiosk.casework.CaseState;
import org.tongban.kiosk.casework.Progress;

/// Cases as a platform would tell of them.
final class Shown {
    private Shown() {}

    static Progress inReview(CaseId id) {
        Instant now = Instant.now();
        return new Progress(
                id,
                Optional.empty(),
                "590102-20261123-0042",
                "高龄津贴申领",
                "m",
                CaseState.IN_REVIEW,
                List.of(
                        new Progress.Step(CaseState.RECEIVED, now, Optional.of("示例区综合窗口"), Optional.empty()),
                        new Progress.Step(CaseState.IN_REVIEW, now, Optional.of("示例区民政局"), Optional.of("正在核对户籍"))),
                List.of(),
                Optional.of(LocalDate.now(Hall.ZONE).plusDays(9)),
                Optional.empty(),
                List.of(),
                Optional.empty());
    }
}
