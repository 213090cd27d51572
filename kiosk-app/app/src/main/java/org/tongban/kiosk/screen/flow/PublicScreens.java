// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.flow;

import java.util.List;
import java.util.Optional;
import org.tongban.kiosk.screen.Screen;
import org.tongban.kiosk.screen.Services;
import org.tongban.kiosk.screen.Wording;
import org.tongban.kiosk.screen.bulletin.ListsView;
import org.tongban.kiosk.screen.bulletin.NoticeTextView;
import org.tongban.kiosk.screen.bulletin.NoticesView;
import org.tongban.kiosk.screen.bulletin.PublicDesk;
import org.tongban.kiosk.screen.bulletin.PublicListView;
import org.tongban.kiosk.screen.bulletin.PublicView;
import org.tongban.kiosk.screen.bulletin.PublicView.Door;
import org.tongban.kiosk.screen.bulletin.Survey;
import org.tongban.kiosk.screen.bulletin.Survey.Sort;
import org.tongban.kiosk.screen.bulletin.SurveyView;
import org.tongban.kiosk.screen.bulletin.SurveyViewModel;
import org.tongban.kiosk.screen.bulletin.SurveysView;
import org.tongban.kiosk.ui.icon.Icon;
import org.tongban.kiosk.ui.keyboard.WritingDesk;
import org.tongban.kiosk.visit.Identity;
import org.tongban.kiosk.visit.Visit;

/// Makes the pages of what is published and asked in public.
final class PublicScreens {
    private final Services services;
    private final Wording wording;
    private final Going going;
    private final WritingDesk writing;
    private final CardPage card;
    private final PublicDesk desk;

    /// Makes a page that asks for a card.
    interface CardPage {
        Screen of(Visit visit, String step, Runnable on);
    }

    PublicScreens(Services services, Wording wording, Going going, WritingDesk writing, CardPage card) {
        this.services = services;
        this.wording = wording;
        this.going = going;
        this.writing = writing;
        this.card = card;
        this.desk = new PublicDesk(services.published(), wording, services.clock());
    }

    Screen of(PublicAt at, Visit visit) {
        return switch (at) {
            case PublicAt.More _ -> more();
            case PublicAt.Hub _ -> hub();
            case PublicAt.Lists _ -> new ListsView(desk.lists(), wording, list -> go(new PublicAt.OneList(list)));
            case PublicAt.OneList one -> new PublicListView(one.list(), wording);
            case PublicAt.Notices _ ->
                new NoticesView(desk.notices(), wording, notice -> go(new PublicAt.OneNotice(notice)));
            case PublicAt.OneNotice one -> new NoticeTextView(one.notice(), wording);
            case PublicAt.Surveys of ->
                new SurveysView(of.sort(), desk.surveys(of.sort()), wording, survey -> go(next(survey, visit)));
            case PublicAt.Card one -> card.of(visit, "survey.card", () -> go(new PublicAt.Answering(one.survey())));
            case PublicAt.Answering one -> answering(one.survey(), visit);
        };
    }

    private Screen more() {
        return new PublicView(
                "more",
                wording,
                List.of(
                        new Door("home.counter", Icon.TICKET, () -> going.after(new After.Counter())),
                        new Door("home.public", Icon.SCALE, () -> go(new PublicAt.Hub())),
                        new Door(
                                "home.feedback",
                                Icon.HORN,
                                () -> going.after(new After.Say(Optional.empty(), Optional.empty())))));
    }

    private Screen hub() {
        return new PublicView(
                "public",
                wording,
                List.of(
                        new Door("public.lists", Icon.LIST, () -> go(new PublicAt.Lists())),
                        new Door("public.notices", Icon.DOC, () -> go(new PublicAt.Notices())),
                        new Door("public.consultations", Icon.PEN, () -> go(new PublicAt.Surveys(Sort.CONSULTATION))),
                        new Door("public.polls", Icon.CHECKC, () -> go(new PublicAt.Surveys(Sort.POLL))),
                        new Door("public.decisions", Icon.SCALE, () -> going.after(new After.Decisions()))));
    }

    /// Each person counts once in a poll, so it must be known who answers; nobody is asked for an opinion.
    private static PublicAt next(Survey survey, Visit visit) {
        boolean known = survey.sort() == Sort.CONSULTATION || visit.bearer().isPresent();
        return known ? new PublicAt.Answering(survey) : new PublicAt.Card(survey);
    }

    private Screen answering(Survey survey, Visit visit) {
        var around = services.around();
        var behind = new SurveyViewModel.Behind(around.voice(), around.feedback(), services.ui(), services.sendNow());
        var model = new SurveyViewModel(survey, visit.bearer().map(Identity::person), behind);
        return new SurveyView(model, wording, writing, going::end);
    }

    private void go(PublicAt at) {
        going.after(new After.Public(at));
    }
}
