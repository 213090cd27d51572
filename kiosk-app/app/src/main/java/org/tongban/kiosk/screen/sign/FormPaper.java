// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.sign;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.tongban.kiosk.casework.Person;
import org.tongban.kiosk.catalog.Form.CardField;
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
        sections.add(new Section(wording.say("check.applicant"), cardRows(item, applicant)));
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

    private static List<Row> cardRows(Item item, Person person) {
        return item.form().cardFields().stream()
                .flatMap(fact -> CardFacts.value(person, fact.source())
                        .map(value -> new Row(
                                fact.label(), fact.source() == CardField.BIRTH ? AnswerWords.day(value) : value))
                        .stream())
                .toList();
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
                .map(question -> new Row(question.label(), answer(visit, question)))
                .toList();
    }

    private String answer(Visit visit, Question question) {
        return visit.answer(question.field())
                .map(value -> AnswerWords.of(question, value))
                .orElseGet(() -> wording.say("check.empty"));
    }

    private List<String> materials(Visit visit, List<Promised> promised) {
        return visit.materials().stream()
                .map(material -> material.waiver()
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
