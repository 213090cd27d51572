// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.sign;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tongban.kiosk.casework.Person;
import org.tongban.kiosk.catalog.Form.CardFact;
import org.tongban.kiosk.catalog.Form.CardField;
import org.tongban.kiosk.catalog.Form.Kind;
import org.tongban.kiosk.catalog.Form.Question;
import org.tongban.kiosk.catalog.Item;
import org.tongban.kiosk.catalog.Item.MaterialSpec;
import org.tongban.kiosk.screen.AnswerWords;
import org.tongban.kiosk.screen.Wording;
import org.tongban.kiosk.visit.CardFacts;
import org.tongban.kiosk.visit.Promised;
import org.tongban.kiosk.visit.Visit;
import org.tongban.paper.FormData;
import org.tongban.paper.FormData.Row;
import org.tongban.paper.FormData.Section;

/// The application form of a visit, with full values: it is what is signed. Pure.
record FormPaper(Wording wording) {

    /// The form as it would be signed now.
    ///
    /// @throws java.util.NoSuchElementException when no item was chosen or no card was read
    FormData of(Visit visit, List<Promised> promised, LocalDate today) {
        Item item = visit.item().orElseThrow();
        Person applicant = visit.applicant().orElseThrow().person();
        List<Section> sections = new ArrayList<>();
        sections.add(new Section(wording.say("check.applicant"), cardRows(visit, item, applicant)));
        visit.agent().map(agent -> agentSection(visit, agent)).ifPresent(sections::add);
        sections.add(new Section(wording.say("check.answers"), answerRows(visit, item)));
        return new FormData(
                wording.say("form.title", item.name()),
                wording.say("form.number-note"),
                sections,
                materials(visit, promised),
                item.declaration(),
                wording.say(visit.isForSomebodyElse() ? "form.signer.agent" : "form.signer"),
                today);
    }

    private List<Row> cardRows(Visit visit, Item item, Person person) {
        return item.form().cardFields().stream()
                .flatMap(fact ->
                        CardFacts.value(person, fact.source())
                                .map(value -> new Row(fact.label(), stated(visit, fact, value)))
                                .stream())
                .toList();
    }

    /// What was put right says so, and what the card says.
    private String stated(Visit visit, CardFact fact, String value) {
        String card = fact.source() == CardField.BIRTH ? AnswerWords.day(value) : value;
        return visit.correction(fact)
                .map(other -> wording.say("form.corrected", other, card))
                .orElse(card);
    }

    private Section agentSection(Visit visit, Person agent) {
        return new Section(
                wording.say("check.agent"),
                List.of(
                        new Row(wording.say("check.name"), agent.name()),
                        new Row(wording.say("check.number"), agent.documentNumber()),
                        new Row(wording.say("check.relation"), wording.say("relation." + visit.relation()))));
    }

    private List<Row> answerRows(Visit visit, Item item) {
        return item.form().asked(visit.answers()).stream()
                .flatMap(question -> rows(visit, question))
                .toList();
    }

    /// A table has a row of the paper for each of its own.
    private Stream<Row> rows(Visit visit, Question question) {
        List<String> table = question.kind() == Kind.GROUP
                ? AnswerWords.rows(question, visit.answer(question.field()).orElse(List.of()), AnswerWords::of)
                : List.of();
        return table.isEmpty()
                ? Stream.of(new Row(question.label(), answer(visit, question)))
                : IntStream.range(0, table.size())
                        .mapToObj(i -> new Row(wording.say("table.row", question.label(), i + 1), table.get(i)));
    }

    private String answer(Visit visit, Question question) {
        return visit.answer(question.field())
                .map(value -> AnswerWords.of(question, value))
                .orElseGet(() -> wording.say("check.empty"));
    }

    private List<String> materials(Visit visit, List<Promised> promised) {
        return visit.materials().stream()
                .map(material -> visit.waiver(material)
                        .map(reason -> wording.say("form.material.waived", material.name(), reason))
                        .orElseGet(() -> handedIn(visit, material, promised)))
                .toList();
    }

    private String handedIn(Visit visit, MaterialSpec material, List<Promised> promised) {
        return promised.stream()
                .filter(one -> one.material().equals(material))
                .findFirst()
                .map(one -> wording.say("form.material.later", material.name(), wording.day(one.due())))
                .orElseGet(() -> wording.say(
                        "form.material.scanned",
                        material.name(),
                        visit.pages(material).size()));
    }
}
