// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.staff;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.tongban.kiosk.catalog.Item;
import org.tongban.kiosk.staff.Overrides;
import org.tongban.kiosk.staff.StaffRoom;
import org.tongban.kiosk.ui.control.Tone;

/// What can be begun here; each item can be stopped at once.
public final class ItemPart implements Part {
    private final StaffRoom room;
    private final StaffWords words;
    private final Supplier<List<Item>> items;
    private final Consumer<DecideViewModel.Wish> decide;

    public ItemPart(
            StaffRoom room, StaffWords words, Supplier<List<Item>> items, Consumer<DecideViewModel.Wish> decide) {
        this.room = room;
        this.words = words;
        this.items = items;
        this.decide = decide;
    }

    @Override
    public String word() {
        return "items";
    }

    @Override
    public Content content() {
        Set<String> stopped = room.stopped().all();
        return new Content(
                words.say("staff.items.title"),
                words.say("staff.items.why"),
                items.get().stream().map(item -> row(item, stopped)).toList(),
                List.of());
    }

    private Row row(Item item, Set<String> stopped) {
        boolean off = stopped.contains(item.code());
        return Row.of("stop-" + item.code(), item.name(), item.department())
                .marked(off ? Tone.ERR : Tone.OK, words.say(off ? "staff.items.off" : "staff.items.on"))
                .leading(() -> decide.accept(off ? start(item) : stop(item)));
    }

    private DecideViewModel.Wish stop(Item item) {
        return new DecideViewModel.Wish(
                Overrides.Kind.ITEM_STOPPED,
                item.code(),
                words.say("staff.items.stop", item.name()),
                List.of("rule-changed", "wrong-content", "office-asked"),
                () -> {
                    room.stopped().stop(item.code());
                    return true;
                });
    }

    private DecideViewModel.Wish start(Item item) {
        return new DecideViewModel.Wish(
                Overrides.Kind.ITEM_STARTED,
                item.code(),
                words.say("staff.items.start", item.name()),
                List.of("put-right", "office-asked"),
                () -> {
                    room.stopped().start(item.code());
                    return true;
                });
    }
}
