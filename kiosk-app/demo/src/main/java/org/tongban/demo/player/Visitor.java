// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.demo.player;

import java.awt.image.BufferedImage;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// What a visitor can do at the terminal: look for words, tap them, wait until the page says something.
final class Visitor {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
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
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            Eye eye = new Eye(top(calm()));
            for (String title : titles) {
                if (reader.find(eye, title, Manner.TITLE).isPresent()) {
                    return title;
                }
            }
        }
        throw lost("none of the titles " + titles);
    }

    /// Waits for words anywhere.
    Eye.Spot find(String words, Manner manner) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            Optional<Eye.Spot> spot = reader.find(new Eye(Sight.of(calm())), words, manner);
            if (spot.isPresent()) {
                return spot.get();
            }
        }
        throw lost("'" + words + "'");
    }

    /// Whether the words stand there now.
    boolean notices(String words, Manner manner) {
        return reader.find(new Eye(Sight.of(calm())), words, manner).isPresent();
    }

    void tap(String words) {
        tap(words, Manner.LABEL);
    }

    void tap(String words, Manner manner) {
        Eye.Spot spot = find(words, manner);
        body.tap(spot.middleX(), spot.middleY());
    }

    /// Taps the number pad, which stands in the lower half.
    void type(String digits) {
        digits.chars().forEach(digit -> {
            tapKey(Character.toString(digit));
            Body.rest(90);
        });
    }

    /// A key of the pad: the same character may stand elsewhere on the page, so only the lower half is looked at.
    private void tapKey(String key) {
        BufferedImage picture = calm();
        int half = picture.getHeight() / 2;
        var lower = Sight.of(picture.getSubimage(0, half, picture.getWidth(), picture.getHeight() - half));
        Eye.Spot spot = reader.find(new Eye(lower), key, Manner.LABEL).orElseThrow(() -> lost("the key " + key));
        body.tap(spot.middleX(), half + spot.middleY());
    }

    void stroke(int... points) {
        body.stroke(points);
    }

    void keep(String name) {
        album.keep(name, calm());
    }

    int taps() {
        return body.taps();
    }

    private LostException lost(String what) {
        album.keep("lost", body.look());
        return new LostException("did not find " + what + " within " + PATIENCE.toSeconds() + " s");
    }

    /// Looks until two looks in a row agree; a page that keeps moving is taken as it is after a second.
    private BufferedImage calm() {
        BufferedImage before = body.look();
        for (int i = 0; i < 4; i++) {
            Body.rest(GLANCE_MILLIS);
            BufferedImage now = body.look();
            if (Sight.of(now).looksLike(Sight.of(before))) {
                return now;
            }
            before = now;
        }
        return before;
    }

    private static Sight top(BufferedImage picture) {
        return Sight.of(picture.getSubimage(0, 0, picture.getWidth(), Math.min(TITLE_BAND, picture.getHeight())));
    }
}
