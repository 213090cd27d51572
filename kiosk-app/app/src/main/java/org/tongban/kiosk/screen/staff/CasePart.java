// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.staff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.tongban.kiosk.casework.CaseId;
import org.tongban.kiosk.casework.SavedCase;
import org.tongban.kiosk.staff.Overrides;
import org.tongban.kiosk.staff.StaffRoom;
import org.tongban.kiosk.staff.UnsentCases.Unsent;
import org.tongban.kiosk.ui.icon.Icon;

/// One case for staff: why it is where it is, what to say on the phone, what can be done.
public final class CasePart implements Part {
    private final StaffRoom room;
    private final StaffWords words;
    private final CaseId id;
    private final Doing doing;

    /// What can be done with a case.
    ///
    /// @param reprint prints its paper as it is true now
    /// @param decide asks for reason and PIN before it is done
    /// @param by number of the member of staff who is here
    public record Doing(Consumer<SavedCase> reprint, Consumer<DecideViewModel.Wish> decide, String by) {}

    public CasePart(StaffRoom room, StaffWords words, CaseId id, Doing doing) {
        this.room = room;
        this.words = words;
        this.id = id;
        this.doing = doing;
    }

    @Override
    public String word() {
        return "case";
    }

    @Override
    public Content content() {
        Optional<SavedCase> saved = readable();
        Optional<Unsent> unsent = room.unsent().list().stream()
                .filter(one -> one.caseId().equals(id))
                .findFirst();
        boolean paperless = room.withoutPaper().list().stream()
                .anyMatch(one -> one.saved().caseId().equals(id));
        List<Row> rows = new ArrayList<>();
        unsent.ifPresent(one -> rows.addAll(unsentRows(one)));
        saved.ifPresent(one -> rows.addAll(savedRows(one)));
        List<Act> acts = new ArrayList<>();
        saved.ifPresent(one -> acts.add(new Act(
                "staff-reprint",
                words.say("staff.reprint"),
                Icon.PRINTER,
                () -> doing.reprint().accept(one))));
        if (paperless) {
            acts.add(decide(
                    "staff-by-hand",
                    Overrides.Kind.PAPER_HANDED_OVER,
                    List.of("by-hand", "photo", "nobody"),
                    this::byHand));
        }
        unsent.filter(CasePart::isStuck).ifPresent(_ -> acts.addAll(mending()));
        String title = unsent.map(words::state)
                .or(() -> saved.map(one -> words.say("staff.unsent." + one.delivery())))
                .orElseGet(() -> words.say("staff.unreadable"));
        return new Content(title, unsent.map(words::why).orElse(""), rows, acts);
    }

    /// Set aside, and nothing stands for it yet.
    private static boolean isStuck(Unsent one) {
        return one.delivery() == SavedCase.Delivery.QUARANTINED && !one.why().equals("superseded");
    }

    private List<Act> mending() {
        return List.of(
                decide("staff-retry", Overrides.Kind.CASE_RETRIED, List.of("platform-mended", "asked"), this::retry),
                decide("staff-mend", Overrides.Kind.CASE_MENDED, List.of("person-agrees", "asked"), this::mend));
    }

    /// One that is damaged cannot be shown; what stands in clear about it can.
    private Optional<SavedCase> readable() {
        return room.withoutPaper().cases().all().stream()
                .filter(one -> one.caseId().equals(id))
                .findFirst();
    }

    private List<Row> unsentRows(Unsent one) {
        return List.of(
                Row.of("age", words.say("staff.case.age"), words.age(one)),
                Row.of(
                        "tries",
                        words.say("staff.case.tries", one.attempts()),
                        words.say("staff.case.next", words.when().clock(one.dueAt()))),
                Row.of("phone", words.say("staff.case.phone"), one.phone().orElse(words.say("staff.case.phone.none"))),
                Row.of("say", words.say("staff.case.say"), words.say("staff.case.say." + one.delivery())));
    }

    private List<Row> savedRows(SavedCase saved) {
        return List.of(
                Row.of(
                        "number",
                        saved.localNumber().grouped(),
                        words.say("staff.case.saved", words.when().minute(saved.savedAt()))),
                Row.of(
                        "item",
                        saved.submission().item().name(),
                        words.say(
                                "staff.case.person",
                                saved.submission().applicant().maskedName(),
                                saved.submission().applicant().maskedNumber())));
    }

    private Act decide(String actId, Overrides.Kind kind, List<String> reasons, BooleanSupplier carryOut) {
        var wish = new DecideViewModel.Wish(kind, id.toString(), words.say(actId.replace('-', '.')), reasons, carryOut);
        return new Act(
                actId,
                words.say(actId.replace('-', '.')),
                Icon.LOCK,
                () -> doing.decide().accept(wish));
    }

    private boolean byHand() {
        room.withoutPaper().handedOver(id);
        return true;
    }

    private boolean mend() {
        boolean mended = room.unsent().mend(id, doing.by());
        room.unsent().sendNow();
        return mended;
    }

    private boolean retry() {
        boolean retried = room.unsent().retry(id);
        room.unsent().sendNow();
        return retried;
    }
}
