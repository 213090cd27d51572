// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.desk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongban.kiosk.casework.Heard;
import org.tongban.kiosk.casework.HelpCall;
import org.tongban.kiosk.casework.HelpLine;
import org.tongban.kiosk.screen.Showing;
import org.tongban.kiosk.ui.UiThread;

/// Calls for help of one hall, oldest first; rings while one waits. On the screen's thread.
public final class DeskViewModel {
    private static final Duration SHOWN_AFTERWARDS = Duration.ofMinutes(10);
    /// A call that nobody took in a working day is not open any more.
    private static final Duration OLDEST = Duration.ofHours(12);

    private static final int TICKS_BETWEEN_RINGS = 5;

    /// One line of the desk.
    ///
    /// @param by who goes, once somebody does
    /// @param isOurs answered at this desk and on its way to the platform
    public record Line(HelpCall call, Optional<String> by, boolean isOurs) {}

    /// @param isReached false while the platform is silent
    public record Shown(List<Line> lines, boolean isReached, Instant now) {
        public Shown {
            lines = List.copyOf(lines);
        }

        public long waiting() {
            return lines.stream().filter(line -> line.by().isEmpty()).count();
        }
    }

    private final HelpLine line;
    private final UiThread ui;
    private final Runnable ring;
    private final Clock clock;
    private final Map<String, Line> calls = new LinkedHashMap<>();
    private final Showing<Shown> showing;
    private boolean reached = true;
    private int ticks;

    /// @param ring sounds once
    public DeskViewModel(HelpLine line, UiThread ui, Runnable ring, Clock clock) {
        this.line = line;
        this.ui = ui;
        this.ring = ring;
        this.clock = clock;
        this.showing = new Showing<>(new Shown(List.of(), true, clock.instant()));
    }

    public Showing<Shown> showing() {
        return showing;
    }

    /// What a look at the platform brought.
    public void heard(Heard<HelpLine.Board> heard) {
        reached = heard.told().isPresent();
        boolean fresh = false;
        for (HelpLine.Seen seen : heard.told().map(HelpLine.Board::calls).orElse(List.of())) {
            fresh |= take(seen);
        }
        show();
        if (fresh) {
            ring.run();
        }
    }

    /// @return true for a call that nobody has taken and that is new here
    private boolean take(HelpLine.Seen seen) {
        if (seen.call().since().isBefore(clock.instant().minus(OLDEST))) {
            return false;
        }
        Line before = calls.get(seen.call().id());
        Optional<String> by = seen.by().or(() -> Optional.ofNullable(before).flatMap(Line::by));
        calls.put(seen.call().id(), new Line(seen.call(), by, before != null && before.isOurs()));
        return before == null && by.isEmpty();
    }

    /// Somebody of this desk goes.
    public void go(HelpCall call, String by) {
        calls.put(call.id(), new Line(call, Optional.of(by), true));
        show();
        ui.load(
                () -> line.answer(call, by),
                answer -> answered(call, answer),
                _ -> answered(call, new Heard.Silence<>("")));
    }

    /// An answer that did not arrive is no answer: the person still waits for word.
    private void answered(HelpCall call, Heard<HelpLine.Standing> answer) {
        if (answer instanceof Heard.Silence<HelpLine.Standing>) {
            reached = false;
            calls.put(call.id(), new Line(call, Optional.empty(), false));
        }
        show();
    }

    /// About once a second.
    public void tick() {
        ticks++;
        Instant now = clock.instant();
        calls.values()
                .removeIf(one -> one.by().isPresent() && one.call().since().isBefore(now.minus(SHOWN_AFTERWARDS)));
        show();
        if (ticks % TICKS_BETWEEN_RINGS == 0 && showing.now().waiting() > 0) {
            ring.run();
        }
    }

    private void show() {
        List<Line> lines = calls.values().stream()
                .sorted(Comparator.comparing((Line one) -> one.by().isPresent())
                        .thenComparing(one -> one.call().since()))
                .toList();
        showing.show(new Shown(lines, reached, clock.instant()));
    }
}
