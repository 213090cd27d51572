// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.rating;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tongban.kiosk.casework.Rating;
import org.tongban.kiosk.casework.Ratings;
import org.tongban.kiosk.casework.Satisfaction;
import org.tongban.kiosk.screen.Showing;
import org.tongban.kiosk.ui.UiThread;

/// One rating while it is made: voluntary, once a case and once again.
public final class RatingViewModel {
    private static final List<String> GOOD = List.of("FAST", "CLEAR", "EASY", "KIND");
    private static final List<String> BAD = List.of("SLOW", "UNCLEAR", "HARD", "MACHINE");

    /// How far it is.
    public enum Stage {
        CHOOSING,
        WRITING,
        KEPT,
        /// Rated twice already.
        CLOSED,
        /// It could not be kept; nothing was sent.
        BROKEN
    }

    /// @param tags codes that are chosen
    /// @param number how the platform knows the rating, once it is kept
    public record Shown(
            Stage stage,
            Optional<Satisfaction> level,
            Set<String> tags,
            String text,
            boolean mayCall,
            int round,
            String number) {
        public Shown {
            tags = Set.copyOf(tags);
        }

        Shown at(Stage next) {
            return new Shown(next, level, tags, text, mayCall, round, number);
        }
    }

    private final Ratings ratings;
    private final Rating.About about;
    private final UiThread ui;
    private final Showing<Shown> showing =
            new Showing<>(new Shown(Stage.CHOOSING, Optional.empty(), Set.of(), "", false, 1, ""));

    public RatingViewModel(Ratings ratings, Rating.About about, UiThread ui) {
        this.ratings = ratings;
        this.about = about;
        this.ui = ui;
    }

    public Showing<Shown> showing() {
        return showing;
    }

    /// Looks which round is open.
    public void enter() {
        if (about instanceof Rating.About.Case one && showing.now().stage() == Stage.CHOOSING) {
            ui.load(() -> ratings.round(one), this::open, _ -> broken());
        }
    }

    private void open(Optional<Integer> round) {
        Shown now = showing.now();
        if (now.stage() == Stage.CHOOSING) {
            showing.show(round.map(number ->
                            new Shown(Stage.CHOOSING, now.level(), now.tags(), now.text(), now.mayCall(), number, ""))
                    .orElseGet(() -> now.at(Stage.CLOSED)));
        }
    }

    /// Reasons that fit the chosen level.
    public List<String> tagsOffered() {
        return showing.now()
                .level()
                .map(level -> level.stars() >= 4 ? GOOD : BAD)
                .orElse(List.of());
    }

    public void choose(Satisfaction level) {
        Shown now = showing.now();
        showing.show(
                new Shown(Stage.CHOOSING, Optional.of(level), Set.of(), now.text(), now.mayCall(), now.round(), ""));
    }

    public void tick(String tag, boolean on) {
        Shown now = showing.now();
        Set<String> tags = new HashSet<>(now.tags());
        boolean _ = on ? tags.add(tag) : tags.remove(tag);
        change(tags, now.text(), now.mayCall());
    }

    public void mayCall(boolean may) {
        change(showing.now().tags(), showing.now().text(), may);
    }

    /// To the page for words, and back with them.
    public void write() {
        showing.show(showing.now().at(Stage.WRITING));
    }

    public void written(String text) {
        change(showing.now().tags(), text, showing.now().mayCall());
    }

    private void change(Set<String> tags, String text, boolean mayCall) {
        Shown now = showing.now();
        showing.show(new Shown(Stage.CHOOSING, now.level(), tags, text, mayCall, now.round(), ""));
    }

    /// Keeps it durably; it goes out when the line allows.
    public void send() {
        Shown now = showing.now();
        if (now.level().isEmpty() || now.stage() != Stage.CHOOSING) {
            return;
        }
        Rating rating = new Rating(
                about,
                now.level().get(),
                tagsOffered().stream().filter(now.tags()::contains).toList(),
                now.text(),
                now.round(),
                now.mayCall());
        ui.load(
                () -> ratings.rate(rating),
                id -> showing.show(
                        new Shown(Stage.KEPT, now.level(), now.tags(), now.text(), now.mayCall(), now.round(), id)),
                _ -> broken());
    }

    private void broken() {
        showing.show(showing.now().at(Stage.BROKEN));
    }
}
