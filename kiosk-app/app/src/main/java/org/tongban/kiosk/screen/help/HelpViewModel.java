// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.help;

import java.time.Clock;
import java.util.Map;
import org.tongban.kiosk.casework.Heard;
import org.tongban.kiosk.casework.HelpCall;
import org.tongban.kiosk.casework.HelpLine;
import org.tongban.kiosk.casework.Journal;
import org.tongban.kiosk.screen.Showing;
import org.tongban.kiosk.ui.UiThread;

/// One visit's call for help: made once, then asked after until somebody says that they come.
public final class HelpViewModel {
    private static final int TICKS_BETWEEN = 3;

    /// The page's state.
    public sealed interface Shown {
        record Uncalled() implements Shown {}

        record Calling(HelpCall call) implements Shown {}

        /// @param isSeen somebody at the desk has it before their eyes
        record Called(HelpCall call, boolean isSeen) implements Shown {}

        record Coming(HelpCall call, String by) implements Shown {}

        /// Nobody was reached.
        record Silent() implements Shown {}
    }

    private final HelpLine line;
    private final Journal journal;
    private final UiThread ui;
    private final String terminalId;
    private final Clock clock;
    private final Showing<Shown> showing = new Showing<>(new Shown.Uncalled());
    private int ticks;
    private boolean asking;

    public HelpViewModel(HelpLine line, Journal journal, UiThread ui, String terminalId, Clock clock) {
        this.line = line;
        this.journal = journal;
        this.ui = ui;
        this.terminalId = terminalId;
        this.clock = clock;
    }

    public Showing<Shown> showing() {
        return showing;
    }

    /// @param page where one is, as a word of the journal
    public void call(String page) {
        if (showing.now() instanceof Shown.Uncalled || showing.now() instanceof Shown.Silent) {
            HelpCall call = HelpCall.fresh(terminalId, page, clock.instant(), HelpCall.Kind.HELP);
            showing.show(new Shown.Calling(call));
            ask(call, true);
        }
    }

    /// About once a second while the page is shown.
    public void tick() {
        ticks++;
        if (ticks % TICKS_BETWEEN == 0 && showing.now() instanceof Shown.Called called) {
            ask(called.call(), false);
        } else {
            showing.show(showing.now());
        }
    }

    private void ask(HelpCall call, boolean first) {
        if (asking) {
            return;
        }
        asking = true;
        ui.load(
                () -> {
                    if (first) {
                        journal.record("HELP_CALLED", "", Map.of("page", call.page()));
                    }
                    return line.call(call);
                },
                heard -> heard(call, heard, first),
                _ -> heard(call, new Heard.Silence<>("failed"), first));
    }

    private void heard(HelpCall call, Heard<HelpLine.Standing> heard, boolean first) {
        asking = false;
        heard.told()
                .ifPresentOrElse(
                        standing -> showing.show(standing.by()
                                .<Shown>map(by -> new Shown.Coming(call, by))
                                .orElseGet(() -> new Shown.Called(call, standing.isSeen()))),
                        () -> {
                            if (first) {
                                showing.show(new Shown.Silent());
                            }
                        });
    }
}
