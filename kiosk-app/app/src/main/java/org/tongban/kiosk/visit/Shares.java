// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.visit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tongban.kiosk.casework.Assurance;
import org.tongban.kiosk.casework.Assurance.Action;
import org.tongban.kiosk.casework.Assurance.Proof;
import org.tongban.kiosk.casework.Heard;
import org.tongban.kiosk.casework.Journal;
import org.tongban.kiosk.casework.Records;
import org.tongban.kiosk.casework.Submission.Source;
import org.tongban.kiosk.catalog.Form.Question;
import org.tongban.kiosk.catalog.FormCheck;
import org.tongban.kiosk.catalog.Item;

/// Asks other offices for what the form would else ask the citizen (共享数据), and fills it in. Nothing that the
/// citizen answered already is touched, and nothing that the form would refuse is taken over.
public final class Shares {
    private final Records records;
    private final Journal journal;
    private final FormCheck check;
    private final Assurance assurance = Assurance.standard();

    public Shares(Records records, Journal journal, FormCheck check) {
        this.records = records;
        this.journal = journal;
        this.check = check;
    }

    /// The questions that other offices may know the answer to.
    public static List<Question> questions(Item item) {
        return item.form().questions().stream().filter(Question::shared).toList();
    }

    /// Waits for the platform; not on the screen's thread. Empty when it does not answer, or where a card alone is not
    /// enough for it.
    public Optional<Map<String, Records.Known>> ask(Item item, Identity whose) {
        if (!assurance.permits(Action.USE_SHARED, Set.of(Proof.CHIP_READ))) {
            return Optional.empty();
        }
        List<String> fields = questions(item).stream().map(Question::field).toList();
        Heard<Map<String, Records.Known>> heard = records.shared(item.code(), whose.person(), whose.evidence(), fields);
        journal.record(
                "SHARED_ASKED",
                item.code(),
                Map.of(
                        "answer",
                        heard.getClass().getSimpleName(),
                        "known",
                        Integer.toString(heard.told().map(Map::size).orElse(0))));
        return heard.told();
    }

    /// Fills in what is known, in the form's order; on the screen's thread.
    public void fill(Visit visit, Map<String, Records.Known> known) {
        Item item = visit.item().orElseThrow();
        for (Question question : questions(item)) {
            Records.Known one = known.get(question.field());
            if (one != null && isWanted(visit, question) && isGood(visit, question, one.value())) {
                visit.answer(question, one.value(), Source.SHARED);
                visit.shares().found(question.field(), one);
            }
        }
    }

    private static boolean isWanted(Visit visit, Question question) {
        boolean asked = visit.item().orElseThrow().form().asked(visit.answers()).contains(question);
        return asked && !visit.wasAnswered(question.field());
    }

    private boolean isGood(Visit visit, Question question, Object value) {
        FormSlot slot = new FormSlot(visit, visit.item().orElseThrow().form(), question);
        Map<String, Object> answers = new HashMap<>(slot.others());
        answers.put(question.field(), value);
        return check.problem(slot.form(), question.field(), answers).isEmpty();
    }
}
