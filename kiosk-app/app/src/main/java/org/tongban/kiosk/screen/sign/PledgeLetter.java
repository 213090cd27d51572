// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.sign;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tongban.kiosk.casework.Person;
import org.tongban.kiosk.catalog.Item.Follow;
import org.tongban.kiosk.screen.Wording;
import org.tongban.kiosk.visit.HandedIn.Pledge;
import org.tongban.kiosk.visit.Promised;
import org.tongban.kiosk.visit.Visit;
import org.tongban.paper.template.PaperFields;

/// The 承诺书 of a visit, with full values: it is what is signed. One letter for all that is brought later. Pure.
record PledgeLetter(Wording wording, PaperFields place) {

    /// The letter as it would be signed now; empty when nothing is promised.
    ///
    /// @throws java.util.NoSuchElementException when no item was chosen or no card was read
    Optional<Pledge> of(Visit visit, List<Promised> promised, LocalDate today) {
        if (promised.isEmpty()) {
            return Optional.empty();
        }
        Person applicant = visit.applicant().orElseThrow().person();
        PaperFields letter = place.with("item.name", visit.item().orElseThrow().name())
                .with("form.date", today)
                .with("applicant.name", applicant.name())
                .with("applicant.number", applicant.documentNumber())
                .with("agent.name", visit.agent().map(Person::name))
                .with("pledge.kind", joined(promised.stream().map(one -> kind(one.follow()))))
                .with("pledge.until", last(promised))
                .with(
                        "pledge.consequence",
                        joined(promised.stream().map(one -> one.follow().consequence())))
                .with("pledge.items", items(promised));
        return Optional.of(new Pledge(promised, letter));
    }

    private String kind(Follow follow) {
        return wording.say("pledge.kind." + follow.kind());
    }

    private static String joined(Stream<String> words) {
        return words.distinct().collect(Collectors.joining(" "));
    }

    /// The one day for all; where they differ each line names its own.
    private static Optional<LocalDate> last(List<Promised> promised) {
        List<LocalDate> days = promised.stream().map(Promised::due).distinct().toList();
        return days.size() == 1 ? Optional.of(days.getFirst()) : Optional.empty();
    }

    private List<PaperFields> items(List<Promised> promised) {
        return Stream.concat(
                        Stream.of(wording.say("pledge.true")),
                        promised.stream()
                                .map(one -> wording.say(
                                        "pledge.bring",
                                        wording.day(one.due()),
                                        one.material().name())))
                .map(text -> PaperFields.none().with("text", text))
                .toList();
    }
}
