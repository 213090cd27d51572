// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.voice;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tongban.kiosk.voice.Speech.Sentence;

/// Speaks by programs of the machine, a child process for each breath; a hall's recording of a sentence goes before
/// them. Words reach a program by its standard input only. Each speech has a virtual thread; a later one cuts it off.
public final class ProgramVoice implements SpeechService {
    private static final Logger LOG = LoggerFactory.getLogger(ProgramVoice.class);
    /// espeak-ng takes `[[…]]` for sounds that are spelled out.
    private static final Pattern SPELLED = Pattern.compile("[\\[\\]]");

    private final SpeechPrograms programs;
    private final Clips clips;
    private final Jack jack;
    private final SoundCheck check;
    private final AtomicReference<Utterance> current = new AtomicReference<>(new Utterance());

    public ProgramVoice(SpeechPrograms programs, Clips clips, Jack jack) {
        this.programs = programs;
        this.clips = clips;
        this.jack = jack;
        this.check = new SoundCheck(programs);
        current.get().over();
    }

    @Override
    public void say(Speech speech, Consumer<Outcome> ended) {
        Utterance next = new Utterance();
        Utterance before = current.getAndSet(next);
        before.cut();
        Thread.ofVirtual().name("voice").start(() -> ended.accept(run(speech, before, next)));
    }

    @Override
    public void stop() {
        current.get().cut();
    }

    @Override
    public void close() {
        stop();
    }

    private Outcome run(Speech speech, Utterance before, Utterance next) {
        try {
            before.awaitOver();
            Outcome outcome = sayAll(speech, next);
            if (outcome == Outcome.FAILED) {
                LOG.warn("the programs that speak did not end well");
            }
            return outcome;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            next.cut();
            return Outcome.CUT;
        } finally {
            next.over();
        }
    }

    private Outcome sayAll(Speech speech, Utterance next) throws InterruptedException {
        boolean said = false;
        for (Breath breath : breaths(speech)) {
            Sentence sentence = breath.sentence;
            if (sentence.personal() && jack.state() != Jack.State.EARPHONE) {
                if (said || speech.instead().isEmpty()) {
                    continue;
                }
                said = true;
                sentence = new Sentence(speech.instead(), false);
            }
            Outcome outcome = say(sentence, breath.clip, speech.manner(), next);
            if (outcome != Outcome.SAID) {
                return outcome;
            }
        }
        return next.isCut() ? Outcome.CUT : Outcome.SAID;
    }

    private Outcome say(Sentence sentence, Optional<Path> clip, Manner manner, Utterance next)
            throws InterruptedException {
        Optional<Outcome> missing = check.missing(clip.isEmpty());
        if (missing.isPresent()) {
            return missing.get();
        }
        if (clip.isPresent()) {
            var player = new ProcessBuilder(programs.player());
            player.redirectInput(clip.get().toFile());
            return next.say(List.of(player), "");
        }
        List<ProcessBuilder> row = new ArrayList<>(List.of(new ProcessBuilder(programs.speaker(manner))));
        if (!programs.player().isEmpty()) {
            row.add(new ProcessBuilder(programs.player()));
        }
        return next.say(row, SPELLED.matcher(sentence.words()).replaceAll(" ") + "\n");
    }

    /// What one program says: sentences without a recording go together, so that the voice does not stop between them.
    private record Breath(Sentence sentence, Optional<Path> clip) {
        boolean takes(Sentence more) {
            return clip.isEmpty() && !sentence.personal() && !more.personal();
        }
    }

    /// Nobody records what is personal; and a recording needs a player.
    private Optional<Path> clip(Sentence sentence, Manner manner) {
        return sentence.personal() || programs.player().isEmpty()
                ? Optional.empty()
                : clips.of(manner.tongue(), sentence.words());
    }

    private List<Breath> breaths(Speech speech) {
        List<Breath> breaths = new ArrayList<>();
        for (Sentence sentence : speech.sentences()) {
            Optional<Path> clip = clip(sentence, speech.manner());
            if (clip.isEmpty() && !breaths.isEmpty() && breaths.getLast().takes(sentence)) {
                Sentence joined = new Sentence(breaths.removeLast().sentence.words() + "\n" + sentence.words(), false);
                breaths.add(new Breath(joined, Optional.empty()));
            } else {
                breaths.add(new Breath(sentence, clip));
            }
        }
        return breaths;
    }
}
