// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo.player;

import java.awt.AWTException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.tongban.emulator.wire.Control;

/// A visitor at the screen that DISPLAY names, with their hands and their diary: what a scenario is written with.
public final class Guest {
    private final Visitor visitor;
    private final Diary diary;
    private final Hands hands;

    /// @param out where the pictures go
    public Guest(Path out, Optional<Control> reader, Optional<Control> scanner, Control line)
            throws IOException, AWTException {
        var body = new Body();
        visitor = new Visitor(body, new Album(out.resolve("screens")));
        diary = new Diary(body::taps);
        hands = new Hands(reader, scanner, line);
    }

    /// Plays a whole errand, the line down at submit when `lineDown`.
    public void play(String errand, Optional<String> personExpected) {
        play(errand, personExpected, Play.Line.PULLED_AT_SUBMIT);
    }

    void play(String errand, Optional<String> personExpected, Play.Line line) {
        new Play(Errand.named(errand), visitor, hands, diary, personExpected, line).play();
    }

    /// Goes as far as the page that this scenario is about.
    public Play start(String errand) {
        return new Play(Errand.named(errand), visitor, hands, diary, Optional.empty(), Play.Line.LEFT_ALONE);
    }

    /// Waits for a page's title.
    public void arrive(String name, String title) {
        visitor.arrive(name, title);
    }

    /// Waits for words anywhere on the page: bold ones, as buttons and banners have.
    public void see(String words) {
        visitor.find(words, Manner.LABEL);
    }

    /// Waits for words in plain type.
    public void read(String words) {
        visitor.find(words, Manner.TEXT);
    }

    /// Waits as somebody does who waits for nothing in particular.
    public void pause(int millis) {
        Body.rest(millis);
    }

    public void tap(String words) {
        visitor.tap(words);
    }

    /// The diary as data, for `visit.json`.
    public Map<String, Object> diary(int deadEnds) {
        return diary.pages(deadEnds);
    }

    /// Writes a line into the diary.
    public void note(String step) {
        diary.note(step);
    }
}
