// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.screen.guide;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import org.tongban.kiosk.catalog.CatalogInForce;
import org.tongban.kiosk.catalog.Item;
import org.tongban.kiosk.catalog.Item.MaterialSpec;
import org.tongban.kiosk.screen.Showing;

/// An item's guide, and which part of it is open.
public final class GuideViewModel {

    /// The parts of a guide, in order.
    public enum Tab {
        MATERIALS,
        FLOW,
        BASIS,
        FAQ
    }

    private final CatalogInForce published;
    private final Item item;
    private final Clock clock;
    private final Showing<Tab> showing = new Showing<>(Tab.MATERIALS);

    public GuideViewModel(CatalogInForce published, Item item, Clock clock) {
        this.published = published;
        this.item = item;
        this.clock = clock;
    }

    public Showing<Tab> showing() {
        return showing;
    }

    public void open(Tab tab) {
        showing.show(tab);
    }

    public Item item() {
        return item;
    }

    /// When the published content was made.
    public ZonedDateTime updatedAt() {
        return published.now().updatedAt().atZone(clock.getZone());
    }

    /// Only what stands in the published list, is in force and is offered here can be started.
    public boolean canStart() {
        return published.canStart(item, clock);
    }

    /// True when nobody has confirmed for long that this is the newest.
    public boolean isOld() {
        return published.age(clock) != CatalogInForce.Age.FRESH;
    }

    public boolean isInForce() {
        return item.official().validity().covers(LocalDate.now(clock));
    }

    /// What must be brought comes first.
    public List<MaterialSpec> materials() {
        return java.util.stream.Stream.concat(
                        item.materials().stream()
                                .filter(material -> material.waiver().isEmpty()),
                        item.materials().stream()
                                .filter(material -> material.waiver().isPresent()))
                .toList();
    }

    /// The published words for the fee say that there is none.
    public boolean isFree() {
        return item.fee().contains("免费") || item.fee().contains("不收费");
    }

    public long waived() {
        return item.materials().stream()
                .filter(material -> material.waiver().isPresent())
                .count();
    }
}
