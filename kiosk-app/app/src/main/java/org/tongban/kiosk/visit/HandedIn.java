// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.visit;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tongban.kiosk.casework.CaseId;
import org.tongban.kiosk.casework.Person;
import org.tongban.kiosk.casework.Submission.Source;
import org.tongban.kiosk.catalog.Form;
import org.tongban.kiosk.catalog.Form.Kind;
import org.tongban.kiosk.catalog.Form.Question;
import org.tongban.kiosk.catalog.Item;
import org.tongban.kiosk.catalog.Item.MaterialSpec;
import org.tongban.kiosk.catalog.Together;
import org.tongban.paper.Strokes;
import org.tongban.paper.template.PaperFields;

/// A finished and signed visit, frozen on the screen's thread so that another thread can save it.
///
/// @param pledge the 承诺书 that was shown, when something is brought later
/// @param formPdf the very bytes that were shown for signing
public record HandedIn(
        CaseId caseId,
        Item item,
        Identity applicant,
        Optional<Person> agent,
        Map<String, Object> answers,
        Map<String, Source> sources,
        List<Scan> scans,
        Optional<Pledge> pledge,
        byte[] formPdf,
        Strokes strokes,
        Instant signedAt,
        Optional<Together> together) {
    public HandedIn {
        scans = List.copyOf(scans);
    }

    /// One item alone.
    public HandedIn(
            CaseId caseId,
            Item item,
            Identity applicant,
            Optional<Person> agent,
            Map<String, Object> answers,
            Map<String, Source> sources,
            List<Scan> scans,
            byte[] formPdf,
            Strokes strokes,
            Instant signedAt) {
        this(
                caseId,
                item,
                applicant,
                agent,
                answers,
                sources,
                scans,
                Optional.empty(),
                formPdf,
                strokes,
                signedAt,
                Optional.empty());
    }

    /// The pages of one material as JPEG files, in order.
    public record Scan(MaterialSpec material, List<byte[]> jpegs) {
        public Scan {
            jpegs = List.copyOf(jpegs);
        }
    }

    /// What is brought later, and the letter that says so in the words that were shown. The signature goes onto it when
    /// it is sealed.
    public record Pledge(List<Promised> promised, PaperFields letter) {
        public Pledge {
            promised = List.copyOf(promised);
        }

        /// What of it belongs to one lane; the letter is the one that was signed for all.
        Pledge of(Item one) {
            return new Pledge(
                    promised.stream()
                            .filter(owed -> one.materials().stream().anyMatch(owed.material()::isSameAs))
                            .toList(),
                    letter);
        }

        @Override
        public String toString() {
            return "Pledge[…]";
        }
    }

    /// Freezes the visit. What the card answers comes first, then the questions in order.
    ///
    /// @throws java.util.NoSuchElementException when no item was chosen or no card was read
    public static HandedIn of(Visit visit, Optional<Pledge> pledge, byte[] formPdf, Strokes strokes, Instant signedAt) {
        Item item = visit.item().orElseThrow();
        Identity applicant = visit.applicant().orElseThrow();
        Map<String, Object> answers = answers(visit);
        Map<String, Source> sources = new LinkedHashMap<>();
        answers.keySet().forEach(field -> sources.put(field, visit.sources().getOrDefault(field, Source.CARD)));
        return new HandedIn(
                visit.caseId(),
                item,
                applicant,
                visit.agent(),
                answers,
                sources,
                scans(visit),
                pledge,
                formPdf,
                strokes,
                signedAt,
                visit.together());
    }

    /// The papers that were scanned.
    public static List<Scan> scans(Visit visit) {
        return visit.materialsToScan().stream()
                .filter(material -> !visit.isPromised(material))
                .map(material -> new Scan(material, visit.pages(material)))
                .toList();
    }

    /// What the card answers, then the questions that are asked, in the form's order.
    public static Map<String, Object> answers(Visit visit) {
        Item item = visit.item().orElseThrow();
        Map<String, Object> answers = new LinkedHashMap<>();
        visit.applicant().ifPresent(one -> answers.putAll(CardFacts.answers(item.form(), one.person())));
        item.form()
                .cardFields()
                .forEach(fact -> visit.correction(fact).ifPresent(value -> answers.put(fact.field(), value)));
        for (Question question : item.form().asked(visit.answers())) {
            visit.answer(question.field()).ifPresent(value -> answers.put(question.field(), value));
        }
        return answers;
    }

    /// What of all this goes into the case of one lane: its own questions and its own papers.
    ///
    /// @param id of the lane's case
    HandedIn of(Together.Part part, CaseId id) {
        Item one = part.item();
        Set<String> fields = Stream.concat(
                        one.form().cardFields().stream().map(Form.CardFact::field),
                        one.form().asked(answers).stream().map(Question::field))
                .collect(Collectors.toSet());
        Map<String, Object> own = new LinkedHashMap<>(answers);
        own.keySet().retainAll(fields);
        Map<String, Source> from = new LinkedHashMap<>(sources);
        from.keySet().retainAll(fields);
        List<Scan> papers = scans.stream()
                .filter(scan -> one.materials().stream().anyMatch(scan.material()::isSameAs))
                .toList();
        Optional<Pledge> owed =
                pledge.map(all -> all.of(one)).filter(some -> !some.promised().isEmpty());
        return new HandedIn(
                id, one, applicant, agent, own, from, papers, owed, formPdf, strokes, signedAt, Optional.empty());
    }

    /// The first phone number that was answered.
    public Optional<String> phone() {
        return item.form().questions().stream()
                .filter(question -> question.kind() == Kind.PHONE)
                .flatMap(question -> Optional.ofNullable(answers.get(question.field())).stream())
                .map(Object::toString)
                .filter(number -> !number.isBlank())
                .findFirst();
    }

    @Override
    public String toString() {
        return "HandedIn[" + caseId + "]";
    }
}
