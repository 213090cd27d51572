// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.bulletin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongban.kiosk.casework.Ballot;
import org.tongban.kiosk.casework.Feedback;
import org.tongban.kiosk.casework.FeedbackDesk;
import org.tongban.kiosk.casework.Opinion;
import org.tongban.kiosk.casework.Person;
import org.tongban.kiosk.casework.PublicVoice;
import org.tongban.kiosk.casework.PublicVoice.Fate;
import org.tongban.kiosk.screen.Showing;
import org.tongban.kiosk.screen.bulletin.Survey.Ask;
import org.tongban.kiosk.screen.bulletin.Survey.Sort;
import org.tongban.kiosk.ui.UiThread;

/// A consultation or poll while somebody answers it, one question at a time.
public final class SurveyViewModel {

    /// The page.
    public sealed interface Shown {
        record Intro() implements Shown {}

        /// @param at which question, from 0
        /// @param fault the end of a text key, empty when nothing is wrong
        record Asking(int at, String fault) implements Shown {}

        record Sent(Fate fate) implements Shown {}

        /// Nothing was kept.
        record Broken() implements Shown {}
    }

    /// What keeps the answers.
    public record Behind(PublicVoice voice, FeedbackDesk feedback, UiThread ui, Runnable sendNow) {}

    private final Survey survey;
    private final Optional<Person> voter;
    private final Behind behind;
    private final Map<String, List<String>> answers = new LinkedHashMap<>();
    private final Showing<Shown> showing;
    private Optional<String> sent = Optional.empty();

    /// @param voter who answers; only of a poll
    public SurveyViewModel(Survey survey, Optional<Person> voter, Behind behind) {
        this.survey = survey;
        this.voter = voter;
        this.behind = behind;
        boolean told = !survey.intro().isEmpty();
        showing = new Showing<>(told ? new Shown.Intro() : new Shown.Asking(0, ""));
    }

    public Showing<Shown> showing() {
        return showing;
    }

    public Survey survey() {
        return survey;
    }

    /// What was answered to a question before.
    public List<String> answer(Ask ask) {
        return answers.getOrDefault(ask.id(), List.of());
    }

    public void begin() {
        showing.show(new Shown.Asking(0, ""));
    }

    /// One question back.
    public void before() {
        if (showing.now() instanceof Shown.Asking(int at, var _)) {
            showing.show(at > 0 ? new Shown.Asking(at - 1, "") : first());
        }
    }

    private Shown first() {
        return survey.intro().isEmpty() ? new Shown.Asking(0, "") : new Shown.Intro();
    }

    /// Takes the answer to the question that is shown, and goes on.
    public void answer(List<String> given) {
        if (!(showing.now() instanceof Shown.Asking(int at, var _))) {
            return;
        }
        Ask ask = survey.asks().get(at);
        if (given.isEmpty() && !ask.optional()) {
            showing.show(new Shown.Asking(at, "none"));
        } else if (!ask.isWritten() && given.size() > ask.atMost()) {
            showing.show(new Shown.Asking(at, "many"));
        } else {
            keep(ask, given);
            onFrom(at);
        }
    }

    private void keep(Ask ask, List<String> given) {
        if (given.isEmpty()) {
            answers.remove(ask.id());
        } else {
            answers.put(ask.id(), List.copyOf(given));
        }
    }

    private void onFrom(int at) {
        if (at + 1 < survey.asks().size()) {
            showing.show(new Shown.Asking(at + 1, ""));
        } else if (answers.isEmpty()) {
            showing.show(new Shown.Asking(at, "empty"));
        } else {
            behind.ui().load(this::send, this::kept, _ -> showing.show(new Shown.Broken()));
        }
    }

    /// What is written in a poll goes apart from the vote, and without a name.
    private String send() {
        if (survey.sort() == Sort.CONSULTATION) {
            return behind.voice().say(new Opinion(survey.code(), written(), chosen()));
        }
        String id = behind.voice().vote(new Ballot(survey.code(), choices(), voter.orElseThrow()));
        if (!written().isBlank()) {
            var _ = behind.feedback()
                    .take(new Feedback(
                            Feedback.Kind.SUGGESTION, written(), Optional.of(survey.code()), Optional.empty()));
        }
        return id;
    }

    private void kept(String id) {
        sent = Optional.of(id);
        behind.sendNow().run();
        showing.show(new Shown.Sent(Fate.WAITS));
    }

    private String written() {
        return survey.asks().stream()
                .filter(Ask::isWritten)
                .flatMap(ask -> answer(ask).stream())
                .findFirst()
                .orElse("");
    }

    private Map<String, List<String>> chosen() {
        Map<String, List<String>> chosen = new LinkedHashMap<>();
        survey.asks().stream()
                .filter(ask -> !ask.isWritten() && answers.containsKey(ask.id()))
                .forEach(ask -> chosen.put(ask.id(), answer(ask)));
        return chosen;
    }

    private List<String> choices() {
        List<String> all = new ArrayList<>();
        chosen().forEach((id, options) -> options.forEach(option -> all.add(id + "/" + option)));
        return all;
    }

    /// Looks what became of it.
    public void tick() {
        if (showing.now() instanceof Shown.Sent(Fate fate) && fate == Fate.WAITS) {
            sent.ifPresent(id -> behind.ui().load(() -> fate(id), this::came, _ -> {}));
        }
    }

    private Fate fate(String id) {
        return survey.sort() == Sort.POLL
                ? behind.voice().vote(id)
                : behind.voice().opinion(id);
    }

    private void came(Fate fate) {
        if (showing.now() instanceof Shown.Sent && fate != Fate.WAITS) {
            showing.show(new Shown.Sent(fate));
        }
    }
}
