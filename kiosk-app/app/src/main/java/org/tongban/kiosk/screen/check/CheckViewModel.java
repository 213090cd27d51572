// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tongban.kiosk.casework.Masking;
import org.tongban.kiosk.casework.Person;
import org.tongban.kiosk.casework.Submission.Source;
import org.tongban.kiosk.catalog.Form.CardFact;
import org.tongban.kiosk.catalog.Form.CardField;
import org.tongban.kiosk.catalog.Form.Question;
import org.tongban.kiosk.catalog.FormCheck;
import org.tongban.kiosk.catalog.Item;
import org.tongban.kiosk.catalog.Item.MaterialSpec;
import org.tongban.kiosk.screen.AnswerWords;
import org.tongban.kiosk.screen.Wording;
import org.tongban.kiosk.visit.CardFacts;
import org.tongban.kiosk.visit.HandedIn;
import org.tongban.kiosk.visit.Identity;
import org.tongban.kiosk.visit.Promised;
import org.tongban.kiosk.visit.Step;
import org.tongban.kiosk.visit.Visit;

/// Everything that will be handed in, in words, with the step that mends each row.
public final class CheckViewModel {

    /// A headed group of rows.
    public record Group(String heading, List<Row> rows) {
        public Group {
            rows = List.copyOf(rows);
        }
    }

    /// One row.
    ///
    /// @param value masked where it is personal
    /// @param source in words, may be empty
    /// @param mend where 修改 leads
    public record Row(String id, String label, String value, String source, Step mend) {
        @Override
        public String toString() {
            return "Row[" + id + "]";
        }
    }

    private final Visit visit;
    private final Item item;
    private final Wording wording;
    private final List<Promised> promised;

    /// Looks at the visit anew each time.
    ///
    /// @param promised what is brought later, when it is signed today
    /// @throws java.util.NoSuchElementException when no item was chosen
    public CheckViewModel(Visit visit, Wording wording, List<Promised> promised) {
        this.promised = List.copyOf(promised);
        this.visit = visit;
        this.item = visit.item().orElseThrow();
        this.wording = wording;
    }

    public Item item() {
        return item;
    }

    /// Number of a case of the same kind that this person has open already.
    public Optional<String> openCase() {
        return visit.openCase();
    }

    public List<Group> groups() {
        List<Group> groups = new ArrayList<>();
        Step applicantCard = visit.isForSomebodyElse() ? new Step.IdentifyPrincipal() : new Step.Identify();
        visit.applicant()
                .map(Identity::person)
                .map(person -> new Group(wording.say("check.applicant"), cardRows(person, applicantCard)))
                .ifPresent(groups::add);
        visit.agent().map(this::agentGroup).ifPresent(groups::add);
        groups.add(new Group(wording.say("check.answers"), answerRows()));
        groups.add(new Group(wording.say("check.materials"), materialRows()));
        return groups.stream().filter(group -> !group.rows().isEmpty()).toList();
    }

    /// What keeps the form from being handed in, if anything; the answers were checked one by one before.
    public Optional<FormCheck.Problem> problem(FormCheck check) {
        var answers = HandedIn.answers(visit);
        return check.problems(item.form(), answers).stream().findFirst();
    }

    private List<Row> cardRows(Person person, Step mend) {
        return item.form().cardFields().stream()
                .flatMap(fact ->
                        CardFacts.value(person, fact.source()).map(value -> cardRow(fact, value, mend)).stream())
                .toList();
    }

    /// Who they are stands on the card and is put right there; where they live may have changed since it was made.
    private Row cardRow(CardFact fact, String value, Step mend) {
        String shown = fact.source() == CardField.BIRTH ? AnswerWords.day(value) : masked(fact.source(), value);
        Step way = fact.source().mayBeCorrected() ? new Step.SetRight(fact) : mend;
        return visit.correction(fact)
                .map(other -> new Row(
                        fact.field(),
                        fact.label(),
                        wording.say("check.corrected", other, shown),
                        wording.say("source.corrected"),
                        way))
                .orElseGet(() -> new Row(fact.field(), fact.label(), shown, wording.say("source.card"), way));
    }

    private static String masked(CardField field, String value) {
        return switch (field) {
            case NAME -> Masking.name(value);
            case NUMBER -> Masking.documentNumber(value);
            default -> value;
        };
    }

    private Group agentGroup(Person agent) {
        String card = wording.say("source.card");
        return new Group(
                wording.say("check.agent"),
                List.of(
                        new Row("agent-name", wording.say("check.name"), agent.maskedName(), card, new Step.Identify()),
                        new Row(
                                "agent-number",
                                wording.say("check.number"),
                                agent.maskedNumber(),
                                card,
                                new Step.Identify()),
                        new Row(
                                "relation",
                                wording.say("check.relation"),
                                wording.say("relation." + visit.relation()),
                                wording.say("source.typed"),
                                new Step.Relation())));
    }

    private List<Row> answerRows() {
        return item.form().asked(visit.answers()).stream().map(this::answerRow).toList();
    }

    private Row answerRow(Question question) {
        Optional<Object> answer = visit.answer(question.field());
        return new Row(
                question.field(),
                question.label(),
                answer.map(value -> AnswerWords.masked(question, value)).orElseGet(() -> wording.say("check.empty")),
                answer.map(_ -> source(question)).orElseGet(() -> wording.say("source.optional")),
                new Step.Ask(question));
    }

    private String source(Question question) {
        return wording.say(
                switch (visit.sources().getOrDefault(question.field(), Source.TYPED)) {
                    case CARD -> "source.card";
                    case SHARED -> "source.shared";
                    case LICENCE -> "source.licence";
                    case EARLIER -> "source.earlier";
                    case CORRECTED -> "source.corrected";
                    case TYPED -> "source.typed";
                });
    }

    private List<Row> materialRows() {
        return visit.materials().stream()
                .map(material -> new Row(
                        "material-" + material.code(),
                        material.name(),
                        visit.waiver(material).orElseGet(() -> handedIn(material)),
                        "",
                        visit.waiver(material).isPresent() ? new Step.Check() : new Step.Materials()))
                .toList();
    }

    private String handedIn(MaterialSpec material) {
        return promised.stream()
                .filter(one -> one.material().equals(material))
                .findFirst()
                .map(one -> wording.say("check.later", wording.day(one.due())))
                .orElseGet(
                        () -> wording.say("check.pages", visit.pages(material).size()));
    }
}
