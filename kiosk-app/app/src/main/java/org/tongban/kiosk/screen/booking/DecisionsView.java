// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.booking;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.tongban.kiosk.casework.CounterLine;
import org.tongban.kiosk.casework.Heard;
import org.tongban.kiosk.screen.Pager;
import org.tongban.kiosk.screen.Screen;
import org.tongban.kiosk.screen.When;
import org.tongban.kiosk.screen.Wording;
import org.tongban.kiosk.ui.Page;
import org.tongban.kiosk.ui.control.Badge;
import org.tongban.kiosk.ui.control.Banner;
import org.tongban.kiosk.ui.control.ListRow;
import org.tongban.kiosk.ui.control.ListRows;
import org.tongban.kiosk.ui.control.Texts;
import org.tongban.kiosk.ui.control.Tone;
import org.tongban.kiosk.ui.theme.Space;

/// What the offices decided lately, as the platform publishes it.
public final class DecisionsView implements Screen {
    private final DecisionsViewModel model;
    private final Wording wording;
    private final When when;

    public DecisionsView(DecisionsViewModel model, Wording wording, ZoneId zone) {
        this.model = model;
        this.wording = wording;
        this.when = new When(wording, zone);
    }

    @Override
    public void open(Consumer<Page> frame) {
        model.showing().watch(state -> frame.accept(page(state)));
        model.look();
    }

    @Override
    public void close() {
        model.showing().watch(_ -> {});
    }

    private Page page(Optional<Heard<List<CounterLine.Decision>>> state) {
        Page page = Page.of("decisions").title(wording.say("decisions.title")).why(wording.say("decisions.why"));
        if (state.isEmpty()) {
            return page.work(Texts.lead(wording.say("progress.looking")));
        }
        return state.get()
                .told()
                .map(list -> list.isEmpty() ? page.work(Texts.lead(wording.say("decisions.none"))) : list(page, list))
                .orElseGet(() -> page.work(
                        new Banner(Tone.WARN, wording.say("decisions.silent"), wording.say("decisions.silent.next"))));
    }

    private Page list(Page page, List<CounterLine.Decision> decisions) {
        List<ListRows> rows = decisions.stream()
                .map(one -> ListRows.panel(List.of(new ListRow("decision-" + one.caseNumber(), one.itemName())
                        .sub(one.applicant() + "　" + one.caseNumber() + "　" + when.day(one.decidedAt()))
                        .end(Badge.of(
                                one.isGranted() ? Tone.OK : Tone.PLAIN,
                                wording.say(one.isGranted() ? "decisions.granted" : "decisions.refused"))))))
                .toList();
        return page.work(new Pager(wording, Space.S1, rows));
    }
}
