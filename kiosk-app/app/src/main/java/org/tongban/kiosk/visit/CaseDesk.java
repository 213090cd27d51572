// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.visit;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tongban.kiosk.casework.Assurance;
import org.tongban.kiosk.casework.CaseId;
import org.tongban.kiosk.casework.CaseStore;
import org.tongban.kiosk.casework.Enquiries;
import org.tongban.kiosk.casework.Heard;
import org.tongban.kiosk.casework.KnownProgress;
import org.tongban.kiosk.casework.Progress;
import org.tongban.kiosk.casework.QueryCode;
import org.tongban.kiosk.casework.SavedCase;
import org.tongban.kiosk.casework.Supervision;

/// Finds cases for who stands here: at the platform when it answers, else what this terminal last knew; and always what
/// was handed in here and has not arrived. Waits for the platform; never on the screen's thread.
public final class CaseDesk {
    private static final Logger LOG = LoggerFactory.getLogger(CaseDesk.class);

    /// How one shows that a case is one's own.
    public sealed interface Proof {
        /// What it shows, in the words of the assurance table.
        default Assurance.Proof shows() {
            return switch (this) {
                case Card _ -> Assurance.Proof.CHIP_READ;
                case Code _ -> Assurance.Proof.QUERY_CODE;
            };
        }

        /// The card was read here.
        record Card(Identity identity) implements Proof {}

        /// Number and query code from the paper.
        record Code(String number, QueryCode code) implements Proof {
            @Override
            public String toString() {
                return "Code[…]";
            }
        }
    }

    /// One case, with what can be said of it.
    public sealed interface Entry {
        default CaseId caseId() {
            return switch (this) {
                case Known known -> known.progress().caseId();
                case Here here -> here.saved().caseId();
            };
        }

        /// @param asOf when the platform said so
        /// @param isFresh the platform said it just now
        record Known(Progress progress, Instant asOf, boolean isFresh) implements Entry {}

        /// Handed in here; nothing is known of it but what this terminal did.
        record Here(SavedCase saved) implements Entry {}
    }

    /// What was found.
    ///
    /// @param isPlatformHeard false: only what this terminal knows
    public record Found(List<Entry> entries, boolean isPlatformHeard) {
        public Found {
            entries = List.copyOf(entries);
        }
    }

    private final Enquiries platform;
    private final CaseStore cases;
    private final KnownProgress known;
    private final Assurance assurance = Assurance.standard();
    private final Supervision supervision;
    private final Clock clock;

    /// @param supervision is told of what an office is late with
    public CaseDesk(Enquiries platform, CaseStore cases, KnownProgress known, Supervision supervision, Clock clock) {
        this.platform = platform;
        this.cases = cases;
        this.known = known;
        this.supervision = supervision;
        this.clock = clock;
    }

    /// @throws org.tongban.kiosk.casework.NotAssuredException when the proof is not enough to see anything
    public Found find(Proof proof) {
        assurance.require(Assurance.Action.SEE_PROGRESS, Set.of(proof.shows()));
        Heard<List<Progress>> heard = ask(proof);
        List<SavedCase> ours =
                cases.all().stream().filter(saved -> isProvenBy(saved, proof)).toList();
        return switch (heard) {
            case Heard.Told<List<Progress>>(List<Progress> told) -> fresh(told, ours);
            case Heard.Refused<List<Progress>> _, Heard.Silence<List<Progress>> _ -> kept(ours);
        };
    }

    /// Whether this is the code that stands on the paper of that case.
    public boolean isCodeOf(Entry entry, QueryCode code) {
        return numbers(entry)
                .anyMatch(number -> find(new Proof.Code(number, code)).entries().stream()
                        .anyMatch(one -> one.caseId().equals(entry.caseId())));
    }

    private static Stream<String> numbers(Entry entry) {
        return switch (entry) {
            case Entry.Known(Progress progress, var _, var _) ->
                Stream.concat(progress.localNumber().stream(), Stream.of(progress.caseNumber()));
            case Entry.Here(SavedCase saved) -> Stream.of(saved.localNumber().value());
        };
    }

    private Heard<List<Progress>> ask(Proof proof) {
        return switch (proof) {
            case Proof.Card(Identity identity) -> platform.casesOf(identity.person(), identity.evidence());
            case Proof.Code(String number, QueryCode code) -> platform.caseBy(number, code);
        };
    }

    private Found fresh(List<Progress> told, List<SavedCase> ours) {
        Instant now = clock.instant();
        known.keep(told, now);
        told.forEach(this::supervise);
        Set<CaseId> there = told.stream().map(Progress::caseId).collect(Collectors.toSet());
        List<Entry> entries = new ArrayList<>();
        ours.stream()
                .filter(saved -> !there.contains(saved.caseId()))
                .map(Entry.Here::new)
                .forEach(entries::add);
        told.forEach(one -> entries.add(new Entry.Known(one, now, true)));
        return new Found(entries, true);
    }

    /// Whoever asks for their cases sees them, also when nothing can be written down.
    private void supervise(Progress progress) {
        try {
            supervision.look(progress);
        } catch (RuntimeException full) {
            LOG.error("an office's delay could not be noted", full);
        }
    }

    private Found kept(List<SavedCase> ours) {
        return new Found(ours.stream().map(this::lastKnown).toList(), false);
    }

    private Entry lastKnown(SavedCase saved) {
        return known.of(saved.caseId())
                .<Entry>map(kept -> new Entry.Known(kept.progress(), kept.at(), false))
                .orElseGet(() -> new Entry.Here(saved));
    }

    private static boolean isProvenBy(SavedCase saved, Proof proof) {
        return switch (proof) {
            case Proof.Card(Identity identity) -> concerns(saved, identity);
            case Proof.Code(String number, QueryCode code) ->
                saved.queryCode().equals(code) && isNumberOf(saved, number);
        };
    }

    /// Applicant and agent both see the case.
    static boolean concerns(SavedCase saved, Identity identity) {
        String number = identity.person().documentNumber();
        return saved.submission().applicant().documentNumber().equals(number)
                || saved.submission()
                        .agent()
                        .map(agent -> agent.person().documentNumber().equals(number))
                        .orElse(false);
    }

    private static boolean isNumberOf(SavedCase saved, String number) {
        return saved.localNumber().value().equals(number)
                || saved.caseNumber().filter(number::equals).isPresent();
    }
}
