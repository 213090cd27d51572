// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.visit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tongban.kiosk.casework.Submission.Source;

/// The answers of one visit, where each came from, and which questions were dealt with. On the screen's thread.
final class AnswerBook {
    private static final Set<Source> GIVEN = Set.of(Source.CARD, Source.SHARED, Source.LICENCE, Source.EARLIER);

    private final Map<String, Object> answers = new LinkedHashMap<>();
    private final Map<String, Source> sources = new LinkedHashMap<>();
    private final Set<String> passed = new LinkedHashSet<>();

    Map<String, Object> answers() {
        return Map.copyOf(answers);
    }

    Optional<Object> answer(String field) {
        return Optional.ofNullable(answers.get(field));
    }

    Map<String, Source> sources() {
        return Map.copyOf(sources);
    }

    List<String> passed() {
        return List.copyOf(passed);
    }

    boolean isPassed(String field) {
        return passed.contains(field);
    }

    /// What is typed over something that was given from elsewhere is marked as corrected; the same again stays what it
    /// was.
    void put(String field, Object value, Source source) {
        sources.put(field, source == Source.TYPED ? typed(field, value) : source);
        answers.put(field, value);
        passed.add(field);
    }

    private Source typed(String field, Object value) {
        Source before = sources.getOrDefault(field, Source.TYPED);
        if (!GIVEN.contains(before)) {
            return before;
        }
        return value.equals(answers.get(field)) ? before : Source.CORRECTED;
    }

    void leave(String field) {
        forget(field);
        passed.add(field);
    }

    /// Another value than the card's for what is no question.
    void correct(String field, Object value) {
        answers.put(field, value);
        sources.put(field, Source.CORRECTED);
    }

    void forget(String field) {
        answers.remove(field);
        sources.remove(field);
        passed.remove(field);
    }

    /// Questions that fell away take their answers with them.
    void keepOnly(Collection<String> asked) {
        List<String> stale = new ArrayList<>(passed);
        stale.removeAll(asked);
        stale.forEach(this::forget);
    }

    void putAll(Begun begun) {
        answers.putAll(begun.answers());
        sources.putAll(begun.sources());
        passed.addAll(begun.passed());
    }

    void clear() {
        answers.clear();
        sources.clear();
        passed.clear();
    }
}
