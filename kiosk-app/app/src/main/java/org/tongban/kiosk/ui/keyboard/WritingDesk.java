// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.ui.keyboard;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tongban.kiosk.ui.UiThread;
import org.tongban.kiosk.ui.handwriting.Handwriting;
import org.tongban.kiosk.ui.handwriting.Ink;
import org.tongban.kiosk.ui.pinyin.Composition;
import org.tongban.kiosk.ui.pinyin.Pinyin;
import org.tongban.kiosk.ui.pinyin.Radicals;

/// What every keyboard of the kiosk shares: dictionaries, read once when first needed and away from the screen's
/// thread, and what this visitor chose, until [#wipe()]. Screen thread only.
public final class WritingDesk {
    private static final Logger LOG = LoggerFactory.getLogger(WritingDesk.class);

    private final Clock clock;
    private final Late<Pinyin> pinyin;
    private final Late<Radicals> radicals;
    private final Late<Handwriting> handwriting;
    private final UiThread ui;
    private final Composition composition = new Composition();
    private Mode mode = Mode.PINYIN;

    public WritingDesk(UiThread ui, Clock clock) {
        this.ui = ui;
        this.clock = clock;
        this.handwriting = new Late<>("handwriting", ui, Handwriting::load);
        this.pinyin = new Late<>("pinyin", ui, Pinyin::load);
        this.radicals = new Late<>("radicals", ui, Radicals::load);
    }

    /// Forgets what was typed and chosen, and the way of writing: the visit is over.
    public void wipe() {
        composition.wipe();
        mode = Mode.PINYIN;
    }

    Clock clock() {
        return clock;
    }

    Composition composition() {
        return composition;
    }

    /// The keyboard that the visitor chose last.
    public Mode mode() {
        return mode;
    }

    public void mode(Mode chosen) {
        mode = chosen;
    }

    /// Gives the dictionary, at once or when it is read.
    void withPinyin(Consumer<Pinyin> user) {
        pinyin.ask(user);
    }

    void withRadicals(Consumer<Radicals> user) {
        radicals.ask(user);
    }

    void withHandwriting(Consumer<Handwriting> user) {
        handwriting.ask(user);
    }

    /// Reads a character in the background and tells what it may be.
    void recognise(Ink ink, int most, Consumer<List<String>> user) {
        handwriting.ask(loaded -> ui.load(
                () -> loaded.recognise(ink, most), user, failed -> LOG.error("a character cannot be read", failed)));
    }

    /// Something that is read in the background when first asked for.
    private static final class Late<T> {
        private final String name;
        private final UiThread ui;
        private final Callable<T> load;
        private final List<Consumer<T>> waiting = new ArrayList<>();
        private final List<T> there = new ArrayList<>(1);

        Late(String name, UiThread ui, Callable<T> load) {
            this.name = name;
            this.ui = ui;
            this.load = load;
        }

        void ask(Consumer<T> user) {
            if (!there.isEmpty()) {
                user.accept(there.getFirst());
                return;
            }
            waiting.add(user);
            if (waiting.size() == 1) {
                ui.load(load, this::came, failed -> LOG.error("{} cannot be read", name, failed));
            }
        }

        private void came(T loaded) {
            there.add(loaded);
            waiting.forEach(user -> user.accept(loaded));
            waiting.clear();
        }
    }
}
