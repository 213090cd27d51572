// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.visit;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.tongban.kiosk.casework.PersonalJson;
import org.tongban.kiosk.casework.Submission;
import org.tongban.kiosk.catalog.Form;
import org.tongban.kiosk.catalog.Item;
import org.tongban.kiosk.visit.Visit.ForWhom;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// What of a visit can be carried on elsewhere: the item, whose case it is, and the answers. Never a card, a page that
/// was scanned or a signature: those are made where the case is finished.
public final class VisitDraft {
    private static final JsonMapper JSON = PersonalJson.mapper();

    /// As it is sealed.
    private record Content(String itemCode, ForWhom forWhom, String relation, Map<String, Object> answers) {}

    private VisitDraft() {}

    /// Empty while no item was begun, and for several at once.
    public static Optional<byte[]> of(Visit visit) {
        return visit.item()
                .filter(_ -> visit.together().isEmpty())
                .map(item -> JSON.writeValueAsBytes(
                        new Content(item.code(), visit.forWhom(), visit.relation(), visit.answers())));
    }

    /// Puts a draft into a fresh visit, as far as the item still asks for it.
    ///
    /// @param item finds an item that can be begun here now
    /// @return the item; empty when it cannot be begun here, or the draft is none
    public static Optional<Item> into(Visit visit, byte[] content, Function<String, Optional<Item>> item) {
        try {
            Content draft = JSON.readValue(content, Content.class);
            Optional<Item> found = item.apply(draft.itemCode());
            found.ifPresent(chosen -> fill(visit, chosen, draft));
            return found;
        } catch (JacksonException _) {
            return Optional.empty();
        }
    }

    private static void fill(Visit visit, Item item, Content draft) {
        visit.choose(item);
        visit.decide(draft.forWhom());
        visit.relate(draft.relation());
        for (Form.Question question : item.form().questions()) {
            Object value = draft.answers().get(question.field());
            if (value != null && item.form().asked(visit.answers()).contains(question)) {
                visit.answer(question, value, Submission.Source.EARLIER);
            }
        }
    }
}
