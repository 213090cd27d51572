// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.visit;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.tongban.kiosk.casework.Drafts;
import org.tongban.kiosk.casework.Submission.Source;
import org.tongban.kiosk.catalog.Catalogs;
import org.tongban.kiosk.catalog.Form.Question;
import org.tongban.kiosk.catalog.Item;
import org.tongban.kiosk.catalog.Item.MaterialSpec;

/// A visit for the one published item with a paper that may follow, up to its papers: all but that one are scanned.
public final class Promising {
    private static final Map<String, Object> ANSWERS = Map.of(
            "uscc", "91350100M000100Y43", "area", "120", "centralAir", "NO", "waterKind", "CITY", "commit", "PROMISE");

    private Promising() {}

    public static Item item() {
        return Catalogs.packaged().item("11590102MB9D00076W4590123020001").orElseThrow();
    }

    public static MaterialSpec report() {
        return item().materials().stream()
                .filter(material -> material.follow().isPresent())
                .findFirst()
                .orElseThrow();
    }

    static Question question(String field) {
        return item().form().question(field).orElseThrow();
    }

    public static Visit visit(Identity who) {
        Visit visit = new Visit();
        visit.choose(item());
        visit.identify(who);
        visit.decide(Visit.ForWhom.SELF);
        item().eligibility()
                .forEach(asked ->
                        visit.answerFit(asked.id(), asked.answers().getFirst().value()));
        for (Question question : item().form().questions()) {
            if (!item().form().asked(visit.answers()).contains(question)) {
                continue;
            }
            Object value = ANSWERS.get(question.field());
            if (value != null) {
                visit.answer(question, value, Source.TYPED);
            } else if (question.optional()) {
                visit.leaveEmpty(question);
            } else {
                visit.answer(question, question.options().getFirst().value(), Source.TYPED);
            }
        }
        visit.materialsMissing().stream()
                .filter(material -> material.follow().isEmpty())
                .forEach(material -> visit.addPages(material, List.of(page())));
        return visit;
    }

    /// Keeps it as if its owner had been cut off, to be taken up by card.
    public static void keep(Visit visit, Drafts drafts, Clock clock) {
        new Drafting(drafts, clock).note(visit);
    }

    private static byte[] page() {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(827, 1169, BufferedImage.TYPE_BYTE_GRAY), "jpeg", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
