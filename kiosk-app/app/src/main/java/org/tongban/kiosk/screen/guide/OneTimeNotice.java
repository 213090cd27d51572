// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.guide;

import java.util.List;
import org.tongban.kiosk.catalog.Item;
import org.tongban.kiosk.catalog.Item.MaterialDetail;
import org.tongban.kiosk.catalog.Item.MaterialSpec;
import org.tongban.kiosk.catalog.Period;
import org.tongban.kiosk.screen.Wording;
import org.tongban.paper.template.PaperFields;

/// What the 一次性告知单 of an item says: all that the published list names, and nothing beside it.
final class OneTimeNotice {
    private OneTimeNotice() {}

    static PaperFields of(Item item, List<MaterialSpec> materials, Wording wording) {
        return PaperFields.none()
                .with("item.name", item.name())
                .with("item.code", item.code())
                .with("item.department", item.department())
                .with(
                        "materials",
                        materials.stream().map(one -> material(one, wording)).toList())
                .with("guide.legalDays", item.legalPeriod())
                .with("guide.promisedDays", promised(item.official().promised(), wording))
                .with("guide.fee", item.fee())
                .with("guide.where", item.official().access().windows())
                .with("guide.complaint", item.supervisePhone())
                .with(
                        "guide.basis",
                        item.basis().stream().map(OneTimeNotice::law).toList());
    }

    private static PaperFields material(MaterialSpec material, Wording wording) {
        return PaperFields.none()
                .with("name", material.name())
                .with("need", need(material, wording))
                .with("source", material.waiver())
                .with("note", GuideWords.note(material, wording));
    }

    /// How many originals and copies; nothing of a paper that the offices hold themselves.
    private static String need(MaterialSpec material, Wording wording) {
        if (material.waiver().isPresent()) {
            return wording.say("guide.need.none");
        }
        MaterialDetail detail = material.detail();
        String originals = detail.originals() > 0 ? wording.say("guide.need.originals", detail.originals()) : "";
        String copies = detail.copies() > 0 ? wording.say("guide.need.copies", detail.copies()) : "";
        return originals.isEmpty() || copies.isEmpty()
                ? originals + copies
                : wording.say("guide.need.both", originals, copies);
    }

    private static String promised(Period period, Wording wording) {
        return period.isAtOnce()
                ? wording.say("guide.at-once")
                : period.number() + " "
                        + wording.say("guide.unit." + period.unit().name());
    }

    private static PaperFields law(Item.LegalBasis law) {
        return PaperFields.none().with("text", law.law() + law.article() + "：" + law.text());
    }
}
