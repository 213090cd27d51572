// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.progress;

import java.time.Clock;
import java.util.stream.Collectors;
import org.tongban.kiosk.casework.Messages;
import org.tongban.kiosk.screen.Wording;
import org.tongban.kiosk.visit.Correcting;
import org.tongban.kiosk.visit.Correcting.Point;
import org.tongban.paper.template.PaperFields;

/// What the slip after a correction says: what was brought, and how far it came.
public final class AmendmentSlip {
    private AmendmentSlip() {}

    public static PaperFields of(Correcting correcting, Messages.State state, Wording wording, Clock clock) {
        String brought = correcting.points().stream()
                .filter(correcting::isDone)
                .map(AmendmentSlip::name)
                .collect(Collectors.joining("、"));
        var progress = correcting.progress();
        PaperFields fields = PaperFields.none()
                .with("item.name", correcting.itemName())
                .with("case.number", progress.caseNumber())
                .with("case.localNumber", progress.localNumber())
                .with("case.status", wording.say("correct.slip", wording.say("withdraw." + state)))
                .with("progress.at", ProgressSlip.at(clock.instant(), clock.getZone()));
        return brought.isEmpty() ? fields : fields.with("progress.note", wording.say("correct.slip.brought", brought));
    }

    private static String name(Point point) {
        return switch (point) {
            case Point.Paper paper -> paper.material().name();
            case Point.Reply reply -> reply.question().label();
            case Point.Elsewhere _ -> "";
        };
    }
}
