// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.tongban.kiosk.voice.Speech;
import org.tongban.kiosk.voice.Speech.Sentence;
import org.tongban.kiosk.voice.SpeechService;

/// Somebody beside the loudspeaker: keeps what is said, and lets each speech go on until it is cut off or ended by
/// hand.
final class Listener implements SpeechService {
    private final List<Speech> heard = new ArrayList<>();
    private Consumer<Outcome> open = _ -> {};
    private Outcome answer = Outcome.SAID;
    private boolean speaking;

    @Override
    public synchronized void say(Speech speech, Consumer<Outcome> ended) {
        stop();
        if (answer != Outcome.SAID) {
            ended.accept(answer);
            return;
        }
        heard.add(speech);
        open = ended;
        speaking = true;
    }

    @Override
    public synchronized void stop() {
        end(Outcome.CUT);
    }

    @Override
    public void close() {
        stop();
    }

    /// The speech comes to its end.
    synchronized void finish() {
        end(Outcome.SAID);
    }

    /// From now on nothing can be heard.
    synchronized void breakDown(Outcome why) {
        answer = why;
    }

    synchronized boolean isSpeaking() {
        return speaking;
    }

    /// All speeches so far, each as what bystanders hear.
    synchronized List<List<String>> heard() {
        return heard.stream()
                .map(speech -> speech.sentences().stream()
                        .filter(sentence -> !sentence.personal())
                        .map(Sentence::words)
                        .toList())
                .toList();
    }

    synchronized List<Speech> speeches() {
        return List.copyOf(heard);
    }

    synchronized Speech last() {
        return heard.getLast();
    }

    private void end(Outcome how) {
        if (speaking) {
            speaking = false;
            open.accept(how);
        }
    }
}
