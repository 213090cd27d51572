// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.attract;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.tongban.device.DeviceState;
import org.tongban.kiosk.catalog.Bulletin.Notice;
import org.tongban.kiosk.catalog.Catalog;
import org.tongban.kiosk.catalog.CatalogInForce;
import org.tongban.kiosk.catalog.Item;
import org.tongban.kiosk.visit.LineWatch;

/// What a passer-by may want to know: what can be done here, what is new, and what does not work just now.
public final class AttractViewModel {
    private final CatalogInForce published;
    private final Clock clock;
    private final Supplier<LineWatch.Line> line;
    private final Map<String, Supplier<DeviceState>> devices;

    /// @param devices by the word of their texts, `attract.<word>.off`
    public AttractViewModel(
            CatalogInForce published,
            Clock clock,
            Supplier<LineWatch.Line> line,
            Map<String, Supplier<DeviceState>> devices) {
        this.published = published;
        this.clock = clock;
        this.line = line;
        this.devices = Map.copyOf(devices);
    }

    public Catalog.Hall hall() {
        return published.now().hall();
    }

    /// A part of what can be started here; with each turn the next.
    List<Item> items(int turn, int atMost) {
        return part(published.startable(clock), turn, atMost);
    }

    /// What is announced today, pinned first.
    List<Notice> notices(int atMost) {
        LocalDate today = LocalDate.now(clock);
        return published.now().bulletin().notices().stream()
                .filter(notice ->
                        !notice.until().isBefore(today) && !notice.issued().isAfter(today))
                .sorted((one, other) -> Boolean.compare(other.pinned(), one.pinned()))
                .limit(atMost)
                .toList();
    }

    LineWatch.Line line() {
        return line.get();
    }

    /// The words of the devices that somebody must mend before they can be used.
    List<String> off() {
        List<String> off = new ArrayList<>();
        devices.forEach((word, state) -> {
            if (state.get().fault().isPresent()) {
                off.add(word);
            }
        });
        off.sort(String::compareTo);
        return off;
    }

    private static <T> List<T> part(List<T> all, int turn, int atMost) {
        int parts = Math.max(1, (all.size() + atMost - 1) / atMost);
        return all.stream().skip((long) (turn % parts) * atMost).limit(atMost).toList();
    }
}
