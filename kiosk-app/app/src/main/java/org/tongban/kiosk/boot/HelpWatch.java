// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.boot;

import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.tongban.kiosk.casework.Heard;
import org.tongban.kiosk.casework.HelpLine;

/// Looks for calls for help on one thread of its own: a long poll after the other, and everything anew whenever one
/// came
/// back empty, so that what other desks answered is seen too.
final class HelpWatch implements AutoCloseable {
    private static final long REST_SECONDS = 3;

    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("help-watch").daemon().factory());
    private final HelpLine line;
    private final String hall;
    private final Consumer<Heard<HelpLine.Board>> heard;

    HelpWatch(HelpLine line, String hall, Consumer<Heard<HelpLine.Board>> heard) {
        this.line = line;
        this.hall = hall;
        this.heard = heard;
    }

    void start() {
        thread.execute(() -> look(Optional.empty()));
    }

    private void look(Optional<String> after) {
        Heard<HelpLine.Board> board = line.watch(hall, after);
        heard.accept(board);
        boolean silent = board.told().isEmpty();
        Optional<String> next = board.told()
                .filter(told -> !told.calls().isEmpty() || after.isEmpty())
                .map(HelpLine.Board::next);
        var _ = thread.schedule(() -> look(next), silent ? REST_SECONDS : 0, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
