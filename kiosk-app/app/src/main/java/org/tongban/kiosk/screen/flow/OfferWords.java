// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.flow;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.tongban.kiosk.screen.Wording;
import org.tongban.kiosk.screen.resume.OfferView.Told;
import org.tongban.kiosk.visit.Drafting;

/// What is said of a draft. Before its code was given not even what it is about.
final class OfferWords {
    private OfferWords() {}

    static Told of(Drafting.Found found, Wording wording, ZoneId zone) {
        if (found.needsCode()) {
            return new Told(wording.say("draft.ask"), wording.say("draft.ask.sentence"), "draft.type", "draft.without");
        }
        String when = DateTimeFormatter.ofPattern(wording.say("format.minute"), Locale.ROOT)
                .format(found.savedAt().atZone(zone));
        return new Told(
                wording.say("draft.offer"),
                wording.say("draft.offer.sentence", found.itemName(), when),
                "draft.go-on",
                "draft.anew");
    }
}
