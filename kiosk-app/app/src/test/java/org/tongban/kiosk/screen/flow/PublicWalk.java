// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.flow;

import java.time.LocalDate;
import java.util.List;
import org.tongban.kiosk.catalog.Bulletin;
import org.tongban.kiosk.catalog.Bulletin.Kind;
import org.tongban.kiosk.catalog.Bulletin.Question;
import org.tongban.kiosk.catalog.Catalog;

/// What is published and asked in public, page by page.
final class PublicWalk {
    private final Hall hall;
    private final Shots.Look look;
    private final Visitor visitor;
    private final Shots shots;

    PublicWalk(Hall hall, Shots.Look look, Visitor visitor, Shots shots) {
        this.hall = hall;
        this.look = look;
        this.visitor = visitor;
        this.shots = shots;
    }

    /// The packaged content with notices and surveys that are open on any day on which this is run.
    static void openToday(Hall hall) {
        Catalog packaged = hall.services.catalog();
        LocalDate today = LocalDate.now(Hall.ZONE);
        var notices = packaged.bulletin().notices().stream()
                .map(one -> new Bulletin.Notice(
                        one.code(), one.title(), one.issuer(), today, today, one.pinned(), one.paragraphs()))
                .toList();
        var consultations = packaged.bulletin().consultations().stream()
                .map(one -> new Bulletin.Consultation(
                        one.code(),
                        one.title(),
                        one.issuer(),
                        today,
                        today,
                        one.draft(),
                        one.questions(),
                        one.ways(),
                        one.privacy()))
                .toList();
        var polls = packaged.bulletin().polls().stream()
                .map(one -> new Bulletin.Poll(
                        one.code(), one.title(), one.issuer(), today, today, one.questions(), one.smallest()))
                .toList();
        Catalog open = packaged.telling(new Bulletin(notices, consultations, polls));
        hall.services.published().swap(open, hall.services.clock().instant());
    }

    void play() {
        Walk.choose(look, visitor);
        if (visitor.canPress("home-more")) {
            visitor.press("home-more");
            shoot("more");
        }
        visitor.press("home-public");
        shoot("public");
        read();
        consult();
        vote();
    }

    private void read() {
        visitor.press("public-lists");
        shoot("lists");
        for (int list = 1; list <= hall.services.catalog().lists().size(); list++) {
            visitor.press("list-" + list);
            shoot("list-" + list);
            visitor.press("bar-back");
        }
        visitor.press("bar-back");
        visitor.press("public-notices");
        shoot("notices");
        visitor.press("notice-"
                + hall.services.catalog().bulletin().notices().getFirst().code());
        shoot("notice-text");
        visitor.pressAll("bar-back", "bar-back");
    }

    private void consult() {
        var asked = hall.services.catalog().bulletin().consultations().getFirst();
        visitor.press("public-consultations");
        shoot("surveys");
        visitor.press("survey-" + asked.code());
        shoot("survey-intro");
        visitor.press("primary");
        answer(asked.questions());
        shoot("survey-sent");
        visitor.press("primary");
        visitor.waitToSee("home-card");
    }

    private void vote() {
        Walk.choose(look, visitor);
        var poll = hall.services.catalog().bulletin().polls().getFirst();
        if (visitor.canPress("home-more")) {
            visitor.press("home-more");
        }
        visitor.pressAll("home-public", "public-polls");
        shoot("surveys-polls");
        visitor.press("survey-" + poll.code());
        visitor.waitForPage("identify-bearer");
        hall.bench.reader.put(People.SON);
        visitor.waitForPage("identify-bearer-known");
        visitor.press("primary");
        answer(poll.questions());
        shoot("survey-sent-poll");
    }

    /// The last option of each; where several may be chosen, one more than may be first.
    private void answer(List<Question> questions) {
        for (Question question : questions) {
            visitor.waitForPage("survey-" + question.id());
            switch (question.kind()) {
                case TEXT -> shoot("survey-text");
                case GRADES -> grade(question);
                case ONE, SEVERAL -> choose(question);
            }
            visitor.press("primary");
        }
        visitor.waitForPage("survey-sent");
    }

    private void grade(Question question) {
        for (String thing : question.options()) {
            visitor.waitForWords("：" + thing);
            visitor.press("option-5");
            shoot("survey-grade");
            if (!thing.equals(question.options().getLast())) {
                visitor.press("primary");
            }
        }
    }

    private void choose(Question question) {
        if (question.kind() == Kind.SEVERAL) {
            for (int option = 1; option <= question.atMost() + 1; option++) {
                visitor.press("option-" + option);
            }
            visitor.press("primary");
            visitor.waitToSee("error");
            shoot("survey-too-many");
            visitor.press("option-1");
        } else {
            visitor.press("option-" + question.options().size());
            shoot("survey-one");
        }
    }

    private void shoot(String page) {
        shots.take(page);
    }
}
