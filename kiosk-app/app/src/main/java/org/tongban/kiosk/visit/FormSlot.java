// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.visit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.tongban.kiosk.casework.Submission.Source;
import org.tongban.kiosk.catalog.Form;
import org.tongban.kiosk.catalog.Form.Question;

/// A question of the item's form.
public record FormSlot(Visit visit, Form form, Question question) implements AnswerSlot {

    @Override
    public Map<String, Object> others() {
        Map<String, Object> known = new LinkedHashMap<>();
        visit.applicant().ifPresent(one -> known.putAll(CardFacts.answers(form, one.person())));
        known.putAll(visit.answers());
        return known;
    }

    @Override
    public Optional<Object> before() {
        return visit.answer(question.field());
    }

    @Override
    public boolean isDealtWith() {
        return visit.wasAnswered(question.field());
    }

    @Override
    public void answer(Object value, Source source) {
        visit.answer(question, value, source);
    }

    @Override
    public void leaveEmpty() {
        visit.leaveEmpty(question);
    }
}
