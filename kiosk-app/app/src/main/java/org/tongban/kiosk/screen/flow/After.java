// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.flow;

import java.util.Optional;
import java.util.Set;
import org.tongban.kiosk.casework.Assurance;
import org.tongban.kiosk.casework.Proved;
import org.tongban.kiosk.casework.Rating;
import org.tongban.kiosk.catalog.Form.Question;
import org.tongban.kiosk.catalog.Item;
import org.tongban.kiosk.catalog.Item.MaterialSpec;
import org.tongban.kiosk.visit.CaseDesk.Entry;
import org.tongban.kiosk.visit.CaseDesk.Proof;
import org.tongban.kiosk.visit.Correcting;

/// A place after or beside a visit.
sealed interface After {
    /// By which proof?
    record Ask() implements After {}

    record Card() implements After {}

    record Code() implements After {}

    record Cases(Proof proof) implements After {}

    record One(Entry entry, Proof proof) implements After {}

    /// What this terminal holds about whose card was read.
    ///
    /// @param proved that it is the card's own person
    record Held(Proof.Card card, Optional<Proved> proved) implements After {}

    /// In another way than by the card it is shown who somebody is.
    ///
    /// @param ways one that is gone, or several to choose from
    record Prove(Proving.Wanted wanted, Set<Assurance.Proof> ways) implements After {}

    /// Takes a case back.
    ///
    /// @param proved that it is the card's own person
    record Withdraw(One one, Optional<Proved> proved) implements After {}

    /// Puts a case right.
    record Correct(One one, Correcting correcting) implements After {}

    /// Pages of one paper for it.
    record CorrectPaper(Correct of, MaterialSpec material) implements After {}

    /// A question of the form, answered anew for it.
    record CorrectReply(Correct of, Question question) implements After {}

    /// A page of a row of a table that is answered anew.
    record CorrectCell(Correct of, Cell cell) implements After {}

    /// @param item its name, for the eyebrow
    /// @param under where one came from
    record Rate(Rating.About about, String item, After under) implements After {}

    /// @param about a case number
    record Say(Optional<String> about, Optional<After> under) implements After {}

    record Answers(After under) implements After {}

    /// Windows of the hall.
    record Counter() implements After {}

    record Ticket() implements After {}

    record Decisions() implements After {}

    record BookItem() implements After {}

    /// Whose card is needed for the appointment.
    record BookCard(Item item) implements After {}

    record Book(Item item) implements After {}

    /// What was begun elsewhere.
    record Resume() implements After {}

    /// The staff's pages.
    record Staff(StaffAt at) implements After {}

    /// What is published and asked in public.
    record Public(PublicAt at) implements After {}

    /// One page back; empty is the first page.
    default Optional<After> before() {
        return switch (this) {
            case Ask _ -> Optional.empty();
            case Card _, Code _ -> Optional.of(new Ask());
            case Cases _ -> Optional.of(new Ask());
            case Held held -> Optional.of(new Cases(held.card()));
            case Prove prove -> Optional.of(prove.wanted().under());
            case Counter _, Resume _ -> Optional.empty();
            case Ticket _, Decisions _, BookItem _ -> Optional.of(new Counter());
            case BookCard _, Book _ -> Optional.of(new BookItem());
            case Staff staff -> staff.at().before().map(Staff::new);
            case Public open -> open.at().before().map(Public::new);
            case Withdraw withdraw -> Optional.of(withdraw.one());
            case Correct correct -> Optional.of(correct.one());
            case CorrectPaper paper -> Optional.of(paper.of());
            case CorrectReply reply -> Optional.of(reply.of());
            case CorrectCell at ->
                Optional.of(at.cell()
                        .before()
                        .<After>map(cell -> new CorrectCell(at.of(), cell))
                        .orElseGet(() -> new CorrectReply(at.of(), at.cell().table())));
            case Rate rate -> Optional.of(rate.under());
            case Say say -> say.under();
            case Answers answers -> Optional.of(answers.under());
            case One one -> Optional.of(new Cases(one.proof()));
        };
    }

    /// For the journal: never personal.
    default String word() {
        return switch (this) {
            case Ask _, Card _, Code _, Cases _, One _, Withdraw _ -> "progress";
            case Held _ -> "held";
            case Prove _ -> "prove";
            case Correct _, CorrectPaper _, CorrectReply _, CorrectCell _ -> "correction";
            case Counter _, Ticket _, Decisions _, BookItem _, BookCard _, Book _ -> "counter";
            case Resume _ -> "resume";
            case Staff _ -> "staff";
            case Public _ -> "public";
            case Rate _ -> "rating";
            case Say _, Answers _ -> "feedback";
        };
    }
}
