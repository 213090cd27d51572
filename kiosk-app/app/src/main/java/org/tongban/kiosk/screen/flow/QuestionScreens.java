// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.flow;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.tongban.kiosk.casework.Person;
import org.tongban.kiosk.catalog.Form;
import org.tongban.kiosk.catalog.Form.CardFact;
import org.tongban.kiosk.catalog.Form.CardField;
import org.tongban.kiosk.catalog.Form.Kind;
import org.tongban.kiosk.catalog.Form.Question;
import org.tongban.kiosk.catalog.FormCheck;
import org.tongban.kiosk.screen.Screen;
import org.tongban.kiosk.screen.Services;
import org.tongban.kiosk.screen.Wording;
import org.tongban.kiosk.screen.question.QuestionView;
import org.tongban.kiosk.screen.question.QuestionViewModel;
import org.tongban.kiosk.screen.question.TableView;
import org.tongban.kiosk.screen.question.TableViewModel;
import org.tongban.kiosk.ui.keyboard.WritingDesk;
import org.tongban.kiosk.visit.AnswerSlot;
import org.tongban.kiosk.visit.CardSlot;
import org.tongban.kiosk.visit.FormSlot;
import org.tongban.kiosk.visit.Identity;
import org.tongban.kiosk.visit.RowSlot;
import org.tongban.kiosk.visit.TableRows;
import org.tongban.kiosk.visit.Visit;

/// Makes the pages that ask: a question, a table and its rows, a fact of the card that is put right.
final class QuestionScreens {
    private final Services services;
    private final Wording wording;
    private final Going going;
    private final WritingDesk desk;
    private final FormCheck check;

    QuestionScreens(Services services, Wording wording, Going going, WritingDesk desk) {
        this.services = services;
        this.wording = wording;
        this.going = going;
        this.desk = desk;
        this.check = new FormCheck(services.clock());
    }

    /// Whose answers they are, and what they are checked against.
    record Of(Visit visit, Form form) {}

    /// @param cell to a page of a row, when the question is a table
    Screen question(Question question, Of of, String eyebrow, Runnable on, Consumer<Cell> cell) {
        FormSlot slot = new FormSlot(of.visit(), of.form(), question);
        if (question.kind() != Kind.GROUP) {
            return page(told(question, of.visit()), slot, of.visit(), eyebrow, on);
        }
        var ways = new TableView.Ways(row -> cell.accept(Cell.first(question, row)), on, this::unsure);
        return new TableView(new TableViewModel(slot, check, wording), wording, eyebrow, ways);
    }

    /// Why it is asked although others may know it.
    private Question told(Question question, Visit visit) {
        boolean answered = visit.shares().origin(question.field()).isPresent();
        if (!question.shared() || answered) {
            return question;
        }
        return switch (visit.shares().state()) {
            case NOT_ASKED -> question;
            case HEARD -> question.because(wording.say("shared.unknown", question.why()));
            case UNHEARD -> question.because(wording.say("shared.unheard", question.why()));
        };
    }

    Screen cell(Cell cell, Of of, String eyebrow, Runnable on) {
        var rows = new TableRows(of.visit(), cell.table());
        var slot = new RowSlot(rows, of.form().row(cell.table()), cell.row(), cell.question());
        String row = wording.say("table.row", cell.table().group().orElseThrow().row(), cell.row() + 1);
        return page(cell.question(), slot, of.visit(), wording.say("table.cell", eyebrow, row), on);
    }

    Screen fact(CardFact fact, Of of, String eyebrow, Runnable on) {
        Question question = new Question(
                fact.field(),
                wording.say("fact.title", fact.label()),
                wording.say("fact.why"),
                fact.label(),
                fact.source() == CardField.ADDRESS ? Kind.ADDRESS : Kind.TEXT,
                List.of(),
                false,
                Optional.empty(),
                Optional.of(fact.source()),
                Optional.of(wording.say("fact.error", fact.label())),
                Optional.empty(),
                Optional.empty(),
                false);
        return page(question, new CardSlot(of.visit(), of.form(), fact), of.visit(), eyebrow, on);
    }

    private Screen page(Question question, AnswerSlot slot, Visit visit, String eyebrow, Runnable on) {
        Optional<Person> card = visit.applicant().map(Identity::person);
        var model = new QuestionViewModel(question, slot, check, card);
        var tools = new QuestionView.Tools(services.clock(), desk);
        return new QuestionView(model, wording, eyebrow, tools, on, this::unsure);
    }

    private void unsure() {
        going.notice(Place.Kind.UNSURE);
    }
}
