// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo.player;

import java.awt.image.BufferedImage;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What a visitor can do at the terminal: look for words, tap them, wait until the page says something.
final class Visitor {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration ANSWER = Duration.ofSeconds(10);
    private static final int TRIES = 3;
    private static final int AFTER_A_TAP_MILLIS = 800;
    private static final int GLANCE_MILLIS = 60;
    private static final int TITLE_BAND = 430;
    private final Body body;
    private final Reader reader = new Reader();
    private final Album album;

    Visitor(Body body, Album album) {
        this.body = body;
        this.album = album;
    }

    /// Waits for a page with this title and keeps its picture.
    void arrive(String name, String title) {
        arriveAtOne(List.of(title));
        keep(name);
    }

    /// Waits for the first of several titles.
    String arriveAtOne(List<String> titles) {
        return await("none of the titles " + titles, eye -> title(eye, titles));
    }

    /// Waits until another of the titles stands there than the one that was dealt with.
    String moveOn(List<String> titles, String dealtWith) {
        return await(
                "a page after '" + dealtWith + "'",
                eye -> title(eye, titles).filter(title -> !title.equals(dealtWith)));
    }

    private Optional<String> title(Look look, List<String> titles) {
        return reader.likeliest(new Eye(look.sight().band(0, TITLE_BAND)), titles, Manner.TITLE);
    }

    /// Waits for a page with this title and keeps its picture; false when it does not come in time.
    boolean comesInTime(String name, String title) {
        try {
            arrive(name, title);
            return true;
        } catch (LostException _) {
            return false;
        }
    }

    /// Waits for words; false when they do not come in time.
    boolean seesInTime(String words, Manner manner) {
        try {
            find(words, manner);
            return true;
        } catch (LostException _) {
            return false;
        }
    }

    /// Whether this eye knows all characters of the words.
    boolean knows(String words) {
        return reader.knows(words);
    }

    /// Taps a button in the lower half whenever it stands there, until a page with this title comes.
    void tapUntil(String label, String title) {
        var _ = await("the title '" + title + "'", look -> {
            if (title(look, List.of(title)).isPresent()) {
                return Optional.of(true);
            }
            int half = look.sight().height() / 2;
            reader.find(new Eye(look.sight().band(half, half)), label, Manner.LABEL)
                    .ifPresent(spot -> {
                        body.tap(spot.middleX(), half + spot.middleY());
                        Body.rest(AFTER_A_TAP_MILLIS);
                    });
            return Optional.empty();
        });
    }

    /// Waits for words anywhere.
    Eye.Spot find(String words, Manner manner) {
        return await("'" + words + "'", look -> reader.find(new Eye(look.sight()), words, manner));
    }

    /// Whether the words stand there now.
    boolean notices(String words, Manner manner) {
        return reader.find(new Eye(calm().sight()), words, manner).isPresent();
    }

    /// Whether a page with this title stands there now.
    boolean isAt(String title) {
        return title(calm(), List.of(title)).isPresent();
    }

    /// Taps the words if they stand there now.
    ///
    /// @return whether they did
    boolean tapIfThere(String words) {
        Optional<Eye.Spot> spot = reader.find(new Eye(calm().sight()), words, Manner.LABEL);
        spot.ifPresent(there -> press(there.middleX(), there.middleY()));
        return spot.isPresent();
    }

    void tap(String words) {
        tap(words, Manner.LABEL);
    }

    /// Taps the words; a tap that nothing answered is tried again, as anybody would.
    void tap(String words, Manner manner) {
        boolean answered = false;
        for (int tries = 0; tries < TRIES && !answered; tries++) {
            Eye.Spot spot = find(words, manner);
            Sight before = Sight.of(body.look());
            body.tap(spot.middleX(), spot.middleY());
            answered = changed(before);
        }
    }

    private boolean changed(Sight before) {
        long end = System.nanoTime() + ANSWER.toNanos();
        do {
            if (!Sight.of(body.look()).looksLike(before)) {
                return true;
            }
            Body.rest(GLANCE_MILLIS);
        } while (System.nanoTime() < end);
        return false;
    }

    /// Taps keys of the number pad or the keyboard, which stand in the lower half.
    void type(String faces) {
        faces.chars().forEach(face -> {
            tapKey(Character.toString(face));
            Body.rest(90);
        });
    }

    /// A key: the same character may stand elsewhere on the page, so only the lower half is looked at. Digits are bold,
    /// letters are not.
    private void tapKey(String key) {
        await("the key " + key, look -> {
            int half = look.sight().height() / 2;
            Manner set = Character.isDigit(key.charAt(0)) ? Manner.LABEL : Manner.TEXT;
            var spot = reader.find(new Eye(look.sight().band(half, half)), key, set);
            spot.ifPresent(found -> press(found.middleX(), half + found.middleY()));
            return spot;
        });
    }

    /// Not before the screen has answered does anybody go for the next key: a machine that is slow would take two
    /// quick touches of one key for a bounce.
    private void press(int x, int y) {
        Sight before = Sight.of(body.look());
        body.tap(x, y);
        var _ = changed(before);
    }

    void stroke(int... points) {
        body.stroke(points);
    }

    void keep(String name) {
        album.keep(name, calm().picture());
    }

    int taps() {
        return body.taps();
    }

    /// Looks again and again until `seen` says something, for as long as a patient person would.
    private <T> T await(String what, Function<Look, Optional<T>> seen) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        do {
            Optional<T> found = seen.apply(calm());
            if (found.isPresent()) {
                return found.get();
            }
        } while (System.nanoTime() < end);
        album.keep("lost", body.look());
        throw new LostException("did not find " + what + " within " + PATIENCE.toSeconds() + " s");
    }

    /// Looks until two looks in a row agree; a page that keeps moving is taken as it is after a second.
    private Look calm() {
        Look before = Look.of(body.look());
        for (int i = 0; i < 4; i++) {
            Body.rest(GLANCE_MILLIS);
            Look now = Look.of(body.look());
            if (now.sight().looksLike(before.sight())) {
                return now;
            }
            before = now;
        }
        return before;
    }

    /// What the screen shows, as a picture and as the eye sees it.
    private record Look(BufferedImage picture, Sight sight) {
        static Look of(BufferedImage picture) {
            return new Look(picture, Sight.of(picture));
        }
    }
}
