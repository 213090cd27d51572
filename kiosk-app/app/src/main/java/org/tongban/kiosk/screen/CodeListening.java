// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.tongban.device.Supervisor;
import org.tongban.device.code.CodeReader;
import org.tongban.device.code.CodeReader.Seen;
import org.tongban.device.code.CodeRules;
import org.tongban.kiosk.ui.UiThread;

/// Listens to the hall's code reader while a page is open that takes a code. What is shown at any other time is thrown
/// away, and what does not have the form that the page asks for is never handed on. On the screen's thread.
public final class CodeListening {
    /// A case's number: as the receipt's code has it, or as a bar code of the platform's.
    public static final CodeRules NUMBERS =
            new CodeRules(60, List.of(Pattern.compile("TB1:[0-9A-Z-]{8,50}"), Pattern.compile("[0-9A-Z-]{8,50}")));
    /// A query code or resume code.
    public static final CodeRules SECRETS =
            new CodeRules(9, List.of(Pattern.compile("[34679ACDEFGHJKMNPQRTWXY]{4}[ -]?[34679ACDEFGHJKMNPQRTWXY]{4}")));

    private static final Duration AT_A_TIME = Duration.ofMinutes(1);

    private final Optional<Supervisor<CodeReader>> reader;
    private final UiThread ui;
    private Optional<CompletableFuture<Optional<Seen>>> asked = Optional.empty();
    private Optional<Page> page = Optional.empty();
    private Runnable stopWatching = () -> {};

    /// Who listens.
    private record Page(CodeRules rules, Consumer<Seen> heard) {}

    /// @param reader empty where the terminal has none: then nothing is ever heard
    public CodeListening(Optional<Supervisor<CodeReader>> reader, UiThread ui) {
        this.reader = reader;
        this.ui = ui;
    }

    /// Whether the page should speak of scanning.
    public boolean isThere() {
        return reader.isPresent() && reader.get().state().isOnline();
    }

    /// Hands each code on, until [#stop]. A reader that was away is asked again when it is back.
    ///
    /// @param changed runs when the reader came or went
    public void start(CodeRules rules, Consumer<Seen> heard, Runnable changed) {
        stop();
        if (reader.isEmpty()) {
            return;
        }
        var now = new Page(rules, heard);
        page = Optional.of(now);
        stopWatching = reader.get()
                .onState(_ -> ui.show(() -> {
                    if (page.filter(now::equals).isPresent()) {
                        changed.run();
                        ask(now);
                    }
                }));
    }

    /// Nobody listens any more.
    public void stop() {
        page = Optional.empty();
        stopWatching.run();
        stopWatching = () -> {};
        asked.ifPresent(job -> job.cancel(true));
        asked = Optional.empty();
    }

    private void ask(Page who) {
        if (asked.isPresent() || page.filter(who::equals).isEmpty() || !isThere()) {
            return;
        }
        CompletableFuture<Optional<Seen>> job =
                reader.orElseThrow().submit((device, wanted) -> device.read(who.rules(), AT_A_TIME, wanted));
        asked = Optional.of(job);
        var _ = job.thenAccept(seen -> ui.show(() -> answered(who, job, seen))).exceptionally(_ -> {
            ui.show(() -> over(job));
            return null;
        });
    }

    private void answered(Page who, CompletableFuture<Optional<Seen>> job, Optional<Seen> seen) {
        if (over(job)) {
            seen.ifPresent(who.heard());
            ask(who);
        }
    }

    /// A reader that failed is asked again when its state says that it is back.
    ///
    /// @return false when nobody waits for this answer any more
    private boolean over(CompletableFuture<Optional<Seen>> job) {
        boolean isLast = asked.filter(job::equals).isPresent();
        if (isLast) {
            asked = Optional.empty();
        }
        return isLast;
    }
}
