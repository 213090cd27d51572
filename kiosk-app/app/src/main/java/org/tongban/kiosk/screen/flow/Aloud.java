// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.flow;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.event.EventTarget;
import javafx.scene.Node;
import org.tongban.kiosk.screen.Wording;
import org.tongban.kiosk.screen.display.DisplayView.Reading;
import org.tongban.kiosk.ui.BottomBar;
import org.tongban.kiosk.ui.BottomBar.VoiceKey;
import org.tongban.kiosk.ui.Frame;
import org.tongban.kiosk.ui.SpokenLine;
import org.tongban.kiosk.ui.SpokenLine.Kind;
import org.tongban.kiosk.ui.UiThread;
import org.tongban.kiosk.ui.theme.Language;
import org.tongban.kiosk.voice.Manner;
import org.tongban.kiosk.voice.Manner.Pace;
import org.tongban.kiosk.voice.Manner.Tongue;
import org.tongban.kiosk.voice.Speech;
import org.tongban.kiosk.voice.Speech.Sentence;
import org.tongban.kiosk.voice.SpeechService;
import org.tongban.kiosk.voice.SpeechService.Outcome;

/// Reads pages aloud for one visitor: when they press the key, and by itself once they chose so. A new page or a touch
/// cuts off what is being read. On the screen's thread.
final class Aloud {
    private static final int ALARM_SECONDS = 15;

    private final Frame frame;
    private final Wording wording;
    private final SpeechService voice;
    private final UiThread ui;
    private final Discretion discretion;
    private final Consumer<Outcome> mute;
    private Reading reading = Reading.OFF;
    private Optional<Outcome> silent = Optional.empty();
    private Object front = "";
    private boolean wasRead;
    private boolean keyed;
    private boolean hidden;
    private int untilAlarm;
    private int speaking;
    private int speeches;
    private Set<String> known = new HashSet<>();
    private String ring = "";

    /// @param mute shows why nothing can be heard
    Aloud(
            Frame frame,
            Wording wording,
            SpeechService voice,
            UiThread ui,
            Discretion discretion,
            Consumer<Outcome> mute) {
        this.frame = frame;
        this.wording = wording;
        this.voice = voice;
        this.ui = ui;
        this.discretion = discretion;
        this.mute = mute;
        frame.bottomBar().show(BottomBar.Key.VOICE);
    }

    Reading reading() {
        return reading;
    }

    /// Why the machine was last found mute, if it was.
    Optional<Outcome> silent() {
        return silent;
    }

    boolean isSpeaking() {
        return speaking != 0;
    }

    /// 读出来, 再读一遍, 停.
    void pressed() {
        if (isSpeaking()) {
            quiet();
        } else {
            readAll(true);
        }
    }

    /// How pages are read from now on; the present one at once.
    void choose(Reading chosen) {
        reading = chosen;
        if (chosen == Reading.OFF) {
            quiet();
        } else {
            readAll(true);
        }
        label();
    }

    /// Large type brings the voice with it, and takes it away again.
    void large(boolean large) {
        if (large && reading == Reading.OFF) {
            reading = Reading.NORMAL;
            anew();
        } else if (!large) {
            reading = Reading.OFF;
            quiet();
        }
        label();
    }

    /// The page that comes next is read whole, also when it is the same in other words.
    void anew() {
        front = "";
    }

    /// Pages of the staff hold other people's matters: they are not read.
    void hide(boolean staff) {
        hidden = staff;
        if (staff) {
            quiet();
            frame.bottomBar().hide(BottomBar.Key.VOICE);
        } else {
            frame.bottomBar().show(BottomBar.Key.VOICE);
        }
    }

    /// A second has passed.
    void tick() {
        look();
        alarm();
    }

    /// Something was shown.
    void look() {
        if (!frame.front().equals(front)) {
            front = frame.front();
            known = new HashSet<>();
            wasRead = false;
            keyed = false;
            quiet();
            if (reading != Reading.OFF) {
                readAll(false);
            }
        } else if (reading != Reading.OFF && !hidden) {
            readTrouble();
            readRing();
        }
    }

    /// A key was struck: what the ring comes to is read.
    void keyed() {
        keyed = true;
        ui.show(this::look);
    }

    /// Who touches the glass has heard enough. The voice key decides for itself.
    void touched(EventTarget target) {
        for (Node at = target instanceof Node node ? node : null; at != null; at = at.getParent()) {
            if ("bar-voice".equals(at.getId())) {
                return;
            }
        }
        if (isSpeaking()) {
            quiet();
        }
    }

    /// As every visit begins.
    void reset() {
        reading = Reading.OFF;
        silent = Optional.empty();
        known = new HashSet<>();
        ring = "";
        wasRead = false;
        keyed = false;
        quiet();
    }

    private void quiet() {
        speaking = 0;
        voice.stop();
        label();
    }

    private void readAll(boolean asked) {
        if (hidden) {
            return;
        }
        List<SpokenLine> lines = frame.spoken();
        known = words(lines);
        wasRead = true;
        say(lines, asked);
    }

    /// What went wrong on a page that was read before.
    private void readTrouble() {
        List<SpokenLine> fresh = frame.spoken().stream()
                .filter(line -> isPressing(line.kind()) && !known.contains(line.words()))
                .toList();
        if (!fresh.isEmpty()) {
            known.addAll(words(fresh));
            say(fresh, false);
        }
    }

    private static boolean isPressing(Kind kind) {
        return kind == Kind.TROUBLE || kind == Kind.ALARM;
    }

    /// A card that still lies there: also where nothing is read, and again as long as it does.
    private void alarm() {
        List<SpokenLine> alarms = frame.spoken().stream()
                .filter(line -> line.kind() == Kind.ALARM)
                .toList();
        if (alarms.isEmpty()) {
            untilAlarm = 0;
        } else if (untilAlarm > 0) {
            untilAlarm--;
        } else if (!isSpeaking() && !hidden) {
            untilAlarm = ALARM_SECONDS;
            say(alarms, false);
        }
    }

    private void readRing() {
        String words = frame.spokenAtRing();
        boolean moved = !words.equals(ring);
        ring = words;
        if (keyed && moved && !words.isEmpty()) {
            say(List.of(new SpokenLine(words, Kind.TEXT)), false);
        }
    }

    private void say(List<SpokenLine> lines, boolean asked) {
        speeches++;
        int speech = speeches;
        speaking = speech;
        label();
        voice.say(
                new Speech(sentences(lines), wording.say("voice.personal"), manner()),
                outcome -> ui.show(() -> ended(speech, outcome, asked)));
    }

    private List<Sentence> sentences(List<SpokenLine> lines) {
        List<Sentence> sentences = new ArrayList<>();
        boolean choices = false;
        for (SpokenLine line : lines) {
            if (line.kind() == Kind.CHOICE && !choices) {
                sentences.add(new Sentence(wording.say("voice.choices"), false));
                choices = true;
            }
            boolean personal = line.kind() == Kind.PERSONAL || discretion.isPersonal(line.words());
            sentences.add(new Sentence(line.words(), personal));
        }
        return sentences;
    }

    private Manner manner() {
        Tongue tongue = wording.language() == Language.CHINESE ? Tongue.CHINESE : Tongue.ENGLISH;
        return new Manner(
                tongue,
                switch (reading) {
                    case SLOW -> Pace.SLOW;
                    case OFF, NORMAL -> Pace.NORMAL;
                    case FAST -> Pace.FAST;
                });
    }

    private void ended(int speech, Outcome outcome, boolean asked) {
        if (speaking == speech) {
            speaking = 0;
        }
        boolean heard = outcome == Outcome.SAID || outcome == Outcome.CUT;
        silent = heard ? Optional.empty() : Optional.of(outcome);
        label();
        if (!heard && asked) {
            mute.accept(outcome);
        }
    }

    private void label() {
        VoiceKey next = wasRead && silent.isEmpty() ? VoiceKey.AGAIN : VoiceKey.READ;
        boolean on = reading != Reading.OFF && silent.isEmpty();
        frame.bottomBar().voice(isSpeaking() ? VoiceKey.STOP : next, on || isSpeaking());
    }

    private static Set<String> words(List<SpokenLine> lines) {
        Set<String> words = new HashSet<>();
        lines.forEach(line -> words.add(line.words()));
        return words;
    }
}
