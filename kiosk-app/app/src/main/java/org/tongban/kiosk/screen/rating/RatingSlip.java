// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.rating;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.tongban.kiosk.screen.Wording;
import org.tongban.paper.template.PaperFields;

/// What the 评价凭证 says.
public final class RatingSlip {
    private RatingSlip() {}

    public static PaperFields of(RatingViewModel.Shown kept, String item, Wording wording, Clock clock) {
        return PaperFields.none()
                .with("item.name", item)
                .with("rating.level", kept.level().map(level -> wording.say("rating." + level)))
                .with("rating.comment", Optional.of(kept.text()).filter(text -> !text.isEmpty()))
                .with("rating.who", wording.say(kept.mayCall() ? "rating.contact" : "rating.anonymous"))
                .with("rating.number", kept.number())
                .with(
                        "rating.at",
                        clock.instant()
                                .truncatedTo(ChronoUnit.SECONDS)
                                .atZone(clock.getZone())
                                .toOffsetDateTime())
                .with(
                        "rating.tags",
                        kept.tags().stream()
                                .sorted()
                                .map(tag -> PaperFields.none().with("text", wording.say("rating.tag." + tag)))
                                .toList());
    }
}
