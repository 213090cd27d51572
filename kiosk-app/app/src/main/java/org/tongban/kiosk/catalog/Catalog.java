// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.catalog;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The published content of one hall: what can be started here, and nothing else. Immutable.
///
/// @param hot codes of what is asked for most in this hall
/// @param offered codes of what this terminal offers (its whitelist); empty means all
public record Catalog(
        String version,
        Instant updatedAt,
        Optional<Freshness> freshness,
        Hall hall,
        List<Item> items,
        List<Bundle> bundles,
        List<String> hot,
        Guidance guidance,
        List<PublicList> lists,
        Bulletin bulletin,
        List<Dictionary> dictionaries,
        Set<String> offered) {
    public Catalog {
        items = List.copyOf(items);
        bundles = List.copyOf(bundles);
        hot = List.copyOf(hot);
        lists = List.copyOf(lists);
        dictionaries = List.copyOf(dictionaries);
        offered = Set.copyOf(offered);
    }

    public Optional<Item> item(String code) {
        return items.stream().filter(item -> item.code().equals(code)).findFirst();
    }

    public Optional<Bundle> bundle(String code) {
        return bundles.stream().filter(bundle -> bundle.code().equals(code)).findFirst();
    }

    public Optional<Dictionary> dictionary(String name) {
        return dictionaries.stream()
                .filter(dictionary -> dictionary.name().equals(name))
                .findFirst();
    }

    /// Whether an item can be begun on this terminal on a day: published, in force, for terminals, and offered here.
    public boolean canStart(Item item, LocalDate day) {
        return item.canStart(day) && (offered.isEmpty() || offered.contains(item.code()));
    }

    /// What can be begun on this terminal on a day; what is most asked for comes first.
    public List<Item> startable(LocalDate day) {
        return items.stream()
                .filter(item -> canStart(item, day))
                .sorted(Comparator.comparingInt(this::heat))
                .toList();
    }

    private int heat(Item item) {
        int at = hot.indexOf(item.code());
        return at < 0 ? hot.size() : at;
    }

    /// Whether a finder made of one finds the same in the other. Quick, because what was not changed is the same list.
    boolean isFoundLike(Catalog other) {
        return items.equals(other.items) && bundles.equals(other.bundles) && hot.equals(other.hot);
    }

    /// The same content with other items.
    public Catalog with(List<Item> others) {
        return new Catalog(
                version,
                updatedAt,
                freshness,
                hall,
                others,
                bundles,
                hot,
                guidance,
                lists,
                bulletin,
                dictionaries,
                offered);
    }

    /// The same content with other notices, consultations and polls.
    public Catalog telling(Bulletin other) {
        return new Catalog(
                version,
                updatedAt,
                freshness,
                hall,
                items,
                bundles,
                hot,
                guidance,
                lists,
                other,
                dictionaries,
                offered);
    }

    /// The same content on a terminal that offers only these items.
    ///
    /// @param codes empty means no restriction
    public Catalog offering(List<String> codes) {
        return new Catalog(
                version,
                updatedAt,
                freshness,
                hall,
                items,
                bundles,
                hot,
                guidance,
                lists,
                bulletin,
                dictionaries,
                Set.copyOf(codes));
    }

    /// Where the terminal stands and whom to call.
    ///
    /// @param openingHours in words, for the home page
    /// @param regionCode of the hall (行政区划代码)
    public record Hall(
            String code,
            String name,
            String address,
            String openingHours,
            String windowPhone,
            String complaintPhone,
            String regionCode,
            List<Window> windows) {
        public Hall {
            windows = List.copyOf(windows);
        }
    }

    /// A window or a group of them.
    public record Window(String number, String name, String floor, String service) {}
}
