// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.bulletin;

import java.util.List;
import java.util.function.Consumer;
import org.tongban.kiosk.screen.Pager;
import org.tongban.kiosk.screen.Screen;
import org.tongban.kiosk.screen.Wording;
import org.tongban.kiosk.screen.bulletin.Survey.Sort;
import org.tongban.kiosk.ui.Page;
import org.tongban.kiosk.ui.control.ListRow;
import org.tongban.kiosk.ui.control.ListRows;
import org.tongban.kiosk.ui.control.Texts;
import org.tongban.kiosk.ui.theme.Space;

/// The consultations, or the polls, that can be answered today.
public final class SurveysView implements Screen {
    private final Sort sort;
    private final List<Survey> surveys;
    private final Wording wording;
    private final Consumer<Survey> open;

    public SurveysView(Sort sort, List<Survey> surveys, Wording wording, Consumer<Survey> open) {
        this.sort = sort;
        this.surveys = List.copyOf(surveys);
        this.wording = wording;
        this.open = open;
    }

    @Override
    public void open(Consumer<Page> frame) {
        Page page =
                Page.of("surveys").title(wording.say("surveys.title." + sort)).why(wording.say("surveys.why." + sort));
        List<ListRows> rows = surveys.stream().map(this::row).toList();
        frame.accept(
                rows.isEmpty()
                        ? page.work(Texts.lead(wording.say("surveys.none." + sort)))
                        : page.work(new Pager(wording, Space.S2, rows)));
    }

    private ListRows row(Survey survey) {
        return ListRows.panel(List.of(new ListRow("survey-" + survey.code(), survey.title())
                .sub(survey.issuer() + "　" + wording.say("surveys.until", survey.until()))
                .leads(() -> open.accept(survey))));
    }
}
