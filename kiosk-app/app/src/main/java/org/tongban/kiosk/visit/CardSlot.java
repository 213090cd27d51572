// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.visit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.tongban.kiosk.casework.Submission.Source;
import org.tongban.kiosk.catalog.Form;
import org.tongban.kiosk.catalog.Form.CardFact;

/// What the card says and the citizen puts right. The card's own word again takes the correction back.
public record CardSlot(Visit visit, Form form, CardFact fact) implements AnswerSlot {

    @Override
    public Map<String, Object> others() {
        return new LinkedHashMap<>(HandedIn.answers(visit));
    }

    @Override
    public Optional<Object> before() {
        return visit.correction(fact).map(Object.class::cast).or(this::onCard);
    }

    @Override
    public boolean isDealtWith() {
        return before().isPresent();
    }

    @Override
    public void answer(Object value, Source source) {
        if (onCard().filter(value::equals).isPresent()) {
            leaveEmpty();
        } else {
            visit.correct(fact, value.toString());
        }
    }

    @Override
    public void leaveEmpty() {
        visit.takeBackCorrection(fact);
    }

    private Optional<Object> onCard() {
        return visit.applicant().flatMap(one -> CardFacts.value(one.person(), fact.source()));
    }
}
