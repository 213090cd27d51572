// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.sign;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tongban.kiosk.screen.Wording;
import org.tongban.kiosk.ui.theme.Language;
import org.tongban.kiosk.visit.HandedIn.Pledge;
import org.tongban.kiosk.visit.Promised;
import org.tongban.kiosk.visit.Visit;
import org.tongban.paper.template.PaperFields;

/// The letter that the sign page shows, for tests elsewhere.
public final class Letters {
    private Letters() {}

    public static Optional<Pledge> of(Visit visit, List<Promised> promised) {
        PaperFields place = PaperFields.none().with("hall.name", "示例区政务服务中心");
        return new PledgeLetter(new Wording(Language.CHINESE), place).of(visit, promised, LocalDate.of(2026, 11, 23));
    }
}
