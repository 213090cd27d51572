// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tongban.kiosk.casework.CaseId;
import org.tongban.kiosk.casework.CaseState;
import org.tongban.kiosk.casework.Progress;
import org.tongban.paper.template.Paper;

final class CasePapersTest {
    private static final Instant NOW = Instant.parse("2026-11-30T01:00:00Z");

    private static Progress at(CaseState state, Optional<String> note) {
        return new Progress(
                CaseId.fresh(),
                Optional.empty(),
                "590102-1",
                "高龄津贴申领",
                "",
                state,
                List.of(new Progress.Step(state, NOW, Optional.of("示例区民政局"), note)),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    @Test
    void aRefusalIsPrintedOnlyWithTheReasonThatThePlatformGave() {
        assertEquals(List.of(), CasePapers.of(at(CaseState.NOT_ACCEPTED, Optional.empty())));
        assertEquals(List.of(Paper.REFUSAL_NOTICE), CasePapers.of(at(CaseState.NOT_ACCEPTED, Optional.of("不在本区"))));
    }

    @Test
    void nothingIsCalledAcceptedBeforeThePlatformSaidSo() {
        assertEquals(List.of(), CasePapers.of(at(CaseState.RECEIVED, Optional.empty())));
        assertEquals(List.of(Paper.ACCEPTANCE_NOTICE), CasePapers.of(at(CaseState.ACCEPTED, Optional.empty())));
    }
}
