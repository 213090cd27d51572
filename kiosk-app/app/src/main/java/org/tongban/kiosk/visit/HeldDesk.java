// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.visit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tongban.kiosk.casework.Assurance;
import org.tongban.kiosk.casework.Assurance.Action;
import org.tongban.kiosk.casework.CaseId;
import org.tongban.kiosk.casework.CaseStore;
import org.tongban.kiosk.casework.Draft;
import org.tongban.kiosk.casework.Drafts;
import org.tongban.kiosk.casework.Journal;
import org.tongban.kiosk.casework.Message;
import org.tongban.kiosk.casework.Messages;
import org.tongban.kiosk.casework.PersonalJson;
import org.tongban.kiosk.casework.SavedCase;
import org.tongban.kiosk.casework.Submission;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// What this terminal holds about a person, for that person: shown by the card; on paper and for deleting once somebody
/// of the staff has compared person and card (个人信息保护法 art. 45–47). Reads the disk; never on the screen's thread.
public final class HeldDesk {

    /// How a record stands.
    public enum Kind {
        /// Begun and not handed in.
        DRAFT,
        /// Handed in, and the platform has not confirmed it: cannot be deleted, since it would be lost.
        WAITING,
        /// The same, set aside for staff.
        WITH_STAFF,
        /// The platform has signed for it, and has not confirmed in a night's reconciliation that it still has it.
        CONFIRMING,
        /// The platform has it.
        DELIVERED;

        public boolean isDeletable() {
            return this == DRAFT || this == DELIVERED;
        }
    }

    /// One record.
    ///
    /// @param message what it is when it is a small message on its way, such as an appointment or a complaint
    /// @param number the terminal's own, grouped; a draft has none
    /// @param answers how many answers of the form are kept
    /// @param files how many papers are kept: scans, the signed form
    /// @param until when it is forgotten by itself, where that is known
    public record Held(
            CaseId caseId,
            Kind kind,
            Optional<Message.Kind> message,
            String item,
            Optional<String> number,
            Instant since,
            int answers,
            int files,
            Optional<Instant> until) {}

    private static final Set<Message.Kind> OF_PEOPLE = EnumSet.of(
            Message.Kind.RATING,
            Message.Kind.FEEDBACK,
            Message.Kind.CONSULTATION_REPLY,
            Message.Kind.VOTE,
            Message.Kind.APPOINTMENT,
            Message.Kind.WITHDRAWAL,
            Message.Kind.CORRECTION);

    private final CaseStore cases;
    private final Drafts drafts;
    private final Messages messages;
    private final Journal journal;
    private final Assurance assurance;

    public HeldDesk(CaseStore cases, Drafts drafts, Messages messages, Journal journal, Assurance assurance) {
        this.cases = cases;
        this.drafts = drafts;
        this.messages = messages;
        this.journal = journal;
        this.assurance = assurance;
    }

    /// Drafts, then cases, then small messages on their way; newest first, messages oldest first.
    public List<Held> about(Identity person) {
        List<Held> all = new ArrayList<>();
        Set<CaseId> confirmed = cases.confirmed();
        drafts.open().stream()
                .filter(draft -> Drafting.concerns(draft, person))
                .map(HeldDesk::held)
                .forEach(all::add);
        cases.all().stream()
                .filter(saved -> CaseDesk.concerns(saved, person))
                .map(saved -> held(saved, confirmed))
                .forEach(all::add);
        Set<String> names = names(person, all);
        messages.kept().stream()
                .filter(kept -> isAbout(kept.message(), names))
                .map(HeldDesk::held)
                .forEach(all::add);
        return List.copyOf(all);
    }

    /// By what a message can name this person: their document's number, and their cases here.
    private static Set<String> names(Identity person, List<Held> cases) {
        Set<String> names = new HashSet<>();
        names.add(person.person().documentNumber());
        cases.forEach(one -> {
            names.add(one.caseId().toString());
            one.number().map(number -> number.replaceAll("\\s", "")).ifPresent(names::add);
        });
        return names;
    }

    /// What is nobody's (calls for help, what supervision hears) names nobody, so it is never found.
    private static boolean isAbout(Message message, Set<String> names) {
        return OF_PEOPLE.contains(message.kind()) && (names.contains(message.target()) || says(message, names));
    }

    private static boolean says(Message message, Set<String> names) {
        try {
            return says(PersonalJson.mapper().readTree(message.body()), names);
        } catch (JacksonException _) {
            return false;
        }
    }

    private static boolean says(JsonNode node, Set<String> names) {
        return node.isValueNode()
                ? names.contains(node.asString(""))
                : node.values().stream().anyMatch(inner -> says(inner, names));
    }

    private static Held held(Messages.Kept kept) {
        return new Held(
                new CaseId(UUID.fromString(kept.message().id())),
                kept.state() == Messages.State.QUARANTINED ? Kind.WITH_STAFF : Kind.WAITING,
                Optional.of(kept.message().kind()),
                "",
                Optional.empty(),
                kept.since(),
                0,
                0,
                Optional.empty());
    }

    private static Held held(Draft draft) {
        int pages = draft.pages().values().stream().mapToInt(List::size).sum();
        return new Held(
                draft.caseId(),
                Kind.DRAFT,
                Optional.empty(),
                draft.item().name(),
                Optional.empty(),
                draft.savedAt(),
                Drafting.answers(draft),
                pages,
                Optional.of(draft.until()));
    }

    private static Held held(SavedCase saved, Set<CaseId> confirmed) {
        Submission submission = saved.submission();
        Kind kind = switch (saved.delivery()) {
            case QUEUED, RECEIPT_UNVERIFIED -> Kind.WAITING;
            case QUARANTINED -> Kind.WITH_STAFF;
            case DELIVERED -> confirmed.contains(saved.caseId()) ? Kind.DELIVERED : Kind.CONFIRMING;
        };
        return new Held(
                saved.caseId(),
                kind,
                Optional.empty(),
                submission.item().name(),
                Optional.of(saved.localNumber().grouped()),
                saved.savedAt(),
                submission.answers().size(),
                submission.materials().size(),
                Optional.empty());
    }

    /// @throws org.tongban.kiosk.casework.NotAssuredException when the proofs are not enough for a copy on paper
    public void requireExport(Set<Assurance.Proof> shown, String provedBy) {
        assurance.require(Action.EXPORT_HELD, shown);
        journal.record("HELD_EXPORTED", "", Map.of("by", provedBy));
    }

    /// Deletes the person's drafts and what the platform has; the rest stays until it is delivered. What they brought
    /// for somebody else is that person's to delete.
    ///
    /// @param provedBy staff number of who compared person and card; empty when it was shown in another way
    /// @return what is still held
    /// @throws org.tongban.kiosk.casework.NotAssuredException when the proofs are not enough; nothing was deleted
    public List<Held> delete(Identity person, Set<Assurance.Proof> shown, String provedBy) {
        assurance.require(Action.DELETE_HELD, shown);
        for (Held one : about(person)) {
            if (isOwn(one, person) && delete(one)) {
                journal.record("HELD_DELETED", one.caseId().toString(), Map.of("by", provedBy));
            }
        }
        return about(person);
    }

    private boolean isOwn(Held one, Identity person) {
        return one.kind() == Kind.DRAFT
                || cases.byId(one.caseId())
                        .filter(saved -> saved.submission()
                                .applicant()
                                .documentNumber()
                                .equals(person.person().documentNumber()))
                        .isPresent();
    }

    private boolean delete(Held one) {
        if (one.kind() == Kind.DRAFT) {
            drafts.forget(one.caseId());
            return true;
        }
        return cases.forgetDelivered(one.caseId());
    }
}
